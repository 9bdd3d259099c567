package org.zan.dsl.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Dates;
import org.zan.dsl.rules.support.Facts;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Tree;

/** A date of a provision that says what holds anyway. */
public final class RedundantDate implements ActRule {
  private static final List<String> NAMES = List.of("in-force", "applies-from", "expires");

  private static final RuleInfo INFO =
      RuleInfo.rule("redundant-date", Severity.INFO)
          .message(
              "en",
              "@{0} {1} says here what already holds from {2}. Leave it out, or correct the date.")
          .message(
              "ru",
              "@{0} {1} повторяет здесь то, что уже следует из {2}. Уберите строку или исправьте дату.")
          .message(
              "kk",
              "@{0} {1} бұл жерде {2} бойынша онсыз да қолданылатынды қайталайды. Жолды алып тастаңыз немесе күнін түзетіңіз.")
          .fix("en", "Remove the line")
          .fix("ru", "Убрать строку")
          .fix("kk", "Жолды алып тастау")
          .why(
              """
              The dates of an act hold for all that it was enacted with. A provision with the same date again looks as if it were an
              exception, and has to be corrected twice.\
              """)
          .source(
              """
              docs/language.md of this program, "Facts": dates belong to provisions, the act's date is the default; Akoma Ntoso
              Version 1.0, temporalData (inherited by descendants).\
              """)
          .bad(
              """
              @act kz/law/2021-10-02/701-VII
              @language en
              @title On Ferries
              @adopted 2021-10-02
              @in-force 2022-01-01

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Fares
              @in-force 2022-01-01
              ^^^^^^^^^^^^^^^^^^^^ info redundant-date: @in-force 2022-01-01 says here what already holds from @in-force. Leave it out, or correct the date.

              A fare is due.
              """)
          .good(
              """
              @act kz/law/2021-10-02/701-VII
              @language en
              @title On Ferries
              @adopted 2021-10-02
              @in-force 2022-01-01

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Fares
              @in-force 2022-07-01

              A fare is due.
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
    Tree.each(
        act.act(),
        part -> {
          if (part.parent() != null) {
            part.facts().forEach(fact -> look(act, part, fact, report));
          }
        });
  }

  private static void look(ActReading act, Part part, ReadFact fact, Report report) {
    Optional<LocalDate> date = NAMES.contains(fact.name()) ? Dates.of(fact) : Optional.empty();
    if (date.isEmpty() || !fact.value().strip().equals(date.get().toString())) {
      return;
    }
    if (date.equals(Dates.around(act, part.parent(), fact.name()))) {
      Report.Draft draft =
          report
              .at(fact.offset(), fact.length())
              .data(fact.name(), fact.value().strip(), holder(act, part, fact.name()));
      Facts.remove(act, fact, draft);
      draft.add();
    }
  }

  private static String holder(ActReading act, Part part, String name) {
    for (Part up = part.parent(); up != null && up.parent() != null; up = up.parent()) {
      if (up.hasFact(name)) {
        return "“" + Label.of(act, up) + "”";
      }
    }
    return "@" + name;
  }
}
