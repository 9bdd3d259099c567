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
import org.zan.dsl.rules.support.Period;

/** A suspension for days on which the provision does not apply anyway. */
public final class SuspendedOutOfForce implements ActRule {
  private static final List<String> ENDS = List.of("expires", "repealed", "annulled");

  private static final RuleInfo INFO =
      RuleInfo.rule("suspended-out-of-force", Severity.WARNING)
          .message(
              "en",
              "Suspended {0}, but with {1} nothing applies on these days that could be suspended. Correct the dates.")
          .message(
              "ru",
              "Приостановление на {0}, но при {1} норма в эти дни не действует, и приостанавливать нечего. Исправьте даты.")
          .message(
              "kk",
              "{0} кезеңіне тоқтатылған, бірақ {1} болғандықтан норма бұл күндері қолданылмайды. Күндерін түзетіңіз.")
          .why(
              """
              A suspension stops the effect of a provision for a time. Before its commencement and after its end there is no effect.\
              """)
          .source(
              """
              Akoma Ntoso Version 1.0, temporalGroup (efficacy lies within force); Joint Practical Guide of the European Parliament,
              the Council and the Commission, guideline 20.\
              """)
          .bad(
              """
              @act kz/law/2021-10-05/704-VII
              @language en
              @title On Ferries
              @adopted 2021-10-05

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Fares
              @in-force 2023-07-01
              @suspended 2022-01-01..2022-06-30
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning suspended-out-of-force: Suspended 2022-01-01..2022-06-30, but with @in-force 2023-07-01 nothing applies on these days that could be suspended. Correct the dates.

              A fare is due.
              """)
          .good(
              """
              @act kz/law/2021-10-05/704-VII
              @language en
              @title On Ferries
              @adopted 2021-10-05

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Fares
              @in-force 2023-07-01
              @suspended 2024-01-01..2024-06-30

              A fare is due.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Dates.each(
        act,
        (part, fact) -> {
          if (fact.name().equals("suspended")) {
            Period.of(fact.value()).ifPresent(period -> look(act, part, fact, period, report));
          }
        });
  }

  private static void look(ActReading act, Part part, ReadFact fact, Period period, Report report) {
    Optional<LocalDate> start = Dates.around(act, part, "in-force");
    String outside = "";
    if (start.isPresent() && period.last().isBefore(start.get())) {
      outside = "@in-force " + start.get();
    }
    for (String name : ENDS) {
      Optional<LocalDate> end = Dates.around(act, part, name);
      if (end.isPresent() && period.first().isAfter(end.get())) {
        outside = "@" + name + " " + end.get();
      }
    }
    if (!outside.isEmpty()) {
      report.at(fact.offset(), fact.length()).data(period.toString(), outside).add();
    }
  }
}
