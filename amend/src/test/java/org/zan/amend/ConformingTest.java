package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zan.amend.rules.OrphansReference;
import org.zan.amend.testing.AmendedBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Severity;
import org.zan.dsl.testing.MarkedBook;

/**
 * The fix of a bill that leaves references without their target: the instructions that it adds, and
 * what the acts become with them. With the fix nothing is lost any more, and the acts are clean.
 */
class ConformingTest {
  private static final String RULE = OrphansReference.INFO.id();

  private static final String LAW =
      """
      @act kz/law/2020-01-01/1-VI
      @alias law
      @language en
      @title On Law
      @adopted 2020-01-01
      @in-force 2020-02-01

      """;

  private static final String OTHER =
      """
      @act kz/law/2021-01-01/2-VI
      @alias other
      @language en
      @title On Other Law
      @adopted 2021-01-01
      @in-force 2021-02-01

      """;

  private static final String BILL =
      """
      @bill kz/law/2026/bill
      @language en
      @title On Amendments
      @in-force 2027-01-01

      # Article 1.

      @amend law

      """;

  private static MarkedBook book(Map<String, String> files) {
    return MarkedBook.read(
            files.entrySet().stream()
                .map(file -> "--- " + file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining("\n")))
        .with(AmendedBook.FINDINGS);
  }

  private static MarkedBook book(String law, String other, String bill) {
    return MarkedBook.read(
            "--- acts/law.zan\n"
                + LAW
                + law
                + "\n--- acts/other.zan\n"
                + OTHER
                + other
                + "\n--- bills/bill.zan\n"
                + BILL
                + bill)
        .with(AmendedBook.FINDINGS);
  }

