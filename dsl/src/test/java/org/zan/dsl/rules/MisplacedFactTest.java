package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class MisplacedFactTest {
  @Test
  void factsOfTheActBelowItsTextAreFound() {
    check(
        """
        @act kz/law/2021-03-01/14-VII

        Preamble.

        @adopted 2021-03-01
        ^^^^^^^^ adopted

        ## Article 1.
        @title On Boats
        ^^^^^^ title
        @in-force 2022-01-01
        @basis legal-acts#art1

        @amend legal-acts
          1) @insert after art3
             ## Article 3-1.
             @language kk
             ^^^^^^^^^ language
             Text.
          2) @repeal art4
             @adopted 2021-03-01
             ^^^^^^^^ adopted
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("misplaced-fact", marked);
  }
}
