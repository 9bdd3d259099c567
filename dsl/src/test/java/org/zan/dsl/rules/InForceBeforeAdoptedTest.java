package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class InForceBeforeAdoptedTest {
  @Test
  void earlierDatesAreFoundEverywhere() {
    check(
        """
        @act kz/law/2021-03-01/18-VII
        @adopted 2021-03-01
        @in-force 2021-02-28
        ^^^^^^^^^^^^^^^^^^^^ 2021-02-28 | 2021-03-01
        @applies-from 2020-01-01

        ## Article 1.
        @in-force 2021-01-01
        ^^^^^^^^^^^^^^^^^^^^ 2021-01-01 | 2021-03-01

        Text.

        ## Article 2.

        @amend legal-acts
          1) @repeal art1
             @in-force 2020-12-31
             ^^^^^^^^^^^^^^^^^^^^ 2020-12-31 | 2021-03-01
          2) @insert after art3
             ## Article 3-1.
             @in-force 2019-01-01
             Text.
        """);
  }

  @Test
  void theDayItselfAndEventsAreAllowed() {
    check(
        """
        @act kz/law/2021-03-01/19-VII
        @adopted 2021-03-01
        @in-force 2021-03-01

        ## Article 1.
        @in-force publication + 10 days

        ## Article 2.
        @in-force undetermined
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("in-force-before-adopted", marked);
  }
}
