package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Facts;
import org.zan.dsl.rules.support.Period;
import org.zan.dsl.rules.support.Tree;

/** Two suspensions of one provision that overlap. */
public final class OverlappingSuspensions implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("overlapping-suspensions", Severity.WARNING)
          .message(
              "en",
              "This suspension ({0}) overlaps with another one ({1}). Write them as one period.")
          .message(
              "ru",
              "Это приостановление ({0}) пересекается с другим ({1}). Запишите их одним периодом.")
          .message(
              "kk",
              "Бұл тоқтата тұру ({0}) басқасымен ({1}) қабаттасады. Оларды бір кезең етіп жазыңыз.")
          .fix("en", "Write one period")
          .fix("ru", "Записать одним периодом")
          .fix("kk", "Бір кезең етіп жазу")
          .why(
              """
              Two periods of suspension that overlap say for some days twice that the provision does not apply. Who shortens one of
              them would not notice that the other still holds.\
              """)
          .source(
              """
              ISO 8601-2:2019, time intervals; Akoma Ntoso Version 1.0, temporalGroup (efficacy intervals); Joint Practical Guide of
              the European Parliament, the Council and the Commission, guideline 20.\
              """)
          .bad(
              """
              @act kz/law/2021-10-04/703-VII
              @language en
              @title On Ferries
              @adopted 2021-10-04

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Fares
              @suspended 2023-01-01..2023-06-30
              @suspended 2023-06-01..2023-12-31
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning overlapping-suspensions: This suspension (2023-06-01..2023-12-31) overlaps with another one (2023-01-01..2023-06-30). Write them as one period.

              A fare is due.
              """)
          .good(
              """
              @act kz/law/2021-10-04/703-VII
              @language en
              @title On Ferries
              @adopted 2021-10-04

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Fares
              @suspended 2023-01-01..2023-12-31

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
    Tree.each(act.act(), part -> look(act, part.facts(), report));
  }

  private static void look(ActReading act, List<ReadFact> facts, Report report) {
    ReadFact first = null;
    for (ReadFact fact : facts) {
      if (!fact.name().equals("suspended") || Period.of(fact.value()).isEmpty()) {
        continue;
      }
      if (first != null) {
        Period one = Period.of(first.value()).get();
        Period two = Period.of(fact.value()).get();
        if (one.overlaps(two)) {
          Report.Draft draft =
              report
                  .at(fact.offset(), fact.length())
                  .data(two.toString(), one.toString())
                  .related(first.offset(), first.length());
          boolean alike =
              first.value().strip().length() == fact.value().strip().length()
                  && first.references().isEmpty()
                  && fact.references().isEmpty()
                  && act.text().startsWith(one.toString(), first.valueOffset());
          if (alike) {
            draft.fix(first.valueOffset(), one.toString().length(), one.and(two).toString());
            Facts.remove(act, fact, draft);
          }
          draft.add();
        }
      }
      first = fact;
    }
  }
}
