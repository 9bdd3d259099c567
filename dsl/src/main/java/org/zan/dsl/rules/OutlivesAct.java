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

/** A provision that is to end after what it stands in. */
public final class OutlivesAct implements ActRule {
  private static final List<String> ENDS = List.of("expires", "repealed", "annulled");

  private static final RuleInfo INFO =
      RuleInfo.rule("outlives-act", Severity.WARNING)
          .message(
              "en",
              "@{0} is {1}, but what it stands in ends on {2}: nothing can apply longer than that. Remove the date, or correct one of them.")
          .message(
              "ru",
              "@{0}: {1}, но акт или раздел, где стоит норма, прекращает действие {2}; дольше она действовать не может. Уберите дату или исправьте одну из них.")
          .message(
              "kk",
              "@{0}: {1}, алайда норма тұрған акт не бөлім {2} күні аяқталады; ол одан ұзақ қолданыла алмайды. Күнді алып тастаңыз немесе біреуін түзетіңіз.")
          .fix("en", "Remove the line")
          .fix("ru", "Убрать строку")
          .fix("kk", "Жолды алып тастау")
          .why(
              """
              A provision ends with the act or the chapter in which it stands. A later date of its own has no effect and shows that
              one of the two is wrong.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 20 (precise dates of
              application and expiry); Akoma Ntoso Version 1.0, temporalData.\
              """)
          .bad(
              """
              @act kz/law/2021-10-03/702-VII
              @language en
              @title On Ferries
              @adopted 2021-10-03
              @expires 2024-12-31

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Fares
              @expires 2025-12-31
              ^^^^^^^^^^^^^^^^^^^ warning outlives-act: @expires is 2025-12-31, but what it stands in ends on 2024-12-31: nothing can apply longer than that. Remove the date, or correct one of them.

              A fare is due.
              """)
          .good(
              """
              @act kz/law/2021-10-03/702-VII
              @language en
              @title On Ferries
              @adopted 2021-10-03
              @expires 2024-12-31

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Fares
              @expires 2023-12-31

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
          if (part.parent() != null && ENDS.contains(fact.name()) && part.hasFact(fact.name())) {
            look(act, part, fact, report);
          }
        });
  }

  private static void look(ActReading act, Part part, ReadFact fact, Report report) {
    Optional<LocalDate> own = Dates.of(fact);
    for (String name : ENDS) {
      Optional<LocalDate> around = Dates.around(act, part.parent(), name);
      if (own.isPresent() && around.isPresent() && own.get().isAfter(around.get())) {
        Report.Draft draft =
            report
                .at(fact.offset(), fact.length())
                .data(fact.name(), own.get().toString(), around.get().toString());
        Facts.remove(act, fact, draft);
        draft.add();
        return;
      }
    }
  }
}
