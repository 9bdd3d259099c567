package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class EmptyProvisionTest {
  @Test
  void numbersWithoutTextAreFound() {
    check(
        """
        # Chapter 1

        ## Article 1.
        ^^^^^^^^^^^^^ Article 1.

        ## Article 2. Scope

        1) one
        2)
        ^^ 2)
        3) three

        ## Article 3. Forgotten

        #
        ^
        """);
  }

  @Test
  void tombstonesImagesTablesAndInstructionsAreNoEmptyProvisions() {
    check(
        """
        ## Article 1.
        @repealed 2023-01-01

        ## Article 2.
        @image plan.png "Plan"

        ## Article 3.

        | a | b |

        ## Article 4.

        @amend kz/law/2020-01-01/1-VI
          1) @repeal art5
          2) @substitute art6
             ## Article 6.
             Text.

        ## Article 5.

        1) @repealed 2023-01-01
        2) @in-force 2024-01-01

           Text.
        """);
  }

  @Test
  void aTitleAloneIsEnoughForAContainer() {
    check(
        """
        # Chapter 1. Repealed provisions

        # Chapter 2. Others

        ## Article 1. Scope

        Text.

        ## About colours
        """);
  }

  @Test
  void whatStandsInARepealedProvisionMayBeEmpty() {
    check(
        """
        # Chapter 1
        @repealed 2023-01-01

        ## Article 1.

        ## Article 2.
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("empty-provision", marked);
  }
}
