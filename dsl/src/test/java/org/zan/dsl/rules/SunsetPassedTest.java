package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.RuleCheck;

/** What has ended before the day to which the statute book stands. */
class SunsetPassedTest {
  private static final RuleCheck SUNSET = RuleCheck.of("sunset-passed");

  private static final String YOUNGEST =
      """
      --- acts/youngest.zan
      @act kz/law/2024-06-30/9-VIII
      @alias youngest

      ## Article 1. One
      Words.
      """;

  @Test
  void whatEndedBeforeTheYoungestActIsFoundWhereItSaysSo() {
    SUNSET.finds(
        """
        --- acts/law.zan
        @act kz/law/2020-01-01/1-VI
        @alias law

        ## Article 1. One
        1. @expires 2024-06-29
           ^^^^^^^^^^^^^^^^^^^ info sunset-passed: “law#art1/1” ended by itself on 2024-06-29, and this statute book stands at 2024-06-30 (youngest): what no longer holds is read as law. Record the end (zan commence), leave a tombstone (@repealed 2024-06-29), or prolong it.

          First.
        2. @expires 2024-06-30

          Second.
        3. @expires 2023-01-01
           @repealed 2023-01-01

        ## Article 2. Two
        @expires 2022-01-01
        ^^^^^^^^^^^^^^^^^^^ info sunset-passed: “law#art2” ended by itself on 2022-01-01, and this statute book stands at 2024-06-30 (youngest): what no longer holds is read as law. Record the end (zan commence), leave a tombstone (@repealed 2022-01-01), or prolong it.
        1. @expires 2021-01-01

          Within what has ended.
        """
            + YOUNGEST);
  }

  @Test
  void aWholeActEndsAndItsProvisionsWithIt() {
    SUNSET.finds(
        """
        --- acts/law.zan
        @act kz/law/2020-01-01/1-VI
        @expires 2021-01-01
        ^^^^^^^^^^^^^^^^^^^ info sunset-passed: “kz/law/2020-01-01/1-VI” ended by itself on 2021-01-01, and this statute book stands at 2024-06-30 (youngest): what no longer holds is read as law. Record the end (zan commence), leave a tombstone (@repealed 2021-01-01), or prolong it.

        ## Article 1. One
        @expires 2020-06-01
        Words.
        --- acts/gone.zan
        @act kz/law/2020-01-02/2-VI
        @expires 2021-01-01
        @repealed 2021-01-01

        ## Article 1. One
        Words.
        """
            + YOUNGEST);
  }

  @Test
  void billsAndDaysOfEffectMoveNoClock() {
    SUNSET.passes(
        """
        --- acts/law.zan
        @act kz/law/2020-01-01/1-VI
        @in-force 2030-01-01

        ## Article 1. One
        @expires 2022-01-01
        Words.
        --- bills/bill.zan
        @bill kz/law/2026-01-01/bill

        ## Article 1. One
        @expires 2021-01-01
        Words.
        """);
  }

  @Test
  void anActThatIsDatedByItsYearMovesItToThatYear() {
    SUNSET.finds(
        """
        --- acts/law.zan
        @act eu/reg/2020/1

        ## Article 1. One
        @expires 2022-12-31
        ^^^^^^^^^^^^^^^^^^^ info sunset-passed: “eu/reg/2020/1#art1” ended by itself on 2022-12-31, and this statute book stands at 2023-01-01 (eu/reg/2023/7): what no longer holds is read as law. Record the end (zan commence), leave a tombstone (@repealed 2022-12-31), or prolong it.
        Words.
        ## Article 2. Two
        @expires 2023-01-01
        Words.
        --- acts/younger.zan
        @act eu/reg/2023/7

        ## Article 1. One
        Words.
        --- acts/code.zan
        @act lu/code/travail

        ## Article 1. One
        Words.
        """);
  }
}
