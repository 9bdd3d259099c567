package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class InvalidAliasTest {
  @Test
  void namesThatNoReferenceCanCallAreFound() {
    check(
        """
        @alias ../secret
               ^^^^^^^^^ ../secret | secret
        @alias two words
               ^^^^^^^^^ two words | two-words
        @alias kz/law/2021
               ^^^^^^^^^^^ kz/law/2021 | kz-law-2021
        @alias 5
               ^ 5 | 5
        @alias
        ^^^^^^ |
        @alias a#b
               ^^^ a#b | a-b
        """);
  }

  @Test
  void wordsOfAnyScriptAreNames() {
    check(
        """
        @alias legal-acts
        @alias о_правовых-актах
        @alias ЖШС.2
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("invalid-alias", marked);
  }
}
