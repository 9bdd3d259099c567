package org.zan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.history.HistoryFailure.Reason;

class EnactmentsTest {
  private static final String RELIEF =
      """
      @bill kz/law/2021/relief
      @language en
      @title On Relief
      @in-force 2022-01-01

      # Article 1.

      @amend water
        1) @replace art1 "one tenge" -> "no tenge"
           @expires 2022-06-01
        2) @replace art1 "metre" -> "meter"
      """;

  @TempDir Path temporary;

  @Test
  void oneCommitForEachDateThatHasCome() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    sample.enact("2022-08-01");
    Book book = sample.book();
    assertEquals(
        """
        kz/law/2021-12-29/91-VII: amend legal-acts art. 3
        kz/law/2021-12-29/91-VII: amend legal-acts art. 2; amend water art. 1
        Begin
        """,
        book.git("log", "--format=%s"));
    assertEquals(
        """
        Kurultai <> 2021-12-29T00:00:00Z | Aigul Sample <aigul@example.org> 2022-08-01T10:00:00+05:00
        """,
        book.git("log", "-1", "--format=%an <%ae> %aI | %cn <%ce> %cI").replace("+00:00 |", "Z |"));
    assertEquals(
        """
        kz/law/2021-12-29/91-VII: amend legal-acts art. 2; amend water art. 1

        On Amendments Concerning Time Limits

        Zan-Act: kz/law/2021-12-29/91-VII
        Zan-Effective: 2022-03-01
        Zan-Changes: replace legal-acts art2/1 "ten days" -> "fifteen days"
        Zan-Changes: replace water art1 "one tenge" -> "two tenge"

        """,
        book.git("log", "-1", "--format=%B", "HEAD~1"));
    assertEquals(
        """
        M\tlaw/acts/legal-acts.zan
        M\tlaw/acts/water.zan
        D\tlaw/bills/limits.zan
        A\tlaw/enacted/2021/91-VII.zan
        """,
        book.git("diff", "--name-status", "--no-renames", "HEAD~2", "HEAD~1"));
    assertEquals(
        SampleBook.LEGAL_ACTS.replace("ten days", "fifteen days").replace("official ", ""),
        book.read("law/acts/legal-acts.zan"));
    assertEquals(
        SampleBook.LIMITS
            .replace("@bill kz/law/2021/limits", "@act kz/law/2021-12-29/91-VII")
            .replace("@in-force 2022-03-01", "@adopted 2021-12-29\n@in-force 2022-03-01"),
        book.read("law/enacted/2021/91-VII.zan"));
    assertEquals("", book.git("status", "--porcelain"));
    assertEquals("", sample.pending());
    assertEquals("", sample.audit("HEAD"));
  }

  @Test
  void whatIsNotInForceWaits() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    sample.enact("2022-01-10");
    assertEquals(
        "kz/law/2021-12-29/91-VII: enact\n", sample.book().git("log", "-1", "--format=%s"));
    assertEquals(SampleBook.WATER, sample.book().read("law/acts/water.zan"));
    assertEquals(
        """
        2022-03-01 kz/law/2021-12-29/91-VII [replace legal-acts art2/1 "ten days" -> "fifteen days", replace water art1 "one tenge" -> "two tenge"]
        2022-07-01 kz/law/2021-12-29/91-VII [delete legal-acts art3 "official "]
        """,
        sample.pending());
    assertEquals(0, sample.commence("2022-02-28").commits().size());
    assertEquals(1, sample.commence("2022-03-01").commits().size());
    assertTrue(sample.book().read("law/acts/water.zan").contains("two tenge"));
    assertEquals(1, sample.commence("2022-09-01").commits().size());
    assertEquals(0, sample.commence("2022-09-01").commits().size());
    assertEquals("", sample.pending());
    assertEquals("", sample.audit("HEAD"));
  }

  @Test
  void aNewActEntersTheActs() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    sample
        .book()
        .write(
            "law/bills/air.zan",
            "@bill kz/law/2021/air\n@alias air\n@language en\n@title On Air\n@in-force 2022-01-01\n\n## Article 1. Scope\n\nAir is free.\n");
    sample.book().commit("Draft");
    sample.enact("bills/air.zan", "92-VII", "2021-12-30", "2022-01-02");
    assertTrue(
        sample
            .book()
            .read("law/acts/air.zan")
            .startsWith("@act kz/law/2021-12-30/92-VII\n@alias air\n"));
    assertFalse(Files.exists(temporary.resolve("law/bills/air.zan")));
    assertEquals("", sample.audit("HEAD"));
  }

  @Test
  void anActLearntLateIsALaterCommitWithAnEarlierDate() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    sample.enact("2022-08-01");
    sample
        .book()
        .write(
            "law/bills/late.zan",
            "@bill kz/law/2021/late\n@language en\n@title On Late Things\n@in-force 2022-01-01\n\n# Article 1.\n\n"
                + "@amend legal-acts\n  1) @replace art2/2 \"thirty days\" -> \"twenty days\"\n  2) @insert art2/1 after \"within\" \"less than\"\n");
    sample.book().commit("Draft");
    sample.enact("bills/late.zan", "50-VII", "2021-06-01", "2022-09-01");
    String text = sample.book().read("law/acts/legal-acts.zan");
    assertTrue(text.contains("within less than fifteen days"), text);
    assertTrue(text.contains("within twenty days"), text);
    assertEquals(
        "2022-01-01\n",
        sample
            .book()
            .git("log", "-1", "--format=%(trailers:key=Zan-Effective,valueonly,separator=%x2C)"));
    assertEquals("", sample.audit("HEAD"));
  }

  @Test
  void whatALaterActTookAwayCannotBeChangedBefore() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    sample.enact("2022-08-01");
    sample
        .book()
        .write(
            "law/bills/late.zan",
            "@bill kz/law/2021/late\n@language en\n@title On Late Things\n@in-force 2022-01-01\n\n# Article 1.\n\n"
                + "@amend legal-acts\n  1) @replace art2/1 \"ten days\" -> \"twelve days\"\n");
    sample.book().commit("Draft");
    HistoryFailure failure =
        assertThrows(
            HistoryFailure.class,
            () -> sample.enact("bills/late.zan", "50-VII", "2021-06-01", "2022-09-01"));
    assertEquals(Reason.CANNOT_UNDO, failure.reason());
  }

  @Test
  void whatIsTemporaryIsUndone() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    sample.book().write("law/bills/relief.zan", RELIEF).commit("Draft");
    sample.enact("bills/relief.zan", "93-VII", "2021-12-30", "2022-01-02");
    assertTrue(sample.book().read("law/acts/water.zan").contains("no tenge for each cubic meter"));
    assertEquals(
        """
        2022-06-01 kz/law/2021-12-30/93-VII [end replace water art1 "one tenge" -> "no tenge"]
        """,
        sample.pending());
    assertEquals(0, sample.commence("2022-05-31").commits().size());
    String tidy =
        sample.book().read("law/acts/water.zan").replace("Article 1. Fees", "Article 1. Fee");
    sample.book().write("law/acts/water.zan", tidy);
    sample.book().commit("Tidy\n\nZan-Editorial: a heading in the singular");
    sample.commence("2022-06-01");
    assertEquals(tidy.replace("no tenge", "one tenge"), sample.book().read("law/acts/water.zan"));
    assertEquals(
        "kz/law/2021-12-30/93-VII: undo water art. 1\n",
        sample.book().git("log", "-1", "--format=%s"));
    assertEquals("", sample.pending());
    assertEquals("", sample.audit("HEAD"));
  }

  @Test
  void bothDatesOfWhatIsTemporaryMayBePast() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    sample.book().write("law/bills/relief.zan", RELIEF).commit("Draft");
    sample.enact("bills/relief.zan", "93-VII", "2021-12-30", "2022-07-01");
    assertEquals("4\n", sample.book().git("rev-list", "--count", "HEAD"));
    assertEquals(
        SampleBook.WATER.replace("metre", "meter"), sample.book().read("law/acts/water.zan"));
    assertEquals("", sample.audit("HEAD"));
  }

  @Test
  void aSuspensionIsOverOnItsDay() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    sample
        .book()
        .write(
            "law/bills/relief.zan",
            """
            @bill kz/law/2021/relief
            @language en
            @title On Relief
            @in-force 2022-01-01

            # Article 1.

            @amend legal-acts
              1) @suspend art2/1 until 2022-06-01
                   1. An opinion is given within a year.
            """)
        .commit("Draft");
    sample.enact("bills/relief.zan", "93-VII", "2021-12-30", "2022-01-02");
    String meanwhile = sample.book().read("law/acts/legal-acts.zan");
    assertTrue(meanwhile.contains("1. @suspended 2022-01-01..2022-06-01 by"), meanwhile);
    assertTrue(meanwhile.contains("within a year"), meanwhile);
    assertEquals(
        """
        2022-06-01 kz/law/2021-12-30/93-VII [end suspend legal-acts art2/1 until 2022-06-01]
        """,
        sample.pending());
    assertEquals(1, sample.commence("2022-06-01").commits().size());
    assertEquals(SampleBook.LEGAL_ACTS, sample.book().read("law/acts/legal-acts.zan"));
    assertEquals("", sample.pending());
    assertEquals("", sample.audit("HEAD"));
  }

  @Test
  void whatSuspendedBeforeTheHistoryBeganIsOverByItself() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    sample
        .book()
        .write(
            "law/enacted/2021/5-VI.zan",
            """
            @act kz/law/2021-05-05/5-VI
            @language en
            @in-force 2021-06-06

            # Article 1.

            @amend legal-acts
              1) @suspend art2/1 until 2022-06-01
              2) @delete art3 "official "
                 @in-force 2022-06-01
            """)
        .commit("Bring along\n\nZan-Editorial: with the consolidated text");
    assertEquals(
        "2022-06-01 kz/law/2021-05-05/5-VI [end suspend legal-acts art2/1 until 2022-06-01, delete legal-acts art3 \"official \"]\n",
        sample.pending());
    assertEquals(1, sample.commence("2022-06-02").commits().size());
    assertEquals(
        SampleBook.LEGAL_ACTS.replace("official ", ""),
        sample.book().read("law/acts/legal-acts.zan"));
    assertEquals("", sample.audit("HEAD"));
  }
}
