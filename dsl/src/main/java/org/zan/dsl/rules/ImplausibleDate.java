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

/** A date so far from the adoption of the act that a figure of its year must be wrong. */
public final class ImplausibleDate implements ActRule {
  /** Delays between adoption, publication and entry into force are days to a few years. */
  private static final int YEARS = 50;

  private static final RuleInfo INFO =
      RuleInfo.rule("implausible-date", Severity.INFO)
          .message(
              "en",
              "@{0} is {1}, but the act was adopted on {2}: the years lie more than 50 apart. Check the figures of the year.")
          .message(
              "ru",
              "@{0} — {1}, а акт принят {2}: между годами больше 50 лет. Проверьте цифры года.")
          .message(
              "kk",
              "@{0} – {1}, ал акт {2} күні қабылданған: арасы 50 жылдан асады. Жылдың цифрларын тексеріңіз.")
          .fix("en", "Put the figures of the year in order")
          .fix("ru", "Переставить цифры года")
          .fix("kk", "Жылдың цифрларын орнына қою")
          .why(
              """
              A mistyped figure of a year (2061 for 2016) is easily overlooked and moves the act out of its time: it seems not in
              force yet, or in force for a century. Ends (@expires, @repealed) may lie far
              ahead and are not looked at. It is a hint: an old act may have been published again much later.\
              """)
          .source(
              """
              Joint Practical Guide of the EU, guideline 20 (precise dates of entry into force); practice of data validation in
              legal databases, such as the SHACL shapes of the European Legislation Identifier for dates.\
              """)
          .bad(
              """
              @act kz/law/2016-06-09/408-VI
              @language en
              @title On Masts
              @adopted 2016-06-09
              @published 2016-06-15
              @in-force 2106-06-25
              ^^^^^^^^^^^^^^^^^^^^ info implausible-date: @in-force is 2106-06-25, but the act was adopted on 2016-06-09: the years lie more than 50 apart. Check the figures of the year.

              ## Article 1. Scope

              This Law applies to masts of ships.
              """)
          .good(
              """
              @act kz/law/2016-06-09/408-VI
              @language en
              @title On Masts
              @adopted 2016-06-09
              @published 2016-06-15
              @in-force 2016-06-25

              ## Article 1. Scope

              This Law applies to masts of ships.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Optional<LocalDate> adopted = Dates.ofAct(act, "adopted");
    if (adopted.isPresent()) {
      act.header().forEach(fact -> look(act, fact, adopted.get(), report));
    }
  }

  private static void look(ActReading act, ReadFact fact, LocalDate adopted, Report report) {
    switch (fact.name()) {
      case "published", "registered", "in-force", "applies-from" ->
          Dates.of(fact)
              .filter(date -> Math.abs(date.getYear() - adopted.getYear()) > YEARS)
              .ifPresent(
                  date -> {
                    Report.Draft draft =
                        report
                            .at(fact.offset(), fact.length())
                            .data(fact.name(), date.toString(), adopted.toString());
                    Dates.unswap(act, fact, date, adopted, draft);
                    draft.add();
                  });
      default -> {}
    }
  }
}
