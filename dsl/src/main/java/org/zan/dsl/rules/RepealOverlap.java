package org.zan.dsl.rules;

import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.rules.support.Repeals;
import org.zan.dsl.summary.ActSummary;

/** An act that stays in force beside the one that takes its place. */
public final class RepealOverlap implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("repeal-overlap", Severity.INFO)
          .message(
              "en",
              "Repealed only since {0}, while {1}, which repeals it and is an act of the same kind, is in force since {2}: both apply in between. Repeal it on the same day, or say which one prevails.")
          .message(
              "ru",
              "Утрачивает силу только {0}, а отменяющий его акт того же вида {1} действует с {2}: в промежутке применяются оба. Отмените в тот же день или укажите, какой имеет преимущество.")
          .message(
              "kk",
              "{0} күні ғана күшін жояды, ал оны жоятын сол түрдегі {1} актісі {2} бастап қолданыста: осы аралықта екеуі де қолданылады. Сол күні жойыңыз немесе қайсысы басым екенін көрсетіңіз.")
          .why(
              """
              Two acts on one subject that are in force at once contradict each other where they differ. Sometimes that is meant (old cases go on
              under the old act); then the new one says so, and its provision that repeals has a date of its own.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 20 (dates of entry into force) and 21 (repeals
              are express, and say since when); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 42 (entry into force).\
              """)
          .bad(
              """
              --- acts/old-quays.zan
              @act kz/law/2022-02-09/2012-VII
              @language en
              @title On Quays
              @adopted 2022-02-09
              @in-force 2022-03-01
              @repealed 2022-09-01 by new-quays
                                      ^^^^^^^^^ info repeal-overlap: Repealed only since 2022-09-01, while new-quays, which repeals it and is an act of the same kind, is in force since 2022-06-01: both apply in between. Repeal it on the same day, or say which one prevails.

              ## Article 1. Order

              The harbour master keeps order.
              --- acts/new-quays.zan
              @act kz/law/2022-02-10/2013-VII
              @language en
              @title On Quays and Moorings
              @adopted 2022-02-10
              @alias new-quays
              @in-force 2022-06-01

              ## Article 1. Watch

              The harbour master keeps watch.
              """)
          .good(
              """
              --- acts/old-quays.zan
              @act kz/law/2022-02-09/2012-VII
              @language en
              @title On Quays
              @adopted 2022-02-09
              @in-force 2022-03-01
              @repealed 2022-06-01 by new-quays

              ## Article 1. Order

              The harbour master keeps order.
              --- acts/new-quays.zan
              @act kz/law/2022-02-10/2013-VII
              @language en
              @title On Quays and Moorings
              @adopted 2022-02-10
              @alias new-quays
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
          if (repeal.after() && repeal.whole() && repeal.sameKind()) {
            report
                .at(repeal.offset(), repeal.length())
                .data(repeal.day(), repeal.by(), repeal.effect())
                .add();
          }
        });
  }
}
