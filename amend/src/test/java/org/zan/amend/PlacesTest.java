package org.zan.amend;

import org.junit.jupiter.api.Test;
import org.zan.amend.testing.AmendedBook;

/** Everything that a path can name. */
class PlacesTest {
  private static final String ACT =
      """
      The people make this law.

      # Chapter 1. General

      ## Article 1. Terms

      In this law:

      **Boat** means a ship that:

      (1) is small; or

      (2) has oars.

      **Oar** means a pole. It has a blade. It is long.

      | Kind | Fee |
      |------|-----|
      | boat | 1   |
      | oar  | 2   |

      ## Article 2. Duties

      1. First
         goes on.
         - dash one
         - dash two
      2. (a) Letter a.
         (b) Letter b.

      @closing
      Astana

      # Annex 1. Form

      1. Name.
      """;

  private static void check(String instructions, String old, String fresh) {
    AmendedBook.of(ACT, instructions).becomes(ACT.replace(old, fresh));
  }

  @Test
  void definitions() {
    check("  1) @replace art1/def.boat/1 \"small\" -> \"tiny\"\n", "is small", "is tiny");
    check(
        """
          1) @substitute art1/def.boat

             **Boat** means a raft.
        """,
        """
        **Boat** means a ship that:

        (1) is small; or

        (2) has oars.
        """,
        "**Boat** means a raft.\n");
    check(
        """
          1) @insert after art1/def.boat

             **Buoy** means a float.
        """,
        "(2) has oars.\n",
        "(2) has oars.\n\n**Buoy** means a float.\n");
    check(
        "  1) @repeal art1/def.oar\n", "**Oar** means a pole. It has a blade. It is long.\n\n", "");
  }

  @Test
  void rows() {
    check("  1) @repeal art1/row3\n", "| oar  | 2   |\n", "");
    check(
        """
          1) @insert after art1/row2
             | mast | 3   |
        """,
        "| boat | 1   |\n",
        "| boat | 1   |\n| mast | 3   |\n");
    check(
        """
          1) @substitute art1/row3
             | oar | two |
        """,
        "| oar  | 2   |",
        "| oar | two |");
  }

  @Test
  void sentences() {
    check("  1) @repeal art1/def.oar/sen2\n", " It has a blade.", "");
    check("  1) @repeal art1/al3/sen3\n", " It is long.", "");
    check(
        """
          1) @insert after art1/al3/sen1

             It is wooden.
        """,
        "a pole.",
        "a pole. It is wooden.");
    check(
        """
          1) @substitute art1/al3/sen2

             It has two blades.
        """,
        "It has a blade.",
        "It has two blades.");
  }

  @Test
  void dashesAndParagraphsBehindNumbers() {
    check("  1) @repeal art2/1/al2\n", "   - dash one\n", "");
    check(
        """
          1) @insert after art2/1/al2
             - dash between
        """,
        "- dash one\n",
        "- dash one\n   - dash between\n");
    check(
        """
          1) @substitute art2/1/al1

             Other words.
        """,
        "First\n   goes on.",
        "Other words.");
    check(
        """
          1) @insert before art2/2/a
             (0) Letter zero.
        """,
        "2. (a) Letter a.",
        "2. (0) @in-force 2027-01-01 by kz/law/2026/bill#art1/1\n\n     Letter zero.\n   (a) Letter a.");
  }

  @Test
  void theWholeAct() {
    check(
        """
          1) @insert into .
             ## Article 3. New

             Words.
        """,
        "   (b) Letter b.\n",
        "   (b) Letter b.\n\n# Article 3. New\n@in-force 2027-01-01 by kz/law/2026/bill#art1/1\n\nWords.\n");
    check(
        """
          1) @insert into .
             # Annex 2. List

             1. Words.
        """,
        "1. Name.\n",
        "1. Name.\n\n# Annex 2. List\n@in-force 2027-01-01 by kz/law/2026/bill#art1/1\n\n1. Words.\n");
    check(
        """
          1) @insert into chp1
             ## Article 3. New

             Words.
        """,
        "   (b) Letter b.\n",
        "   (b) Letter b.\n\n## Article 3. New\n@in-force 2027-01-01 by kz/law/2026/bill#art1/1\n\nWords.\n");
    check("  1) @replace preamble \"people\" -> \"citizens\"\n", "people", "citizens");
    check("  1) @replace closing \"Astana\" -> \"Almaty\"\n", "Astana", "Almaty");
  }

