package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zan.amend.rules.NumberTaken;
import org.zan.amend.testing.AmendedBook;
import org.zan.dsl.testing.MarkedBook;

/** The fix of a number that is taken: the next free one. */
class FreeNumberTest {
  private static final String LAW =
      """
      @act kz/law/2020-01-01/1-VI
      @alias law
      @language en

      ## Article 1. One

      1. First.
      2. Second.

      ## Article 2. Two

      (a) more;
      (b) most.
      """;

  private static final String BILL =
      """
      @bill kz/law/2026/bill
      @language en
      @in-force 2027-01-01

      # Article 1.

      @amend law

      """;

  private static MarkedBook book(String bill) {
    return MarkedBook.read("--- acts/law.zan\n" + LAW + "\n--- bills/bill.zan\n" + bill)
        .with(AmendedBook.FINDINGS);
  }

  private static void fixes(String instructions, String fixed) {
    String bill = book(BILL + instructions).fixed(NumberTaken.INFO.id()).get("bills/bill.zan");
    assertEquals(BILL + fixed, bill);
    if (!fixed.equals(instructions)) {
      assertEquals(List.of(), book(bill).only(NumberTaken.INFO.id()).findings());
    }
  }

  @Test
  void betweenOthersItHangsOnTheOneBefore() {
    fixes(
        "  1) @insert after art1/1\n       2. Between.\n",
        "  1) @insert after art1/1\n       1-1. Between.\n");
    fixes(
        "  1) @insert after art1\n       ## Article 2. Between\n\n       Words.\n",
        "  1) @insert after art1\n       ## Article 1-1. Between\n\n       Words.\n");
  }

  @Test
  void atTheEndItIsTheNext() {
    fixes(
        "  1) @insert after art2/b\n       (b) again.\n",
        "  1) @insert after art2/b\n       (c) again.\n");
    fixes(
        "  1) @insert into art1\n       1. Third.\n", "  1) @insert into art1\n       3. Third.\n");
  }

  @Test
  void whatIsRenumberedGetsTheNextThatIsFree() {
    fixes("  1) @renumber art1/1 as 2\n", "  1) @renumber art1/1 as 3\n");
    fixes("  1) @renumber art2/a as (b)\n", "  1) @renumber art2/a as (c)\n");
  }

  @Test
  void whereNothingSaysWhichComesNextThereIsNoFix() {
    String before = "  1) @insert before art1/1\n       2. Before.\n";
    fixes(before, before);
  }
}
