package org.zan.history.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.history.Book;
import org.zan.history.HistoryFailure;
import org.zan.history.LegalRepository;

/** Which commits changed what, on repositories that the real {@code git} made. */
class ActHistoryTest {
  private static final String ACT = "acts/water.zan";
  private static final String TEXT =
      """
      @act any/law/2020-01-10/1
      @alias water
      @language en
      @title On Water

      # Chapter 1. General

      ## Article 1. Permits

      1. The authorised body issues permits within ten days.
      2. A permit is valid for one year.

      ## Article 2. Fees

      A permit costs ten units.
      """;

  @TempDir Path folder;

  private Book book;
  private String text = TEXT;

  @BeforeEach
  void aStatuteBook() {
    book = Book.in(folder);
    book.write("repository.zan", "@repository test\n@jurisdiction any\n");
    book.write(ACT, TEXT).commit("Import the Law on Water");
  }

  @Test
  void theLogOfAProvisionNamesTheActsThatChangedIt() throws IOException {
    amend(
        "ten days",
        "fifteen days",
        "any/law/2021-05-05/7",
        "2021-07-01",
        "replace water art1/1 \"ten days\" -> \"fifteen days\"");
    amend(
        "ten units",
        "nine units",
        "any/law/2022-05-05/9",
        "2022-07-01",
        "replace water art2 \"ten\" -> \"nine\"");
    assertEquals("2021-07-01 any/law/2021-05-05/7\n- Import the Law on Water\n", log("art1"));
    assertEquals(log("art1"), log("art1/1"));
    assertEquals("- Import the Law on Water\n", log("art1/2"));
    assertEquals("2022-07-01 any/law/2022-05-05/9\n- Import the Law on Water\n", log("art2"));
    assertEquals(
        "2022-07-01 any/law/2022-05-05/9\n2021-07-01 any/law/2021-05-05/7\n"
            + "- Import the Law on Water\n",
        log("chp1"));
    assertEquals(log("chp1"), log("."));
  }

  @Test
  void formattingAndEditorialCommitsDoNotCount() throws IOException {
    change("1. The", "1.   The");
    book.commit("Format");
    change("authorised", "authorized");
    book.commit("Correct the spelling\n\nZan-Editorial: spelling");
    assertEquals("- Import the Law on Water\n", log("art1"));
    assertEquals(3, entries("art1", true).size());
    assertEquals(
        "art1/1:10 Import the Law on Water: "
            + "1.   The authorized body issues permits within ten days.\n",
        blame("art1/1"));
  }

  @Test
  void blameGoesDownToWords() throws IOException {
    amend(
        "ten days",
        "fifteen days",
        "any/law/2021-05-05/7",
        "2021-07-01",
        "replace water art1/1 \"ten days\" -> \"fifteen days\"");
    amend(
        "one year",
        "two years",
        "any/law/2021-05-05/7",
        "2021-08-01",
        "replace water art1/2 \"one year\" -> \"two years\"");
    assertEquals(
        """
        art1/1:10 Import the Law on Water: 1. The authorised body issues permits within
        art1/1:10 any/law/2021-05-05/7: fifteen [replace water art1/1 "ten days" -> "fifteen days"]
        art1/1:10 Import the Law on Water: days.
        """,
        blame("art1/1"));
    assertTrue(blame("art1/2").contains("two years [replace water art1/2"), blame("art1/2"));
  }

  @Test
  void aRestatedParagraphIsAllOfTheActThatRestatesIt() throws IOException {
    amend(
        "The authorised body issues permits within ten days.",
        "Permits are issued by the court, not by the body.",
        "any/law/2021-05-05/7",
        "2021-07-01",
        "substitute water art1/1");
    assertEquals(
        "art1/1:10 any/law/2021-05-05/7: 1. Permits are issued by the court, not by the body."
            + " [substitute water art1/1]\n",
        blame("art1/1"));
  }

  @Test
  void branchesAreFollowedThroughTheirMerge() throws IOException {
    book.git("checkout", "-q", "-b", "fees");
    amend("ten units", "nine units", "any/law/2022-05-05/9", "2022-07-01", "replace water art2");
    book.git("checkout", "-q", "main");
    text = TEXT;
    amend("ten days", "fifteen days", "any/law/2021-05-05/7", "2021-07-01", "replace water art1");
    book.git("merge", "-q", "-m", "Merge", "fees");
    assertEquals("2022-07-01 any/law/2022-05-05/9\n- Import the Law on Water\n", log("art2"));
    assertTrue(blame("art2").contains("any/law/2022-05-05/9: nine"), blame("art2"));
    assertTrue(blame("art1/1").contains("any/law/2021-05-05/7: fifteen"), blame("art1/1"));
    book.git("checkout", "-q", "fees");
    assertEquals("- Import the Law on Water\n", log("art1"));
  }

