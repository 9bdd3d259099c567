package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class NumberingGapTest {
  @Test
  void aNumberThatIsLeftOutIsFound() {
    check(
        """
        A pilot:

        1) knows the waters;
        2) advises the master;
        5) keeps a record;
        ^^ 2 | 5 | 3–4
        6) sleeps.

        (a) one
        (c) three
        ^^^ a | c | b

        I. one
        II. two
        IV. four
        ^^^ II | IV | III
        """);
  }

  @Test
  void numbersAddedLaterAndTombstonesCount() {
    check(
        """
        @act kz/law/2021-03-01/1-VII

        ## Article 1.

        1) one
        1-1) one and more
        1-2) still more
        2) two
        2bis) two again
        {3) - 6-3)} @repealed 2023-01-01
        7) seven
        8) @repealed 2023-01-01
        9) nine

        ## Article 1-1.

        Text.

        ## Articles 2 - 4
        @repealed 2023-01-01

        ## Article 5.

        Text.
        """);
  }

  @Test
  void aListThatBeginsAnewIsAnother() {
    check(
        """
        ## Article 1.

        1) one
        2) two
        1) one of another list
        2) two of it

        Further:

        3) a list that goes on after words
        4) four

        c) a quoted list may begin anywhere
        d) and go on
        """);
  }

  @Test
  void articlesAreCountedThroughTheAct() {
    check(
        """
        @act kz/law/2021-03-01/2-VII

        # Chapter 1

        ## Article 1

        Text.

        # Chapter 2

        ## Article 3
        ^^^^^^^^^^^^ 1 | 3 | 2

        Text.

        # Annex

        ## Article 1

        Text.

        ## Article 2

        Text.
        """);
  }

  @Test
  void aNumberOutOfOrderIsNotMissing() {
    check(
        """
        1) one
        3) three
        2) two
        4) four
        """);
  }

  @Test
  void formsThatMixAreOneCount() {
    check(
        """
        1) one
        2. two
        3) three
        """);
  }

  @Test
  void anItemThatSlippedIntoAnotherIsForAnotherRule() {
    check(
        """
        1) one

         2) two

        3) three
        """);
  }

  @Test
  void severalNumbersInOneAreCountedByTheLast() {
    check(
        """
        1.1. one
        1.2. two
        1.4. four
        ^^^^ 1.2 | 1.4 | 1.3
        2.1. another chapter
        2.2. of it
        """);
  }

  @Test
  void romanNumeralsAreNotTakenForLetters() {
    check(
        """
        # V. five

        # VI. six

        # IX. nine
        ^^^^^^^^^^ VI | IX | VII–VIII

        # X. ten

        Words:

        h) eight
        i) nine
        j) ten
        l) twelve
        ^^ j | l | k
        """);
  }

  @Test
  void pricesAndSharesAreNoNumbers() {
    check(
        """
        # 1,00

        # 3e

        # 5% of all

        # 4.
        """);
  }

  @Test
  void whatABlockBringsIsCountedForItself() {
    check(
        """
        @bill kz/law/2021/x

        ## Article 1.

        @amend kz/law/2020-01-01/1-VI
          1) @insert after art12
             ## Article 12-1. New

             1. One.
             3. Three.
             ^^ 1 | 3 | 2
          2) @repeal art13
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("numbering-gap", marked);
  }
}
