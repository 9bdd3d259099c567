package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class LevelOrderTest {
  @Test
  void aLevelInsideALowerOneIsFound() {
    check(
        """
        @act kz/law/2021-03-01/6-VII

        ## Article 1.

        Text.

        ### Article 2.
        ^^^^^^^^^^^^^^ Article 2. | Article 1. | ##

        Text.

        #### Chapter 2. Dues
        ^^^^^^^^^^^^^^^^^^^^ Chapter 2. Dues | Article 2. |
        """);
  }

  @Test
  void crossheadingsNumbersAndAnnexesAreAllowedAnywhere() {
    check(
        """
        @act kz/law/2021-03-01/7-VII

        # Section 1

        ## About ships

        ### Chapter 1

        ## 1. Bare number

        ### Article 1.

        Text.

        # Annex 1

        ## Annex to Annex 1

        ### Article 1.

        Text.

        #### (a) In general

        Text.
        """);
  }

  @Test
  void aNeutralLegalOrderHasNoOrder() {
    check(
        """
        @act us/law/2021-03-01/8

        # Article 1.

        ## Chapter 1
        """);
  }

  @Test
  void theFixPutsItBesideItsLike() {
    RuleCheck.fixes(
        "level-order",
        "@act kz/law/2021-03-01/9-VII\n\n## Article 1.\n\nText.\n\n### Article 2.\n\nText.\n",
        "@act kz/law/2021-03-01/9-VII\n\n## Article 1.\n\nText.\n\n## Article 2.\n\nText.\n");
  }

  private static void check(String marked) {
    RuleCheck.check("level-order", marked);
  }
}
