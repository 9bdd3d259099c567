package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zan.amend.rules.Renumbered;
import org.zan.amend.testing.AmendedBook;
import org.zan.dsl.testing.MarkedBook;

/** Provisions in force that get another number or place, and who cites them. */
class RenumberedTest {
  private static final String BOOK =
      """
      --- acts/law.zan
      @act kz/law/2020-01-01/1-VI
      @alias law
      @language en
      @in-force 2020-02-01

      ## Chapter 1. First

      ### Article 1. One

      1. See [Article 2](#art2) and [its list](#art2/1..2).
      2. Second.

      ### Article 2. Two

      1) more;
      2) most;
      3) all;
      4) @repealed 2021-01-01

      ### Article 3. Three
      @in-force 2028-01-01

      Words, see [item 2](#art2/2).

      ## Chapter 2. Second

      ### Article 4. Four

      Words.
      --- acts/other.zan
      @act kz/law/2020-01-02/2-VI
      @alias other
      @language en
      @in-force 2020-02-01

      ## Article 1. One

      Under [Article 2](law#art2), as it stood on a day in [item 2](law@2021-01-01#art2/2).
      --- bills/bill.zan
      @bill kz/law/2026/bill
      @language en
      @in-force 2027-01-01

      # Article 1.

      @amend law

      """;

  private static void finds(String instructions) {
    String text = BOOK + instructions;
    MarkedBook book = MarkedBook.read(text).with(AmendedBook.FINDINGS).only(Renumbered.INFO.id());
    assertEquals(text, book.marked());
  }

  @Test
  void citationsOfItAndOfWhatIsInItAreCounted() {
    finds(
        """
          1) @renumber art2 as 5
             ^^^^^^^^^^^^^^^^^^^ info amendment-renumbered: “art2” is in force and becomes “art5”. Citations in this statute book: 4; those outside it, which nobody amends, go wrong. Leave its number: what is added has one of its own such as 1-1, what goes leaves a tombstone.
        """);
  }

  @Test
  void aRangeIsOneFindingAndCountsWhatRangesHold() {
    finds(
        """
          1) @renumber art2/2..3 as 6
             ^^^^^^^^^^^^^^^^^^^^^^^^ info amendment-renumbered: “art2/2” is in force and becomes “art2/6”. Citations in this statute book: 2; those outside it, which nobody amends, go wrong. Leave its number: what is added has one of its own such as 1-1, what goes leaves a tombstone.
        """);
  }

  @Test
  void whatGoesToAnotherActLosesItsAddress() {
    finds(
        """
          1) @move art4 after other#art1
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info amendment-renumbered: “art4” is in force and becomes “other#art4”. Citations in this statute book: 0; those outside it, which nobody amends, go wrong. Leave its number: what is added has one of its own such as 1-1, what goes leaves a tombstone.
        """);
  }

  @Test
  void whatNobodyCitesByItsNumberYetOrAnyMoreAndWhatKeepsItIsLeftAlone() {
    finds(
        """
          1) @renumber art3 as 3-1
          2) @renumber art2/4 as 7
          3) @move art2 after art4
          4) @renumber art9 as 10
        """);
  }
}
