package org.zan.dsl.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Dates;

/** An act or provision that ends on or before the day on which it enters into force. */
public final class EndsBeforeStart implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("ends-before-start", Severity.WARNING)
          .message(
              "en",
              "@{0} is {1}, but it enters into force on {2}: it never applies. Correct the date that is wrong.")
          .message(
              "ru",
              "@{0} — {1}, а в действие вводится {2}: норма не действует ни дня. Исправьте ту дату, которая неверна.")
          .message(
              "kk",
              "@{0} – {1}, ал қолданысқа {2} күні енгізіледі: норма бір күн де қолданылмайды. Қате күнді түзетіңіз.")
          .why(
              """
              A rule that ends before it begins is never in force, so whoever asks for the text of a day never sees it. Mostly a
              year or month is mistyped, or the entry into force was put off and the sunset was forgotten.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 20 (entry into force,
              end of application) and 21 (repeals); Akoma Ntoso Version 1.0, temporalGroup: a time interval has its start before
              its end.\
              """)
          .bad(
              """
              @act kz/law/2021-06-03/403-VII
              @language en
              @title On Tolls
              @adopted 2021-06-03
              @in-force 2025-01-01

              ## Article 1. Scope

              This Law applies to tolls on bridges.

              ## Article 2. Exemption
              @expires 2024-12-31
              ^^^^^^^^^^^^^^^^^^^ warning ends-before-start: @expires is 2024-12-31, but it enters into force on 2025-01-01: it never applies. Correct the date that is wrong.

              Cyclists pay no toll.
              """)
          .good(
              """
              @act kz/law/2021-06-03/403-VII
              @language en
              @title On Tolls
              @adopted 2021-06-03
              @in-force 2025-01-01

              ## Article 1. Scope

              This Law applies to tolls on bridges.

              ## Article 2. Exemption
              @expires 2025-12-31

              Cyclists pay no toll.
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
          if (fact.name().equals("expires") || fact.name().equals("repealed")) {
            look(act, part, fact, report);
          }
        });
  }

  private static void look(ActReading act, Part part, ReadFact fact, Report report) {
    Optional<LocalDate> end = Dates.of(fact);
    // The facts of an instruction date the instruction; which entry into force goes with which end
    // is not known where several stand in one item.
    Optional<LocalDate> start =
        part.instructionFacts().contains(fact)
            ? Optional.empty()
            : Dates.around(act, part, "in-force");
    if (end.isPresent() && start.isPresent() && !end.get().isAfter(start.get())) {
      report
          .at(fact.offset(), fact.length())
          .data(fact.name(), end.get().toString(), start.get().toString())
          .add();
    }
  }
}
