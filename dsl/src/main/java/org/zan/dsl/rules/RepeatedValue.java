package org.zan.dsl.rules;

import java.util.HashSet;
import java.util.Set;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.FactType;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Facts;
import org.zan.dsl.rules.support.Label;

/** A fact of the header given twice with the same value. */
public final class RepeatedValue implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("repeated-value", Severity.INFO)
          .message("en", "@{0} “{1}” stands twice in the header. Remove one, or correct it.")
          .message("ru", "@{0} «{1}» стоит в шапке дважды. Уберите одну строку или исправьте её.")
          .message(
              "kk", "@{0} «{1}» тақырыпта екі рет тұр. Біреуін алып тастаңыз немесе түзетіңіз.")
          .fix("en", "Remove the second line")
          .fix("ru", "Убрать вторую строку")
          .fix("kk", "Екінші жолды алып тастау")
          .why(
              """
              Some facts may be given several times: short names, authors, subjects. The same value twice is a slip; mostly the
              second should be another.\
              """)
          .source(
              """
              docs/language.md of this program, "Facts"; ELI ontology: properties with several values hold each value once.\
              """)
          .bad(
              """
              @act kz/law/2021-10-14/713-VII
              @language en
              @title On Ferries
              @adopted 2021-10-14
              @subject transport
              @subject transport
              ^^^^^^^^^^^^^^^^^^ info repeated-value: @subject “transport” stands twice in the header. Remove one, or correct it.

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .good(
              """
              @act kz/law/2021-10-14/713-VII
              @language en
              @title On Ferries
              @adopted 2021-10-14
              @subject transport
              @subject water

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    if (act.data()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (ReadFact fact : act.header()) {
      boolean often =
          FactType.of(fact.name(), FactType.Place.ACT)
              .filter(type -> !type.once() && type.value() == FactType.Value.WORDS)
              .isPresent();
      if (often && !fact.value().isBlank() && !seen.add(fact.name() + " " + fact.value().strip())) {
        Report.Draft draft =
            report.at(fact.offset(), fact.length()).data(fact.name(), Label.cut(fact.value()));
        Facts.remove(act, fact, draft);
        draft.add();
      }
    }
  }
}
