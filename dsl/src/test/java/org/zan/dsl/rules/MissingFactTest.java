package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class MissingFactTest {
  @Test
  void whatAnActMustSayIsAskedFor() {
    check(
        """
        Text without a header.
        ^^^^^^^^^^^^^^^^^^^^^^ act
        """);
    check(
        """
        @act kz/code/civil
        ^^^^^^^^^^^^^^^^^^ adopted
        ^^^^^^^^^^^^^^^^^^ language
        ^^^^^^^^^^^^^^^^^^ title

        Text.
        """);
  }

  @Test
  void aBillHasNoDayOfAdoption() {
    check(
        """
        @bill kz/law/2026/deadlines
        @language kk
        @title Мерзімдер туралы

        Мәтін.
        """);
  }

  @Test
  void dataFilesNeedNone() {
    check(
        """
        --- repository.zan
        @repository Laws
        @jurisdiction kz
        --- jurisdictions/xx.zan
        @jurisdiction xx
        @kind law rank 1
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("missing-fact", marked);
  }
}
