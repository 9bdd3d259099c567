package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class DuplicateNumberTest {
  @Test
  void aNumberTwiceInOneListIsFound() {
    check(
        """
        @act kz/law/2021-03-01/3-VII

        # Chapter 1

        ## Article 1.

        1) one
        2) two
        2) two again
        ^^ 2

        # Chapter 2

        ## Article 1.
        ^^^^^^^^^^^^^ 1

        Text.

        # Chapter 2
        ^^^^^^^^^^^ 2

        ## Article 2.

        Text.
        """);
  }

  @Test
  void whatAppliesWhileAProvisionIsSuspendedHasItsNumber() {
    check(
        """
        ## Article 1.

        1. One.
        2. @suspended 2027-01-01..2028-01-01 by kz/law/2026-01-01/1-VII

          Two.
        2. @in-force 2027-01-01
           @expires 2028-01-01

          Two meanwhile.
        """);
  }

  @Test
  void listsLedInByOtherWordsCountForThemselves() {
    check(
        """
        ## Article 1.

        The owner:

        1) one
        2) two

        The master:

        1) one
        2) two
           1) inner
           2) inner
        """);
  }

  @Test
  void aRowThatBeginsAnewIsNamedOnce() {
    check(
        """
        1) one
        2) two
        3) three
        1) one
        ^^ 1
        2) two
        3) three
        """);
  }

  @Test
  void eachAnnexAndEachBlockCountsForItself() {
    check(
        """
        @act kz/law/2021-03-01/4-VII

        ## Article 1.

        @amend kz/law/2020-01-01/1-VI
          1) @insert after art1
             ## Article 1. New
             Text.

        # Annex 1

        ## Article 1.

        1. one

        # Annex 2

        ## Article 1.

        1. one
        """);
  }

  @Test
  void numbersThatDifferInWhatWasAddedAreDifferent() {
    check(
        """
        1) one
        1-1) one more
        1bis) again
        1a) again
        1A) again
        1¹) again
        """);
  }

  @Test
  void headingsWithoutLevelWordCountUnderTheirParent() {
    check(
        """
        @act kz/law/2021-03-01/5-VII

        # Chapter 1

        ## 1. About ships

        ### Article 1.

        Text.

        # Chapter 2

        ## 1. About boats

        ### Article 2.

        Text.
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("duplicate-number", marked);
  }
}
