package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class InconsistentIndentationTest {
  @Test
  void anItemTooFarRightOrLeftIsFound() {
    check(
        """
        Words:

          1) one

           2) two
           ^^ 2) | 4 | 1) | 3

          3) three

        Other words:

          a) one

         b) two
         ^^ b) | 2 | a) | 3

          c) three
        """);
  }

  @Test
  void anInnerListMayBeginAnywhere() {
    check(
        """
        1) one:
          1) inner
          2) inner
        2) two:

            2) a quoted list
            3) of it
        3) three
        """);
  }

  @Test
  void severalNumbersInOneLineStandWhereTheyStand() {
    check(
        """
        (1) (a) one
          (b) two
        (2) (a) one
            (b) two
        """);
  }

  @Test
  void longerNumbersAreAnotherList() {
    check(
        """
        1.9. nine
          2. two
        1.10. ten
        """);
  }

  @Test
  void theFixMovesAllThatBelongsToTheItem() {
    RuleCheck.fixes(
        "inconsistent-indentation",
        "1) one\n\n 2) two:\n\n   a) inner\n      more\n\n   b) inner\n\n3) three\n",
        "1) one\n\n2) two:\n\n  a) inner\n     more\n\n  b) inner\n\n3) three\n");
  }

  @Test
  void theFixOfOneDoesNotUndoThatOfAnother() {
    RuleCheck.fixes(
        "inconsistent-indentation",
        "  1) one\n\n 2) two\n\n  3) three\n",
        "  1) one\n\n  2) two\n\n  3) three\n");
  }

  private static void check(String marked) {
    RuleCheck.check("inconsistent-indentation", marked);
  }
}
