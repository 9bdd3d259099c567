package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Dates;

/** An entry into force counted from a publication whose date the act does not give. */
public final class CommencementWithoutPublication implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("commencement-without-publication", Severity.WARNING)
          .message(
              "en",
              "In force is “{0}”, but the act gives no date of publication: the day cannot be computed. Add @published.")
          .message(
              "ru",
              "Введение в действие — «{0}», но даты опубликования нет: день нельзя вычислить. Добавьте @published.")
          .message(
              "kk",
              "Қолданысқа енгізу – «{0}», бірақ жарияланған күні жоқ: күнді есептеу мүмкін емес. @published қосыңыз.")
          .why(
              """
              A deadline that starts with an event has no end while the event has no date: nobody can say whether the act is in
              force. A bill is not published yet and is not looked at.\
              """)
          .source(
              """
              Joint Practical Guide of the EU, guideline 20 (a date of entry into force that can be determined); Law of Kazakhstan
              "On Legal Acts" of 6 April 2016, No 480-V, article 42 (entry into force counts from the first official
              publication).\
              """)
          .bad(
              """
              @act kz/law/2021-06-07/406-VII
              @language en
              @title On Locks
              @adopted 2021-06-07
              @in-force publication + 10 days
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning commencement-without-publication: In force is “publication + 10 days”, but the act gives no date of publication: the day cannot be computed. Add @published.

              ## Article 1. Scope

              This Law applies to the locks of canals.
              """)
          .good(
              """
              @act kz/law/2021-06-07/406-VII
              @language en
              @title On Locks
              @adopted 2021-06-07
              @published 2021-06-10
              @in-force publication + 10 days

              ## Article 1. Scope

              This Law applies to the locks of canals.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    if (act.headerFact("act").isPresent() && Dates.ofAct(act, "published").isEmpty()) {
      Dates.each(act, (part, fact) -> look(fact, report));
    }
  }

  private static void look(ReadFact fact, Report report) {
    if (fact.name().equals("in-force") && fact.value().startsWith("publication")) {
      report.at(fact.offset(), fact.length()).data(fact.value()).add();
    }
  }
}
