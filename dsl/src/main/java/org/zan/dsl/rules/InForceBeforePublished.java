package org.zan.dsl.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Dates;

/** An act or provision in force before the act was published. */
public final class InForceBeforePublished implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("in-force-before-published", Severity.WARNING)
          .message(
              "en",
              "In force on {0}, before the act was published on {1}: nobody could know it. Correct the date; for retroactive effect use @applies-from.")
          .message(
              "ru",
              "Введено в действие {0}, раньше опубликования ({1}): никто не мог об этом знать. Исправьте дату; для обратной силы есть @applies-from.")
          .message(
              "kk",
              "{0} күні қолданысқа енгізілген, ал {1} күні ғана жарияланған: оны ешкім біле алмады. Күнді түзетіңіз; кері күш үшін @applies-from бар.")
          .why(
              """
              A rule binds those who can know it, so publication comes first. Where it is meant to apply to earlier facts, that is
              retroactive effect, which is another date and needs a justification. A date before the adoption is found by
              in-force-before-adopted.\
              """)
          .source(
              """
              Constitution of the Republic of Kazakhstan, article 4(4): official publication is a condition of the application of
              normative legal acts that concern rights, freedoms and duties of citizens; Treaty on the Functioning of the European
              Union, article 297: acts enter into force after publication; Joint Practical Guide of the EU, guideline 20.\
              """)
          .bad(
              """
              @act kz/law/2021-06-01/401-VII
              @language en
              @title On Quays
              @adopted 2021-06-01
              @published 2021-06-10
              @in-force 2021-06-05
              ^^^^^^^^^^^^^^^^^^^^ warning in-force-before-published: In force on 2021-06-05, before the act was published on 2021-06-10: nobody could know it. Correct the date; for retroactive effect use @applies-from.

              ## Article 1. Scope

              This Law applies to quays.
              """)
          .good(
              """
              @act kz/law/2021-06-01/401-VII
              @language en
              @title On Quays
              @adopted 2021-06-01
              @published 2021-06-10
              @in-force 2021-06-20

              ## Article 1. Scope

              This Law applies to quays.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Optional<LocalDate> published = Dates.ofAct(act, "published");
    LocalDate adopted = Dates.ofAct(act, "adopted").orElse(LocalDate.MIN);
    if (published.isPresent()) {
      Dates.each(act, (part, fact) -> look(fact, adopted, published.get(), report));
    }
  }

  private static void look(ReadFact fact, LocalDate adopted, LocalDate published, Report report) {
    if (fact.name().equals("in-force")) {
      Dates.of(fact)
          .filter(date -> date.isBefore(published) && !date.isBefore(adopted))
          .ifPresent(
              date ->
                  report
                      .at(fact.offset(), fact.length())
                      .data(date.toString(), published.toString())
                      .add());
    }
  }
}