  @Test
  void windowsLineEndsStay() {
    String act = "## Article 1. One\r\n\r\n1. First\r\n   goes on.\r\n2. Second.\r\n";
    AmendedBook.of(act, "  1) @insert after art1/1\n       1-1. New\n          words.\n")
        .becomes(
            act.replace(
                "goes on.\r\n",
                "goes on.\r\n1-1. @in-force 2027-01-01 by kz/law/2026/bill#art1/1\r\n\r\n  New\r\n  words.\r\n"));
  }

  @Test
  void titles() {
    AmendedBook book =
        AmendedBook.of(ACT, "  1) @retitle . \"On Boats\"\n  2) @repeal art2/heading\n");
    book.finds("");
    String after = book.outcome().after("acts/law.zan");
    org.junit.jupiter.api.Assertions.assertTrue(after.contains("@title On Boats\n"), after);
    org.junit.jupiter.api.Assertions.assertTrue(after.contains("## Article 2.\n\n1."), after);
    after = AmendedBook.of(ACT, "  1) @repeal .\n").outcome().after("acts/law.zan");
    org.junit.jupiter.api.Assertions.assertTrue(
        after.contains("@repealed 2027-01-01 by kz/law/2026/bill#art1/1\n\nThe people"), after);
  }

  @Test
  void tombstonesOfSeveralAreSplit() {
    AmendedBook.of(
            """
            ## Article 1. One

            1. First:
              a) words;
              {b) – d)} @repealed 2024-01-01
              e) words.
            """,
            """
              1) @substitute art1/1/c
                   c) back again;
            """)
        .becomes(
            """
            ## Article 1. One

            1. First:
              a) words;
              b) @repealed 2024-01-01
              c) @in-force 2027-01-01 by kz/law/2026/bill#art1/1

                back again;
              d) @repealed 2024-01-01
              e) words.
            """);
  }

  @Test
  void headingsThatAreTombstonesOfSeveralAreSplit() {
    String act =
        """
        # Chapter 1. Hives

        ## Articles 5 to 8.
        @repealed 2024-01-01 by kz/law/2023-03-03/9-VII#art1

        ## Article 9. Honey

        Honey is pure.
        """;
    for (String[] one :
        new String[][] {
          {"5", "", "## Articles 6 to 8.\n@repealed"},
          {"6", "## Article 5.\n@repealed", "## Articles 7 to 8.\n@repealed"},
          {"7", "## Articles 5 to 6.\n@repealed", "## Article 8.\n@repealed"},
          {"8", "## Articles 5 to 7.\n@repealed", ""}
        }) {
      String facts = " 2024-01-01 by kz/law/2023-03-03/9-VII#art1\n\n";
      AmendedBook.of(
              act,
              "  1) @substitute art"
                  + one[0]
                  + "\n       ## Article "
                  + one[0]
                  + ". Bees\n\n       A bee is free.\n")
          .becomes(
              "# Chapter 1. Hives\n\n"
                  + (one[1].isEmpty() ? "" : one[1] + facts)
                  + "## Article "
                  + one[0]
                  + ". Bees\n@in-force 2027-01-01 by kz/law/2026/bill#art1/1\n\nA bee is free.\n\n"
                  + (one[2].isEmpty() ? "" : one[2] + facts)
                  + "## Article 9. Honey\n\nHoney is pure.\n");
    }
  }
}
