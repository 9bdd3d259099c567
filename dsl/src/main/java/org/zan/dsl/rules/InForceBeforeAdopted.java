package org.zan.dsl.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Dates;
import org.zan.dsl.rules.support.Tree;

/** An act or provision in force before the act was adopted. */
public final class InForceBeforeAdopted implements ActRule {
  private static final String IN_FORCE = "in-force";

  private static final RuleInfo INFO =
      RuleInfo.rule("in-force-before-adopted", Severity.WARNING)
          .message(
              "en",
              "In force on {0}, before the act was adopted on {1}. Correct the date; for"
                  + " retroactive effect use @applies-from.")
          .message(
              "ru",
              "Введено в действие {0}, раньше принятия акта ({1}). Исправьте дату; для обратной"
                  + " силы есть @applies-from.")
          .message(
              "kk",
              "{0} күні қолданысқа енгізілген, ал акт {1} күні ғана қабылданған. Күнді түзетіңіз;"
                  + " кері күш үшін @applies-from бар.")
          .fix("en", "Put the figures of the year in order")
          .fix("ru", "Переставить цифры года")
          .fix("kk", "Жылдың цифрларын орнына қою")
          .why(
              "A rule cannot bind before it exists. Where it is meant to apply to earlier facts, that"
                  + " is retroactive effect, which is another date and needs another justification.")
          .source(
              "Joint Practical Guide of the EU, guideline 20: the date of entry into force cannot be"
                  + " in the past; the date of application may be set before it where retroactive"
                  + " application is duly justified")
          .bad(
              """
              @act kz/law/2021-02-09/22-VII
              @language en
              @title On Harbour Dues
              @adopted 2021-02-09
              @in-force 2012-03-01
              ^^^^^^^^^^^^^^^^^^^^ warning in-force-before-adopted: In force on 2012-03-01, before the act was adopted on 2021-02-09. Correct the date; for retroactive effect use @applies-from.

              ## Article 1. Dues

              A ship pays dues for each day in a harbour.
              """)
          .good(
              """
              @act kz/law/2021-02-09/22-VII
              @language en
              @title On Harbour Dues
              @adopted 2021-02-09
              @in-force 2021-03-01

              ## Article 1. Dues

              A ship pays dues for each day in a harbour.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Optional<LocalDate> adopted =
        act.headerFact("adopted").flatMap(fact -> LegalDate.leading(fact.value()));
    if (adopted.isEmpty()) {
      return;
    }
    act.header().forEach(fact -> look(act, fact, adopted.get(), report));
    Tree.each(act.act(), part -> look(act, part, adopted.get(), report));
  }

  private static void look(ActReading act, Part part, LocalDate adopted, Report report) {
    if (!part.facts().isEmpty() || !part.instructionFacts().isEmpty()) {
      part.facts().forEach(fact -> look(act, fact, adopted, report));
      part.instructionFacts().forEach(fact -> look(act, fact, adopted, report));
    }
  }

  private static void look(ActReading act, ReadFact fact, LocalDate adopted, Report report) {
    if (fact.name().equals(IN_FORCE)) {
      LegalDate.leading(fact.value())
          .filter(date -> date.isBefore(adopted))
          .ifPresent(
              date -> {
                Report.Draft draft =
                    report
                        .at(fact.offset(), fact.length())
                        .data(date.toString(), adopted.toString());
                Dates.unswap(act, fact, date, adopted, draft);
                draft.add();
              });
    }
  }
}