  /** With the fix the bill reads so, and the act that cites becomes so. */
  private static void mends(
      String law, String other, String bill, String mended, String lawAfter, String otherAfter) {
    MarkedBook book = book(law, other, bill);
    assertTrue(orphans(book) > 0, "something is lost by " + bill);
    Map<String, String> fixed = book.fixed(RULE);
    assertEquals(BILL + mended, fixed.get("bills/bill.zan"));
    assertEquals(0, orphans(book(fixed)), "lost after the fix");
    String joined =
        fixed.entrySet().stream()
            .map(file -> "--- " + file.getKey() + "\n" + file.getValue())
            .collect(Collectors.joining("\n"));
    Outcome outcome = AmendedBook.of(joined).outcome();
    assertEquals(List.of(), outcome.findings());
    assertEquals(LAW + lawAfter, outcome.after("acts/law.zan"));
    assertEquals(OTHER + otherAfter, outcome.after("acts/other.zan"));
    fixed.put("acts/law.zan", outcome.after("acts/law.zan"));
    fixed.put("acts/other.zan", outcome.after("acts/other.zan"));
    fixed.remove("bills/bill.zan");
    List<Finding> after =
        book(fixed).findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR || cites(finding))
            .toList();
    assertEquals(List.of(), after, "every reference leads somewhere, and its words say where");
  }

  private static boolean cites(Finding finding) {
    return finding.rule().id().contains("reference") || finding.rule().id().contains("label");
  }

  private static void keeps(String law, String other, String bill) {
    MarkedBook book = book(law, other, bill);
    assertTrue(orphans(book) > 0, "something is lost by " + bill);
    assertEquals(BILL + bill, book.fixed(RULE).get("bills/bill.zan"));
  }

  private static long orphans(MarkedBook book) {
    return book.findings().stream().filter(f -> f.rule().id().equals(RULE)).count();
  }

  @Test
  void aNumberThatChangesIsCitedAnewInEveryAct() {
    mends(
        """
        ## Article 1. Scope

        1. This holds under [paragraph 2 of Article 2](#art2/2) and [Article 2](#art2).

        ## Article 2. Rules

        1. A rule is kept.
        2. A rule is known.
        """,
        """
        ## Article 1. Rules

        Rules follow [Article 2 of the Law](law#art2).
        """,
        "1) @renumber art2 as 4\n",
        """
        1) @renumber art2 as 4
           @replace art1/1 "paragraph 2 of Article 2" -> "[paragraph 2 of Article 4](#art4/2)"
           @replace art1/1 "Article 2" -> "[Article 4](#art4)" last
           @replace other#art1 "Article 2 of the Law" -> "[Article 4 of the Law](law#art4)"
        """,
        """
        ## Article 1. Scope

        1. This holds under [paragraph 2 of Article 4](#art4/2) and [Article 4](#art4).

        ## Article 4. Rules

        1. A rule is kept.
        2. A rule is known.
        """,
        """
        ## Article 1. Rules

        Rules follow [Article 4 of the Law](law#art4).
        """);
  }

  private static final String ARTICLES =
      """

      ## Article 2. Hives

      1. A hive is marked.
      2. A hive is counted.

      ## Article 3. Bees

      A bee is free.

      ## Article 4. Honey

      Honey is pure.
      """;

  private static final String REPEALED =
      """

      ## Article 2.
      @repealed 2027-01-01 by kz/law/2026/bill#art1/1

      ## Article 3. Bees

      A bee is free.

      ## Article 4. Honey

      Honey is pure.
      """;

  private static final String NOBODY =
      """
      ## Article 1. Sugar

      Sugar is sweet.
      """;

  /** What happens to the words of article 1 that cite article 2 when article 2 is repealed. */
  private static void omits(String words, String instruction, String after) {
    mends(
        "## Article 1. Scope\n\n" + words + "\n" + ARTICLES,
        NOBODY,
        "1) @repeal art2\n",
        "1) @repeal art2\n   " + instruction + "\n",
        "## Article 1. Scope\n\n" + after + "\n" + REPEALED,
        NOBODY);
  }

  @Test
  void whatIsRepealedIsTakenOutOfListsAndBrackets() {
    omits(
        "This follows [Article 2](#art2), [Article 3](#art3) and [Article 4](#art4).",
        "@delete art1 \"Article 2, \"",
        "This follows [Article 3](#art3) and [Article 4](#art4).");
    omits(
        "This follows [Article 3](#art3), [Article 2](#art2) and [Article 4](#art4).",
        "@delete art1 \", Article 2\"",
        "This follows [Article 3](#art3) and [Article 4](#art4).");
    omits(
        "This follows [Article 3](#art3), [Article 4](#art4) and [Article 2](#art2).",
        "@replace art1 \", Article 4 and Article 2\" -> \" and [Article 4](#art4)\"",
        "This follows [Article 3](#art3) and [Article 4](#art4).");
    omits(
        "This follows [Article 3](#art3) and\n[Article 2](#art2).",
        "@delete art1 \" and Article 2\"",
        "This follows [Article 3](#art3).");
    omits(
        "A hive is marked (see [Article 2](#art2)) and counted.",
        "@delete art1 \"(see Article 2)\"",
        "A hive is marked and counted.");
  }

  @Test
  void anItemThatOnlyCitesWhatIsRepealedGoesToo() {
    mends(
        """
        ## Article 1. Scope

        This follows:

        1) [Article 2](#art2);
        2) [Article 3](#art3).
        """
            + ARTICLES,
        NOBODY,
        "1) @repeal art2\n",
        """
        1) @repeal art2
           @repeal art1/1
        """,
        """
        ## Article 1. Scope

        This follows:

        1) @repealed 2027-01-01 by kz/law/2026/bill#art1/1
        2) [Article 3](#art3).
        """
            + REPEALED,
        NOBODY);
  }

  @Test
  void otherwiseTheDrafterSaysWhatTakesThePlaceOfTheWords() {
    omits(
        "A hive under [Article 2](#art2) and one under [Article 3](#art3) are marked.",
        "@replace art1 \"Article 2\" -> \"\"",
        "A hive under and one under [Article 3](#art3) are marked.");
  }

  @Test
  void whatIsMovedIsCitedInItsNewPlace() {
    mends(
        """
        ## Article 1. Scope

        This follows [paragraph 2 of Article 2](#art2/2).
        """
            + ARTICLES,
        NOBODY,
        """
        1) @renumber art3 as 5
        2) @move art2/2 into art4
        """,
        """
        1) @renumber art3 as 5
        2) @move art2/2 into art4
           @replace art1 "paragraph 2 of Article 2" -> "[paragraph 2 of Article 4](#art4/2)"
        """,
        """
        ## Article 1. Scope

        This follows [paragraph 2 of Article 4](#art4/2).

        ## Article 2. Hives

        1. A hive is marked.

        ## Article 5. Bees

        A bee is free.

        ## Article 4. Honey

        Honey is pure.

        2. A hive is counted.
        """,
        NOBODY);
  }

  @Test
  void whatMovesToAnotherActIsCitedThere() {
    mends(
        """
        ## Article 1. Scope

        This follows [Article 3](#art3).
        """
            + ARTICLES,
        """
        ## Article 1. Sugar

        Sugar is sweeter than [honey](law#art3).
        """,
        "1) @move art3 after other#art1\n   @in-force 2028-01-01\n",
        """
        1) @move art3 after other#art1
           @in-force 2028-01-01
           @replace art1 "Article 3" -> "[Article 3](other#art3)"
           @in-force 2028-01-01
           @replace other#art1 "honey" -> "[honey](#art3)"
           @in-force 2028-01-01
        """,
        """
        ## Article 1. Scope

        This follows [Article 3](other#art3).

        ## Article 2. Hives

        1. A hive is marked.
        2. A hive is counted.

        ## Article 4. Honey

        Honey is pure.
        """,
        """
        ## Article 1. Sugar

        Sugar is sweeter than [honey](#art3).

        ## Article 3. Bees

        A bee is free.
        """);
  }

  @Test
  void whatTheBillItselfBringsIsPutRightWhereItStands() {
    mends(
        """
        ## Article 1. Scope

        This is a law.
        """
            + ARTICLES,
        NOBODY,
        """
        1) @substitute art1
             ## Article 1. Scope

             This follows [paragraph 1 of Article 2](#art2/1).
        2) @renumber art2 as 5
        """,
        """
        1) @substitute art1
             ## Article 1. Scope

             This follows [paragraph 1 of Article 5](#art5/1).
        2) @renumber art2 as 5
        """,
        """
        ## Article 1. Scope

        This follows [paragraph 1 of Article 5](#art5/1).

        ## Article 5. Hives

        1. A hive is marked.
        2. A hive is counted.

        ## Article 3. Bees

        A bee is free.

        ## Article 4. Honey

        Honey is pure.
        """,
        NOBODY);
  }

  @Test
  void whereNothingSensibleCanBeSaidThereIsNoFix() {
    String bill =
        """
        1) @substitute art2
             ## Article 2. Hives

             A hive is marked.
        """;
    keeps(
        "## Article 1. Scope\n\nThis follows [paragraph 2 of Article 2](#art2/2).\n" + ARTICLES,
        NOBODY,
        bill);
  }

  @Test
  void aRangeIsTheDraftersToMend() {
    String law =
        "## Article 1. Scope\n\nThis follows [Articles 2 to 4](#art2..art4).\n"
            + ARTICLES
            + "\n## Article 5. Wax\n\nWax is soft.\n";
    for (String bill :
        List.of(
            "1) @renumber art2 as 9",
            "1) @renumber art4 as 9",
            "1) @renumber art3 as 9",
            "1) @repeal art4",
            "1) @repeal art2")) {
      keeps(law, NOBODY, bill + "\n");
    }
    // In the midst of a range a tombstone is no loss.
    assertEquals(0, orphans(book(law, NOBODY, "1) @repeal art3\n")));
    assertEquals(0, orphans(book(law, NOBODY, "1) @repeal art5\n")));
    assertEquals(0, orphans(book(law, NOBODY, "1) @renumber art2/2 as 3\n")));
  }

  @Test
  void anArticleThatOnlyChangesItsChapterLosesNoReference() {
    String law =
        """
        # Chapter 1. One

        ## Article 1. Scope

        This follows [Article 2](#art2).

        ## Article 2. Hives

        A hive is marked.

        # Chapter 2. Two

        ## Article 3. Bees

        A bee is free.
        """;
    assertEquals(0, orphans(book(law, NOBODY, "1) @move art2 after art3\n")));
  }
}
