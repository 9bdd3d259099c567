package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zan.amend.testing.AmendedBook;
import org.zan.dsl.testing.MarkedBook;

/** Designating, moving, and several instructions at one place. */
class StructureTest {
  private static void check(String act, String instructions, String after) {
    AmendedBook.of(act, instructions).becomes(after);
  }

  @Test
  void unnumberedTextBecomesAnItem() {
    check(
        """
        ## Article 1. Terms

        A law uses one term:

        a) letter a;
        b) letter b
           goes on.

        A term is defined
        where needed.
        """,
        """
          1) @designate art1/al1..al2 as 1.
          2) @insert into art1
               2. More.
          3) @replace art1/al2 "needed" -> "useful"
        """,
        """
        ## Article 1. Terms

        1. A law uses one term:

          a) letter a;
          b) letter b
             goes on.

          A term is defined
          where useful.

        2. @in-force 2027-01-01 by kz/law/2026/bill#art1/2

          More.
        """);
  }

  @Test
  void aTitleBecomesThatOfTheItem() {
    check(
        """
        ## Article 1. Terms

        Words one.

        Words two.
        """,
        "  1) @designate art1/heading..al2 as (a)\n",
        """
        ## Article 1.

        ### (a) Terms

        Words one.

        Words two.
        """);
  }

  @Test
  void provisionsMoveWithWhatChangesInThem() {
    check(
        """
        ## Article 1. One

        1. First.
        2. Second:
          a) letter a
             goes on.
        3. Third.

        ## Article 2. Two

        1. Other.
        """,
        """
          1) @move art1/2 after art2/1
          2) @replace art1/2/a "goes on" -> "ends"
          3) @insert into art1/2
               b) letter b.
          4) @renumber art1/2 as 2
          5) @renumber art1/3 as 2
        """,
        """
        ## Article 1. One

        1. First.
        2. Third.

        ## Article 2. Two

        1. Other.
        2. Second:
          a) letter a
             ends.
          b) @in-force 2027-01-01 by kz/law/2026/bill#art1/3

            letter b.
        """);
  }

  @Test
  void anArticleMovesToAnotherAct() {
    AmendedBook book =
        AmendedBook.of(
            """
            --- acts/a.zan
            @act kz/law/2020-01-01/1-VI
            @alias first
            @language en
            @title First

            # Chapter 1. One

            ## Article 1. Stays

            Words.

            ## Article 2. Goes

            Words under [Article 1](#art1).
            --- acts/b.zan
            @act kz/law/2020-01-01/2-VI
            @alias second
            @language en
            @title Second

            #### Article 7. Here

            Words.
            --- bills/bill.zan
            @bill kz/law/2026/bill
            @language en
            @title On Amendments
            @in-force 2027-01-01

            @amend first

            1. @move art2 after second#art7
            """);
    Outcome outcome = book.outcome();
    assertEquals(List.of(), outcome.findings());
    assertEquals(
        """
        @act kz/law/2020-01-01/1-VI
        @alias first
        @language en
        @title First

        # Chapter 1. One

        ## Article 1. Stays

        Words.""",
        outcome.after("acts/a.zan"));
    assertEquals(
        """
        @act kz/law/2020-01-01/2-VI
        @alias second
        @language en
        @title Second

        #### Article 7. Here

        Words.

        #### Article 2. Goes

        Words under [Article 1](first#art1).""",
        outcome.after("acts/b.zan"));
  }

  @Test
  void anAnchorMayBeInserted() {
    check(
        """
        ## Article 1. One

        Words.

        ## Article 2. Two

        Words.
        """,
        """
          1) @insert after art1-1
               ## Article 1-2. Third

               More.
          2) @insert after art1
               ## Article 1-1. Second

               1. Words.
          3) @insert into art1-1
               2. Other words.
        """,
        """
        ## Article 1. One

        Words.

        ## Article 1-1. Second
        @in-force 2027-01-01 by kz/law/2026/bill#art1/2

        1. Words.
        2. @in-force 2027-01-01 by kz/law/2026/bill#art1/3

          Other words.

        ## Article 1-2. Third
        @in-force 2027-01-01 by kz/law/2026/bill#art1/1

        More.

        ## Article 2. Two

        Words.
        """);
  }

