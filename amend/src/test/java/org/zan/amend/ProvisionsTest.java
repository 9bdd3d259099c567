package org.zan.amend;

import org.junit.jupiter.api.Test;
import org.zan.amend.testing.AmendedBook;

/** Instructions on provisions. */
class ProvisionsTest {
  private static final String ACT =
      """
      # Chapter 1. General

      ## Article 1. Scope

      1. One:
        a) letter a;
        b) letter b
           goes on.
      2. Two.

      ## Article 2. Time

      First words.

      Second words.

      # Chapter 2. End

      ## Article 3. Last

      1. Last words.

      @closing
      Astana
      """;

  private static void check(String instructions, String old, String fresh) {
    AmendedBook.of(ACT, instructions).becomes(ACT.replace(old, fresh));
  }

  @Test
  void itemsAreAdded() {
    check(
        """
          1) @insert after art1/1/a
               a-1) letter a-1,
                  in two lines;
        """,
        "letter a;\n",
        """
        letter a;
          a-1) @in-force 2027-01-01 by kz/law/2026/bill#art1/1

            letter a-1,
            in two lines;
        """);
    check(
        """
          1) @insert before art1/1
             @expires 2028-01-01
               0. Zero.
        """,
        "1. One:",
        """
        0. @in-force 2027-01-01 by kz/law/2026/bill#art1/1
           @expires 2028-01-01

          Zero.
        1. One:""");
    check(
        """
          1) @insert into art3
             2. More.
        """,
        "Last words.\n",
        """
        Last words.
        2. @in-force 2027-01-01 by kz/law/2026/bill#art1/1

          More.
        """);
  }

  @Test
  void articlesAreAddedInTheDepthOfTheirPlace() {
    check(
        """
          1) @insert after art2
             #### Article 2-1. New

             1. Words.
        """,
        "Second words.\n",
        """
        Second words.

        ## Article 2-1. New
        @in-force 2027-01-01 by kz/law/2026/bill#art1/1

        1. Words.
        """);
    check(
        """
          1) @insert after chp1
             # Chapter 1-1. New
             ### Article 2-1. New
             1. Words.
        """,
        "Second words.\n",
        """
        Second words.

        # Chapter 1-1. New
        @in-force 2027-01-01 by kz/law/2026/bill#art1/1

        ## Article 2-1. New
        1. Words.
        """);
    check(
        """
          1) @insert before art3
             # Article 2-1. New

             Words.
        """,
        "## Article 3",
        """
        ## Article 2-1. New
        @in-force 2027-01-01 by kz/law/2026/bill#art1/1

        Words.

        ## Article 3""");
  }

  @Test
  void paragraphsAreAdded() {
    check(
        """
          1) @insert after art2/al1

             Words between.
        """,
        "First words.\n",
        "First words.\n\nWords between.\n");
    check(
        """
          1) @insert after art1/1/b

             Closing words.
        """,
        "goes on.\n",
        "goes on.\n\n  Closing words.\n\n");
  }

  @Test
  void provisionsAreRestated() {
    check(
        """
          1) @substitute art1/1/b
               b) another letter
                  in lines;
        """,
        "letter b\n     goes on.",
        "another letter\n     in lines;");
    check(
        """
          1) @substitute art2
             # Article 2. Times
             1. Words.
        """,
        "Article 2. Time\n\nFirst words.\n\nSecond words.",
        "Article 2. Times\n1. Words.");
    check(
        """
          1) @substitute art2/al2

             Other words.
        """,
        "Second words.",
        "Other words.");
    check("  1) @retitle art2 \"Times\"\n", "Article 2. Time", "Article 2. Times");
  }

  @Test
  void provisionsAreRepealed() {
    check(
        "  1) @repeal art2\n",
        "Article 2. Time\n\nFirst words.\n\nSecond words.",
        "Article 2.\n@repealed 2027-01-01 by kz/law/2026/bill#art1/1");
    check(
        "  1) @repeal art1/1/b art1/2\n",
        "letter b\n     goes on.\n2. Two.",
        "@repealed 2027-01-01 by kz/law/2026/bill#art1/1\n2. @repealed 2027-01-01 by kz/law/2026/bill#art1/1");
    check("  1) @repeal art2/al1\n", "First words.\n\n", "");
    check("  1) @repeal art2/al1..al2\n", "\nFirst words.\n\nSecond words.\n", "");
    check(
        "  1) @repeal art3\n",
        "Article 3. Last\n\n1. Last words.",
        "Article 3.\n@repealed 2027-01-01 by kz/law/2026/bill#art1/1");
  }

  @Test
  void numbersChange() {
    check("  1) @renumber art1/2 as 3\n", "2. Two", "3. Two");
    check("  1) @renumber art1/1/a..b as (c)\n", "a) letter a;\n  b)", "(c) letter a;\n  (d)");
    check("  1) @renumber art3 as 4\n", "Article 3", "Article 4");
    check("  1) @renumber chp2 as III\n", "Chapter 2.", "Chapter III.");
  }
}
