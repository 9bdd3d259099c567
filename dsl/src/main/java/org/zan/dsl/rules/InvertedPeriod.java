package org.zan.dsl.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Dates;

/** A period whose end lies before its beginning. */
public final class InvertedPeriod implements ActRule {
  private static final String TO = "..";
  private static final int DATE = "2016-04-23".length();

  private static final RuleInfo INFO =
      RuleInfo.rule("inverted-period", Severity.ERROR)
          .message("en", "This period ends on {1}, before it begins on {0}. Swap the two dates.")
          .message(
              "ru", "Период оканчивается {1}, раньше своего начала ({0}). Поменяйте даты местами.")
          .message(
              "kk",
              "Кезең {0} күні басталып, одан бұрын, {1} күні аяқталады. Күндердің орнын ауыстырыңыз.")
          .fix("en", "Write “{1}..{0}”")
          .fix("ru", "Написать «{1}..{0}»")
          .fix("kk", "«{1}..{0}» деп жазу")
          .why(
              """
              A period that ends before it begins holds no day, so the provision would not be suspended at all.\
              """)
          .source(
              """
              ISO 8601-2:2019, time intervals (the start is not after the end); Akoma Ntoso Version 1.0, temporalGroup; Joint
              Practical Guide of the EU, guideline 20 (precise dates).\
              """)
          .bad(
              """
              @act kz/law/2021-06-04/404-VII
              @language en
              @title On Buoys
              @adopted 2021-06-04

              ## Article 1. Scope

              This Law applies to buoys.

              ## Article 2. Fee
              @suspended 2023-06-30..2023-01-01
                         ^^^^^^^^^^^^^^^^^^^^^^ error inverted-period: This period ends on 2023-01-01, before it begins on 2023-06-30. Swap the two dates.

              A buoy is laid for a fee.
              """)
          .good(
              """
              @act kz/law/2021-06-04/404-VII
              @language en
              @title On Buoys
              @adopted 2021-06-04

              ## Article 1. Scope

              This Law applies to buoys.

              ## Article 2. Fee
              @suspended 2023-01-01..2023-06-30

              A buoy is laid for a fee.
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
            look(act, fact, report);
          }
        });
  }

  private static void look(ActReading act, ReadFact fact, Report report) {
    // Only the plain form DATE..DATE is swapped; blanks around the dots are rare and left alone.
    int from = fact.valueOffset();
    int second = from + DATE + TO.length();
    if (!act.text().startsWith(TO, from + DATE) || second + DATE > act.text().length()) {
      return;
    }
    String first = act.text().substring(from, from + DATE);
    String last = act.text().substring(second, second + DATE);
    Optional<LocalDate> begin = LegalDate.leading(first);
    Optional<LocalDate> end = LegalDate.leading(last);
    if (begin.isPresent() && end.isPresent() && end.get().isBefore(begin.get())) {
      int length = second + DATE - from;
      report.at(from, length).data(first, last).fix(from, length, last + TO + first).add();
    }
  }
}
