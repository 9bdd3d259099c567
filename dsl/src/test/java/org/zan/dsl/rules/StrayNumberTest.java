package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class StrayNumberTest {
  @Test
  void aWrappedLineThatBeginsLikeAnItemIsFound() {
    check(
        """
        The owner acts within the period of point
        3) of the permit and of Article
        ^^ 3) | 3\\) | point 3) | 1
        5. It is so.
        ^^ 5. | 5\\. | Article 5. | 1
        """);
  }

  @Test
  void itemsAreNotFound() {
    check(
        """
        The owner:

        2) acts;
        3) does not act:
          b) at night;
          c) by day.

        The list:
        4) after a colon.

        5.
        The text of a number alone.
        """);
  }

  @Test
  void whatOnlyLooksLikeANumberIsText() {
    check(
        """
        The Law of
        2016. It is a year, and
        Mr. is no number, nor is
        e.g. this, nor
        3\\) this.
        """);
  }

  @Test
  void theEndOfTheActHasNoItems() {
    check(
        """
        1. Text.

        @closing
        Astana
        2. Line
        12. Line
        """);
  }

  @Test
  void theNextNumberOfTheListWasMeantAsAnItem() {
    RuleCheck.fixes("stray-number", "1) one\n  2) two\n", "1) one\n2) two\n");
  }

  @Test
  void theLineIsBrokenOneWordEarlier() {
    RuleCheck.fixes(
        "stray-number",
        "As in [point](#art1) and point\n  3) of it.\n",
        "As in [point](#art1) and\n  point 3) of it.\n");
    RuleCheck.fixes("stray-number", "In\n(b) of it.\n", "In\n\\(b) of it.\n");
  }

  private static void check(String marked) {
    RuleCheck.check("stray-number", marked);
  }
}