  @Test
  void itemsTakeTheFormOfTheirNeighbours() {
    check(
        """
        ## Article 1. One

        ### (a) In general

        Words.

        ### (b) Exceptions

        Words.
        """,
        """
          1) @insert after art1/a
               (a-1) Plain words:
                 (1) number one.
        """,
        """
        ## Article 1. One

        ### (a) In general

        Words.

        ### (a-1)
        @in-force 2027-01-01 by kz/law/2026/bill#art1/1

        Plain words:
        (1) number one.

        ### (b) Exceptions

        Words.
        """);
  }

  @Test
  void aProvisionIsSuspendedAndAnotherHoldsMeanwhile() {
    check(
        """
        ## Article 1. One

        1. First.
        2. Second
           goes on.
        """,
        """
          1) @suspend art1/2 until 2029-01-01
               2. Meanwhile.
        """,
        """
        ## Article 1. One

        1. First.
        2. @suspended 2027-01-01..2029-01-01 by kz/law/2026/bill#art1/1

          Second
           goes on.
        2. @in-force 2027-01-01 by kz/law/2026/bill#art1/1
           @expires 2029-01-01

          Meanwhile.
        """);
  }

  @Test
  void whatContradictsIsReported() {
    AmendedBook.of(
            """
            ## Article 1. One

            1. First.
            2. Second.
            """,
            """
              1) @repeal art1
              2) @replace art1/1 "First" -> "Last"
              3) @insert into art1
                   3. Third.
            """)
        .finds(
            """
            amendment-overlap: This changes what “@repeal art1” (art1/1) changes too. Make one instruction of the two.
            amendment-overlap: This changes what “@repeal art1” (art1/1) changes too. Make one instruction of the two.
            """);
  }

  @Test
  void aTargetThatAnotherActMovedIsNamedInItsNewPlace() {
    String law =
        """
        @act kz/law/2020-01-01/1-VI
        @alias law
        @language en

        ## Article 6. Bees

        1. A bee is free.
        """;
    String enacted =
        """
        @act kz/law/2025-01-01/5-VI
        @language en
        @in-force 2025-02-02

        # Article 1.

        @amend law
          1) @renumber art5 as 6
        """;
    String bill =
        """
        @bill kz/law/2026/bees
        @language en
        @in-force 2027-02-02

        # Article 1.

        @amend law
          1) @replace art5/1 "free" -> "at large"
                      ^^^^^^ error amendment-target-missing: law has no “art5” (nearest: art6/1), so “art5/1” changes nothing. Name a provision that exists.
        """;
    String marked =
        "--- acts/law.zan\n" + law + "--- bills/b.zan\n" + bill + "--- enacted/5.zan\n" + enacted;
    MarkedBook book = MarkedBook.read(marked).with(AmendedBook.FINDINGS);
    assertEquals(marked, book.only("amendment-target-missing").marked());
    String fixed = book.fixed("amendment-target-missing").get("bills/b.zan");
    assertTrue(fixed.contains("@replace art6/1 \"free\""), fixed);
  }

  @Test
  void anActThatIsNotHeldHasNothingToAmend() {
    AmendedBook.of(
            "## Article 1. One\n\n1. First.\n",
            """
            @amend river
              1) @repeal art2
            """)
        .finds(
            """
            amendment-target-missing: river has no “art2”, so “art2” changes nothing. Name a provision that exists.
            """);
  }

  @Test
  void aListWhoseFirstItemMovesStaysAList() {
    check(
        """
        ## Article 1. One

        Words.

        1) thing;
        2) other.

        ## Article 2. Two

        1) more.
        """,
        """
          1) @move art1/1 after art2/1
          2) @renumber art1/1 as 2
        """,
        """
        ## Article 1. One

        Words.

        2) other.

        ## Article 2. Two

        1) more.
        2) thing;
        """);
  }
}
