package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.RuleCheck;

/** Instructions that are lost in the block of the one above. */
class InstructionInBlockTest {
  private static final RuleCheck IN_BLOCK = RuleCheck.of("instruction-in-block");
  private static final String BILL =
      """
      @bill kz/law/2026/bill
      @language en

      # Article 1.

      @amend law

      """;

  @Test
  void whatIsAlignedToTheInstructionAboveIsLost() {
    IN_BLOCK.finds(
        BILL
            + """
                1) @substitute art2/a
                     (a) other words;

                     more of them.
                   @insert after art2/a
                   ^^^^^^^^^^^^^^^^^^^^ warning instruction-in-block: “@insert after art2/a” stands further right than the line of “@substitute art2/a” and is words of its block: they go into the other act, and nothing is carried out. Give it a number of its own, or begin its line where that line begins.
                     (b) words.
                   @repeal art3 art4
                   ^^^^^^^^^^^^^^^^^ warning instruction-in-block: “@repeal art3 art4” stands further right than the line of “@substitute art2/a” and is words of its block: they go into the other act, and nothing is carried out. Give it a number of its own, or begin its line where that line begins.
              """);
  }

  @Test
  void whatStandsBesideOrIsMeantAsTextIsLeftAlone() {
    IN_BLOCK.passes(
        BILL
            + """
                1) words of the bill:
                   @repeal art3
                   @insert after art2/a
                     (b) words.
                   @repeal art4
                2) @insert after art9
                     3) words:
                        @repeal art5
                     4) @repeal art6
                @repeal art7
              """);
  }
}
