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

/** An act that was published or registered before it was adopted. */
public final class PublishedBeforeAdopted implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("published-before-adopted", Severity.WARNING)
          .message(
              "en",
              "@{0} is {1}, before the act was adopted on {2}. Correct the date that is wrong.")
          .message(
              "ru", "@{0} — {1}, раньше принятия акта ({2}). Исправьте ту дату, которая неверна.")
          .message("kk", "@{0} – {1}, ал акт {2} күні қабылданған. Қате күнді түзетіңіз.")
          .fix("en", "Put the figures of the year in order")
          .fix("ru", "Переставить цифры года")
          .fix("kk", "Жылдың цифрларын орнына қою")
          .why(
              """
              An act is made before it is registered and published. One of the two dates is wrong, and with it what is computed from
              it: when the act enters into force, which of two acts is the later one.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V (adoption, state registration and official publication
              follow one another); European Legislation Identifier, properties date_document and date_publication.\
              """)
          .bad(
              """
              @act kz/law/2021-06-02/402-VII
              @language en
              @title On Piers
              @adopted 2021-06-02
              @published 2012-06-10
              ^^^^^^^^^^^^^^^^^^^^^ warning published-before-adopted: @published is 2012-06-10, before the act was adopted on 2021-06-02. Correct the date that is wrong.

              ## Article 1. Scope

              This Law applies to piers.
              """)
          .good(
              """
              @act kz/law/2021-06-02/402-VII
              @language en
              @title On Piers
              @adopted 2021-06-02
              @published 2021-06-10

              ## Article 1. Scope

              This Law applies to piers.
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
    if (fact.name().equals("published") || fact.name().equals("registered")) {
      Dates.of(fact)
          .filter(date -> date.isBefore(adopted))
          .ifPresent(
              date -> {
                Report.Draft draft =
                    report
                        .at(fact.offset(), fact.length())
                        .data(fact.name(), date.toString(), adopted.toString());
                Dates.unswap(act, fact, date, adopted, draft);
                draft.add();
              });
    }
  }
}
