package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class StraySignTest {
  @Test
  void indentedHeadingsAndTornFactsAreFound() {
    check(
        """
        Text.

         # Chapter 2
         ^ #

        1) one
           ## Article 3
           ^^ ##

        @ title On Boats
        ^ @
        """);
  }

  @Test
  void signsOfTheLawItselfAreText() {
    check(
        """
        Text of point
        #3 and
        @ 5 francs each, and
        \\# escaped.
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("stray-sign", marked);
  }
}
