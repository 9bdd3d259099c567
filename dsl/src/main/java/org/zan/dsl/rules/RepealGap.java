package org.zan.dsl.rules;

import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.rules.support.Repeals;
import org.zan.dsl.summary.ActSummary;

/** Something repealed before what repeals it takes effect. */
public final class RepealGap implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("repeal-gap", Severity.WARNING)
          .message(
              "en",
              "Repealed since {0} by {1}, which takes effect only on {2}: in between nothing ends it and nothing stands in its place. Let both days be one.")
          .message(
              "ru",
              "Утратило силу с {0} на основании {1}, которое вводится в действие только {2}: до этого ничто не отменяет и не заменяет норму. Сведите обе даты к одной.")
          .message(
              "kk",
              "{1} негізінде {0} бастап күшін жойған, ал ол тек {2} күні қолданысқа енгізіледі: ол уақытқа дейін норманы ештеңе жоймайды да, алмастырмайды да. Екі күнді бір күнге келтіріңіз.")
          .why(
              """
              What is repealed on one day and replaced on a later one leaves a hole, in which nobody knows what applies. Mostly one of the two
              dates is wrong.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 20 (dates of entry into force) and 21 (repeals
              are express, and say since when); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 42 (entry into force).\
              """)
          .bad(
              """
              --- acts/old-wharves.zan
              @act kz/law/2022-02-07/2010-VII
              @language en
              @title On Wharves
              @adopted 2022-02-07
              @in-force 2022-03-01
              @repealed 2022-06-01 by new-wharves
                                      ^^^^^^^^^^^ warning repeal-gap: Repealed since 2022-06-01 by new-wharves, which takes effect only on 2022-09-01: in between nothing ends it and nothing stands in its place. Let both days be one.

              ## Article 1. Order

              The harbour master keeps order.
              --- acts/new-wharves.zan
              @act kz/law/2022-02-08/2011-VII
              @language en
              @title On Wharves and Moorings
              @adopted 2022-02-08
              @alias new-wharves
              @in-force 2022-09-01

              ## Article 1. Watch

              The harbour master keeps watch.
              """)
          .good(
              """
              --- acts/old-wharves.zan
              @act kz/law/2022-02-07/2010-VII
              @language en
              @title On Wharves
              @adopted 2022-02-07
              @in-force 2022-03-01
              @repealed 2022-06-01 by new-wharves

              ## Article 1. Order

              The harbour master keeps order.
              --- acts/new-wharves.zan
              @act kz/law/2022-02-08/2011-VII
              @language en
              @title On Wharves and Moorings
              @adopted 2022-02-08
              @alias new-wharves
              @in-force 2022-06-01

              ## Article 1. Watch

              The harbour master keeps watch.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    Repeals.each(
        act,
        book,
        repeal -> {
          if (repeal.before()) {
            report
                .at(repeal.offset(), repeal.length())
                .data(repeal.day(), repeal.by(), repeal.effect())
                .add();
          }
        });
  }
}
