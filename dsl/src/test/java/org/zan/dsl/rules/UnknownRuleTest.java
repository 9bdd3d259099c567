package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class UnknownRuleTest {
  @Test
  void namesThatNoRuleHasAreFound() {
    check(
        """
        --- repository.zan
        @repository Laws
        @rule numbering-gap off
        @rule numbring-gap off
              ^^^^^^^^^^^^ numbring-gap | numbering-gap, numbering-style | numbering-gap
        @rule nonsense error in acts/**
              ^^^^^^^^ nonsense | long-sentence, sunset-passed, unknown-act |
        --- acts/a.zan
        // zan:allow duplicate-numbers because it was so enacted
                     ^^^^^^^^^^^^^^^^^ duplicate-numbers | duplicate-number, duplicate-term, duplicate-alias | duplicate-number
        // zan:allow duplicate-number because it was so enacted
        // zan:allow
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("unknown-rule", marked);
  }
}