  @Test
  void aRenamedFileKeepsItsHistory() throws IOException {
    amend("ten days", "fifteen days", "any/law/2021-05-05/7", "2021-07-01", "replace water art1");
    book.git("mv", ACT, "acts/the-law-on-water.zan");
    book.commit("Rename");
    assertEquals("2021-07-01 any/law/2021-05-05/7\n- Import the Law on Water\n", log("art1"));
  }

  @Test
  void newCommitsExtendTheIndexAsIfItWereMadeAnew() throws IOException {
    for (int i = 0; i < 12; i++) {
      String old = i % 2 == 0 ? "ten" : "twenty";
      String now = i % 2 == 0 ? "twenty" : "ten";
      text = text.replace("within " + old, "within " + now);
      if (i % 3 == 0) {
        text = text + "\n## Article " + (i + 3) + ". More\n\nMore water.\n";
      }
      book.write(ACT, text).commit("Change " + i + "\n\nZan-Act: any/law/2021-05-05/" + i);
      log(".");
    }
    byte[] extended = Files.readAllBytes(index());
    Files.delete(index());
    log(".");
    assertEquals(-1, java.util.Arrays.mismatch(extended, Files.readAllBytes(index())));
  }

  @Test
  void aDamagedOrForeignIndexIsMadeAnew() throws IOException {
    String log = log("art1");
    byte[] good = Files.readAllBytes(index());
    for (int at : new int[] {0, 9, good.length / 2, good.length - 1}) {
      byte[] bad = good.clone();
      bad[at] ^= 0x55;
      Files.write(index(), bad);
      assertEquals(log, log("art1"));
    }
    Files.write(index(), new byte[] {1, 2, 3});
    assertEquals(log, log("art1"));
    book.write(ACT, TEXT.replace("ten", "nine")).commit("One that goes away again");
    log("art1");
    book.git("reset", "-q", "--hard", "HEAD~1");
    book.git("reflog", "expire", "--expire=now", "--all");
    book.git("gc", "-q", "--prune=now");
    assertEquals(log, log("art1"));
  }

  @Test
  void aShallowCloneIsRefused() throws IOException {
    book.write(ACT, TEXT.replace("ten", "nine")).commit("Change");
    Path clone = folder.resolve("clone");
    book.git("clone", "-q", "--depth", "1", "file://" + folder, clone.toString());
    try (LegalRepository repository = LegalRepository.open(clone)) {
      HistoryFailure failure =
          assertThrows(HistoryFailure.class, () -> ActHistory.of(repository, done -> {}));
      assertEquals(HistoryFailure.Reason.SHALLOW, failure.reason());
    }
  }

  private Path index() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(".git/zan"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private void amend(String old, String now, String act, String effective, String change) {
    change(old, now);
    book.commit(
        "Amend\n\nZan-Act: " + act + "\nZan-Effective: " + effective + "\nZan-Changes: " + change);
  }

  private void change(String old, String now) {
    text = text.replace(old, now);
    book.write(ACT, text);
  }

  private String log(String path) throws IOException {
    return entries(path, false).stream()
        .map(
            entry ->
                entry.effective().map(Object::toString).orElse("-")
                    + " "
                    + entry.act().orElse(entry.subject())
                    + "\n")
        .collect(Collectors.joining());
  }

  private List<LogEntry> entries(String path, boolean all) throws IOException {
    try (LegalRepository repository = LegalRepository.open(folder)) {
      ActHistory history = ActHistory.of(repository, done -> {});
      String file = history.find("water", null, "en").orElseThrow();
      return history.log(file, path, all).orElseThrow();
    }
  }

  private String blame(String path) throws IOException {
    try (LegalRepository repository = LegalRepository.open(folder)) {
      ActHistory history = ActHistory.of(repository, done -> {});
      return history.blame(ACT, path).orElseThrow().stream()
          .map(ActHistoryTest::shown)
          .collect(Collectors.joining());
    }
  }

  private static String shown(Passage passage) {
    return passage.path()
        + ":"
        + passage.line()
        + " "
        + passage.since().act().orElse(passage.since().subject())
        + ": "
        + passage.words()
        + passage.instruction().map(instruction -> " [" + instruction + "]").orElse("")
        + "\n";
  }
}
