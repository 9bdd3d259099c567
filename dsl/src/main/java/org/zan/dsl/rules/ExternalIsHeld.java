package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.summary.ActSummary;

/** An act called external that the statute book holds. */
public final class ExternalIsHeld implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("external-is-held", Severity.INFO)
          .message(
              "en",
              "“{0}” is held in the statute book ({1}): @external makes it look as if it were not. Remove the line.")
          .message(
              "ru", "Акт «{0}» есть в своде ({1}), а @external говорит обратное. Уберите строку.")
          .message(
              "kk",
              "«{0}» актісі жинақта бар ({1}), ал @external керісінше дейді. Жолды алып тастаңыз.")
          .fix("en", "Remove the line")
          .fix("ru", "Убрать строку")
          .fix("kk", "Жолды алып тастау")
          .why(
              """
              A short name belongs to the act itself (@alias), so that all use the same. It is taken out where the act has that
              alias; otherwise the act needs it first.\
              """)
          .source(
              """
              docs/language.md of this program, "References": @external only gives an act that is not held a short name.\
              """)
          .bad(
              """
              --- acts/quays.zan
              @act kz/law/2021-10-01/801-VII
              @alias quays
              @language en
              @title On Quays
              @adopted 2021-10-01

              ## Article 1. Scope

              This Law applies to quays.
              --- acts/piers.zan
              @act kz/law/2021-10-02/802-VII
              @language en
              @title On Piers
              @adopted 2021-10-02
              @external kz/law/2021-10-01/801-VII quays
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info external-is-held: “kz/law/2021-10-01/801-VII” is held in the statute book (acts/quays.zan): @external makes it look as if it were not. Remove the line.

              ## Article 1. Scope

              This Law applies to piers at [quays](quays#art1).
              """)
          .good(
              """
              --- acts/quays.zan
              @act kz/law/2021-10-01/801-VII
              @alias quays
              @language en
              @title On Quays
              @adopted 2021-10-01

              ## Article 1. Scope

              This Law applies to quays.
              --- acts/piers.zan
              @act kz/law/2021-10-02/802-VII
              @language en
              @title On Piers
              @adopted 2021-10-02

              ## Article 1. Scope

              This Law applies to piers at [quays](quays#art1).
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    if (act.externals().isEmpty() || act.data()) {
      return;
    }
    for (ActSummary.HeaderFact fact : act.header()) {
      String[] words = fact.value().strip().split("\\s+");
      if (!fact.name().equals("external") || words.length != 2) {
        continue;
      }
      List<ActSummary> held = book.acts(words[0]);
      if (!held.isEmpty()) {
        Report.Draft draft =
            report.at(fact.offset(), fact.length()).data(words[0], held.get(0).file());
        if (held.get(0).aliases().contains(words[1])) {
          draft.fix(fact.offset(), fact.length() + 1, "");
        }
        draft.add();
      }
    }
  }
}
