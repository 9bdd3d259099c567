package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class NumberingStyleTest {
  @Test
  void theFormOfMostCounts() {
    check(
        """
        1. one
        ^^ 1. | 2) | 1)
        2) two
        3) three

        Words.

        (a) one
        b) two
        ^^ b) | (a) | (b)
        (c) three
        """);
  }

  @Test
  void listsInEachOtherHaveTheirOwnForms() {
    check(
        """
        1. one
          1) inner
          2) inner
        2. two
          (a) inner
          (b) inner
        """);
  }

  @Test
  void twoListsInOneColumnAreNotMixed() {
    check(
        """
        1. one
        1) inner, not indented
        2) inner, not indented
        2. two
        """);
  }

  @Test
  void whatLooksTheSameIsTheSame() {
    check(
        """
        1° one
        1°bis one again
        2º two
        3-1° three
        {§ 4} four
        """);
  }

  @Test
  void theFixKeepsTheNumber() {
    RuleCheck.fixes(
        "numbering-style",
        "1) one\n2-1. two\n(3) three\n4) four\n",
        "1) one\n2-1) two\n3) three\n4) four\n");
  }

  private static void check(String marked) {
    RuleCheck.check("numbering-style", marked);
  }
}
