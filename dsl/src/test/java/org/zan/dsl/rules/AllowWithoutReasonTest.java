package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class AllowWithoutReasonTest {
  @Test
  void permissionsWithoutReasonAreFound() {
    check(
        """
        // zan:allow
        ^^^^^^^^^^^^ numbering-gap
        // zan:allow numbering-gap
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ numbering-gap
        // zan:allow numbering-gap because
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbering-gap
        // zan:allow numbering-gap since the Article was annulled
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbering-gap
        //zan:allow numbering-gap because
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbering-gap
        """);
  }

  @Test
  void otherNotesAndReasonsAreNot() {
    check(
        """
        // zan:allow numbering-gap because the Article was annulled
        // We do not use zan:allow here.
        // zan is a word
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("allow-without-reason", marked);
  }
}
