package org.zan.dsl.rules;

import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Facts;

/** A short title that is no shorter. */
public final class ShortTitleSame implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("short-title-same", Severity.INFO)
          .message(
              "en",
              "The short title says the same as the title. Remove it, or give the act a short one.")
          .message("ru", "Краткое название совпадает с полным. Уберите его или дайте акту краткое.")
          .message(
              "kk",
              "Қысқаша атауы толық атауымен бірдей. Оны алып тастаңыз немесе актіге қысқа атау беріңіз.")
          .fix("en", "Remove the line")
          .fix("ru", "Убрать строку")
          .fix("kk", "Жолды алып тастау")
          .why(
              """
              A short title is there to be cited. One that repeats the title has to be kept in step with it for nothing.\
              """)
          .source(
              """
              ELI ontology: title_short beside title; Akoma Ntoso Version 1.0, shortTitle.\
              """)
          .bad(
              """
              @act kz/law/2021-10-15/714-VII
              @language en
              @title On Ferries
              @adopted 2021-10-15
              @short-title On Ferries
              ^^^^^^^^^^^^^^^^^^^^^^^ info short-title-same: The short title says the same as the title. Remove it, or give the act a short one.

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .good(
              """
              @act kz/law/2021-10-15/714-VII
              @language en
              @title On Ferries
              @adopted 2021-10-15
              @short-title Ferries Law

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Optional<ReadFact> title = act.headerFact("title");
    for (ReadFact fact : act.header()) {
      boolean same =
          fact.name().equals("short-title")
              && title.isPresent()
              && title.get().value().strip().equalsIgnoreCase(fact.value().strip());
      if (same) {
        Report.Draft draft = report.at(fact.offset(), fact.length());
        Facts.remove(act, fact, draft);
        draft.add();
      }
    }
  }
}
