package org.zan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.history.HistoryFailure.Reason;

/** Dates that an act left open are said later, and the audit explains it. */
class DeterminationTest {
  private static final String ACT = "kz/law/2021-12-29/91-VII";
  private static final String ENACTED = "law/enacted/2021/91-VII.zan";

  @TempDir Path temporary;
  private SampleBook sample;

  @BeforeEach
  void enactWithoutADate() throws IOException {
    sample = SampleBook.in(temporary);
    sample
        .book()
        .write(
            "law/bills/limits.zan",
            SampleBook.LIMITS.replace("@in-force 2022-03-01", "@in-force undetermined"))
        .commit("Leave the date to the Government");
    sample.enact("2022-01-10");
    assertEquals(
        """
        2022-07-01 kz/law/2021-12-29/91-VII [delete legal-acts art3 "official "]
        ? kz/law/2021-12-29/91-VII [replace legal-acts art2/1 "ten days" -> "fifteen days", replace water art1 "one tenge" -> "two tenge"]
        """,
        sample.pending());
  }

  private Plan determine(String name, String date, String by, String path, String day)
      throws IOException {
    try (LegalRepository repository = sample.open()) {
      Determination determined =
          new Determination(Determination.IN_FORCE, LocalDate.parse(date), by, path);
      Plan plan =
          Enactments.in(repository, SampleBook.clerk(day))
              .determine(name, determined, LocalDate.parse(day));
      plan.write(SampleBook.clerk(day), false);
      return plan;
    }
  }

  @Test
  void itWaitsForTheDate() throws IOException {
    String before = sample.book().read(ENACTED);
    assertEquals(
        1,
        determine(ACT, "2022-05-01", "kz/government-resolution/2022-02-01/17", "", "2022-02-02")
            .commits()
            .size());
    assertEquals(
        before.replace(
            "@in-force undetermined",
            "@in-force 2022-05-01 by kz/government-resolution/2022-02-01/17"),
        sample.book().read(ENACTED));
    assertEquals(
        "Government 2022-02-01T00:00:00Z\n",
        sample.book().git("log", "-1", "--format=%an %aI").replace("+00:00", "Z"));
    assertTrue(sample.pending().startsWith("2022-05-01 " + ACT), sample.pending());
    assertEquals("", sample.book().git("status", "--porcelain"));
    assertEquals(1, sample.commence("2022-05-02").commits().size());
    assertTrue(sample.book().read("law/acts/water.zan").contains("two tenge"));
    assertEquals("", sample.audit("HEAD"));
  }

  @Test
  void whatIsDueTakesEffectAtOnceAndEarlierThanWhatWasRecorded() throws IOException {
    sample.commence("2022-08-01");
    assertEquals(2, determine(ACT, "2022-03-01", "", "", "2022-08-02").commits().size());
    assertEquals("", sample.pending());
    assertEquals("", sample.audit("HEAD"));
  }

  @Test
  void whatLeavesNothingOpenIsRefused() throws IOException {
    refused(Reason.NOTHING_OPEN, ACT, "", "art1/2");
    refused(Reason.NOTHING_OPEN, "water", "", "");
    refused(Reason.NO_PROVISION, ACT, "", "art7");
    refused(Reason.NO_ACT, "stones", "", "");
    refused(Reason.NO_ACT, ACT, "nobody", "");
    determine(ACT, "2022-05-01", "", "", "2022-02-02");
    refused(Reason.NOTHING_OPEN, ACT, "", "");
  }

  private void refused(Reason reason, String name, String by, String path) {
    HistoryFailure failure =
        assertThrows(
            HistoryFailure.class, () -> determine(name, "2022-05-01", by, path, "2022-02-02"));
    assertEquals(reason, failure.reason());
  }

  @Test
  void whoSaysAnotherDateThanTheTextIsFoundOut() throws IOException {
    determine(ACT, "2022-05-01", "", "", "2022-02-02");
    Book book = sample.book();
    String honest = book.git("rev-parse", "HEAD").strip();
    book.write(ENACTED, book.read(ENACTED).replace("2022-05-01", "2022-04-01"));
    book.git("commit", "-q", "-a", "--amend", "-C", "HEAD");
    assertEquals(
        "OTHER_TEXTS kz/law/2021-12-29/91-VII: in force from 2022-05-01 [] enacted/2021/91-VII.zan\n",
        sample.audit("HEAD~1..HEAD"));
    book.git("reset", "-q", "--hard", honest);
    book.write(ENACTED, book.read(ENACTED).replace("fifteen", "sixteen"));
    book.git("commit", "-q", "-a", "--amend", "-C", "HEAD");
    assertTrue(sample.audit("HEAD~1..HEAD").startsWith("OTHER_TEXTS"));
    book.git("reset", "-q", "--hard", honest);
    book.git(
        "commit",
        "-q",
        "--amend",
        "-m",
        "Date\n\nZan-Act: " + ACT + "\nZan-Determined: in-force soon");
    assertTrue(sample.audit("HEAD~1..HEAD").startsWith("NO_EFFECT"));
    book.git("reset", "-q", "--hard", honest);
    book.git("commit", "-q", "--allow-empty", "-C", "HEAD");
    assertTrue(sample.audit("HEAD~1..HEAD").startsWith("NOT_APPLICABLE"));
  }

  @Test
  void anActThatCameAlongHasDoneWhatItDidThoughALaterDateIsRecorded() throws IOException {
    sample
        .book()
        .write(
            "law/enacted/2020/5-VI.zan",
            """
            @act kz/law/2020-05-05/5-VI
            @language en
            @in-force 2020-06-06

            # Article 1.

            @amend water
              1) @replace art1 "half a tenge" -> "one tenge"
              2) @replace art1 "fee" -> "charge"
                 @in-force undetermined
              3) @replace art1 "cubic metre" -> "litre"
                 @in-force 2023-01-01
            """)
        .commit("Bring along\n\nZan-Editorial: imported with its consolidated text");
    assertEquals(
        2,
        determine("kz/law/2020-05-05/5-VI", "2022-06-01", "", "", "2022-07-02").commits().size());
    assertEquals(1, sample.commence("2022-07-03").commits().size());
    assertEquals(1, sample.commence("2023-07-03").commits().size());
    assertEquals(0, sample.commence("2023-07-04").commits().size());
    assertEquals(
        SampleBook.WATER.replace("fee is", "charge is").replace("cubic metre", "litre"),
        sample.book().read("law/acts/water.zan"));
    assertEquals("", sample.audit("HEAD"));
  }
}
