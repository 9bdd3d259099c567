package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class TextInFactTest {
  @Test
  void wordsDirectlyBelowADateAreFound() {
    check(
        """
        @act kz/law/2021-03-01/20-VII

        ## Article 1.
        @in-force 2022-01-01
          Text that is lost.
          ^^^^^^^^^^^^^^^^^^ in-force

        1) @repealed 2023-01-01
           It was repealed.
           ^^^^^^^^^^^^^^^^ repealed
        2) @suspended 2021-01-01..2021-06-30
           by kz/law/2020-01-01/1-VI#art3
        """);
  }

  @Test
  void longValuesMayGoOnBelow() {
    check(
        """
        @title On amendments to some laws
          and on other things
        @published 2021-03-01
          in Egemen Qazaqstan 40
        @repealed 2023-01-01 by kz/law/2020-01-01/1-VI#art3
          kz/law/2020-01-01/1-VI#art4
        @in-force publication + 10 days
          by kz/law/2020-01-01/1-VI#art3

        ## Article 1.
        @in-force 2022-01-01

          Text.
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("text-in-fact", marked);
  }
}
