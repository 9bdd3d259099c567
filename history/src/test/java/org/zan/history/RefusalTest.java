package org.zan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.zan.history.HistoryFailure.Reason;

/** What is refused changes nothing, and what is not concerned stays as it is. */
class RefusalTest {
  private static final String WATER = "law/acts/water.zan";

  @TempDir Path temporary;
  private SampleBook sample;
  private Book book;

  @BeforeEach
  void begin() {
    sample = SampleBook.in(temporary.resolve("book"));
    book = sample.book();
  }

  @Test
  void filesThatWouldBeOverwrittenMustBeClean() throws IOException {
    book.write(WATER, SampleBook.WATER + "\nMore.\n");
    assertRefused(Reason.DIRTY, "law/acts/water.zan");
    book.git("add", "-A", ".");
    assertRefused(Reason.DIRTY, "law/acts/water.zan");
    book.git("reset", "-q", "--hard");
    book.write("law/enacted/2021/91-VII.zan", "mine\n");
    assertRefused(Reason.DIRTY, "law/enacted/2021/91-VII.zan");
    Files.delete(book.folder().resolve("law/enacted/2021/91-VII.zan"));
    book.write("law/bills/limits.zan", SampleBook.LIMITS + "\n");
    assertRefused(Reason.DIRTY, "law/bills/limits.zan");
  }

  @Test
  void otherWorkIsLeftAlone() throws IOException {
    book.write("law/bills/other.zan", "@bill kz/law/2022/other\n");
    book.git("add", "law/bills/other.zan");
    book.write("law/repository.zan", SampleBook.SETTINGS + "// mine\n");
    book.write("notes.txt", "mine\n");
    sample.enact("2022-03-02");
    assertEquals(
        """
        A  law/bills/other.zan
         M law/repository.zan
        ?? notes.txt
        """,
        book.git("status", "--porcelain"));
  }

  @Test
  void lineEndsOfWindowsAreNoChange() throws IOException {
    book.write(WATER, SampleBook.WATER.replace("\n", "\r\n"));
    sample.enact("2022-03-02");
    assertTrue(book.read(WATER).contains("two tenge"));
  }

  @Test
  void theBillIsCommittedBefore() {
    book.write("law/bills/other.zan", "@bill kz/law/2022/other\n");
    assertRefused(
        Reason.NOT_A_BILL,
        "bills/other.zan",
        () -> sample.enact("bills/other.zan", "1", "2022-01-01", "2022-01-02"));
    assertRefused(
        Reason.NOT_A_BILL,
        "acts/water.zan",
        () -> sample.enact("acts/water.zan", "1", "2022-01-01", "2022-01-02"));
  }

  @Test
  void anActIsThereOnce() throws IOException {
    book.write("law/bills/again.zan", SampleBook.LIMITS.replace("2021/limits", "2021/again"));
    book.commit("Draft");
    sample.enact("2022-01-02");
    assertRefused(
        Reason.HELD,
        "kz/law/2021-12-29/91-VII",
        () -> sample.enact("bills/again.zan", "91-VII", "2021-12-29", "2022-01-02"));
  }

  @Test
  void anInstructionThatCannotBeCarriedOutEnactsNothing() throws IOException {
    book.write("law/bills/limits.zan", SampleBook.LIMITS.replace("one tenge", "five tenge"));
    book.commit("Draft");
    UnappliedFailure failure =
        assertThrows(UnappliedFailure.class, () -> sample.enact("2022-03-02"));
    assertEquals(
        "1) @replace art1 \"five tenge\" -> \"two tenge\"", failure.causes().get(0).words());
    book.write("law/bills/limits.zan", SampleBook.LIMITS.replace("@delete art3", "@delete"));
    book.commit("Draft");
    assertRefused(Reason.ERRORS, "bills/limits.zan");
  }

  @Test
  void languagesMustAgreeOnTheDates() throws IOException {
    String other = SampleBook.LIMITS.replace("@language en", "@language ru");
    book.write("law/acts/water.ru.zan", SampleBook.WATER.replace("@language en", "@language ru"));
    book.write(
        "law/acts/legal-acts.ru.zan",
        SampleBook.LEGAL_ACTS.replace("@language en", "@language ru"));
    book.write("law/bills/limits.ru.zan", other.replace("2022-07-01", "2022-08-01"));
    book.commit("Translate\n\nZan-Editorial: the Russian versions");
    assertRefused(Reason.VERSIONS_DIFFER, "kz/law/2021-12-29/91-VII");
    book.write("law/bills/limits.ru.zan", other).commit("Draft");
    sample.enact("2022-08-01");
    assertTrue(book.read("law/acts/water.ru.zan").contains("two tenge"));
    assertTrue(book.read(WATER).contains("two tenge"));
    assertTrue(
        Files.exists(book.folder().resolve("law/enacted/2021/91-VII.ru.zan"))
            && Files.exists(book.folder().resolve("law/enacted/2021/91-VII.en.zan")));
    assertEquals("", sample.audit("HEAD"));
  }

  @Test
  void theRepositoryMustBeReady() throws IOException {
    book.git("checkout", "-q", "--detach");
    assertRefused(Reason.DETACHED_HEAD, "");
    book.git("checkout", "-q", "main");
    Files.writeString(book.folder().resolve(".git/MERGE_HEAD"), book.git("rev-parse", "HEAD"));
    assertRefused(Reason.UNFINISHED, "");
    Files.delete(book.folder().resolve(".git/MERGE_HEAD"));
    Path lock = Files.createFile(book.folder().resolve(".git/index.lock"));
    assertRefused(Reason.INDEX_LOCKED, "index.lock");
    Files.delete(lock);
    Path branch = Files.createFile(book.folder().resolve(".git/refs/heads/main.lock"));
    assertRefused(Reason.INDEX_LOCKED, "main.lock");
    Files.delete(branch);
    sample.enact("2022-03-02");
  }

  @Test
  void actsInASubmoduleAreRefused() {
    Book acts = Book.in(temporary.resolve("acts"));
    acts.write("air.zan", "@act kz/law/2020-01-01/1\n").commit("Begin");
    book.git(
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "add",
        "-q",
        acts.folder().toString(),
        "law/acts/air");
    book.commit("Add a submodule");
    assertRefused(Reason.SUBMODULE, "acts/air");
  }

  @Test
  void aStatuteBookMayItselfBeASubmodule() throws IOException {
    Book outer = Book.in(temporary.resolve("outer"));
    outer.git(
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "add",
        "-q",
        book.folder().toString(),
        "laws");
    outer.commit("Add the laws");
    Book inner = Book.at(temporary.resolve("outer/laws"));
    try (LegalRepository repository = LegalRepository.open(inner.folder().resolve("law"))) {
      Plan plan =
          Enactments.in(repository, SampleBook.clerk("2022-03-02"))
              .enact(
                  "bills/limits.zan",
                  SampleBook.adoption("91-VII", "2021-12-29"),
                  SampleBook.clerk("2022-03-02").day());
      plan.write(SampleBook.clerk("2022-03-02"), false);
    }
    assertTrue(inner.read(WATER).contains("two tenge"));
    assertEquals("", inner.git("status", "--porcelain"));
  }

  @Test
  void somebodyMustCommit() throws IOException {
    book.git("config", "user.name", "");
    try (LegalRepository repository = sample.open()) {
      HistoryFailure failure =
          assertThrows(HistoryFailure.class, () -> Committer.of(repository, Map.of()));
      assertEquals(Reason.NO_IDENTITY, failure.reason());
      Map<String, String> environment =
          Map.of("GIT_COMMITTER_NAME", "Other", "GIT_COMMITTER_DATE", "1646100000 +0500");
      Committer committer = Committer.of(repository, environment);
      assertEquals("Other 2022-03-01", committer.name() + " " + committer.day());
      failure =
          assertThrows(
              HistoryFailure.class,
              () -> Committer.today(Map.of("GIT_COMMITTER_DATE", "yesterday")));
      assertEquals(Reason.BAD_DATE, failure.reason());
    }
  }

  @Test
  void aFileNamedInTheEnvironmentStandsInForTheUsersSettings() throws IOException {
    book.git("config", "--unset", "user.name");
    book.git("config", "--unset", "user.email");
    java.nio.file.Path settings = temporary.resolve("settings");
    java.nio.file.Files.writeString(settings, "[user]\n\tname = Clerk\n\temail = c@example.org\n");
    try (LegalRepository repository = sample.open()) {
      Committer committer =
          Committer.of(repository, Map.of("GIT_CONFIG_GLOBAL", settings.toString()));
      assertEquals("Clerk c@example.org", committer.name() + " " + committer.email());
      Map<String, String> none = Map.of("GIT_CONFIG_GLOBAL", "/dev/null");
      HistoryFailure failure =
          assertThrows(HistoryFailure.class, () -> Committer.of(repository, none));
      assertEquals(Reason.NO_IDENTITY, failure.reason());
    }
  }

  @Test
  void whoComesSecondIsTold() throws Exception {
    try (LegalRepository repository = sample.open()) {
      Turn turn = Turn.take(repository.git());
      try (turn) {
        assertRefused(Reason.BUSY, "");
      }
    }
    try (LegalRepository repository = sample.open()) {
      Plan plan =
          Enactments.in(repository, SampleBook.clerk("2022-03-02"))
              .enact(
                  "bills/limits.zan",
                  SampleBook.adoption("91-VII", "2021-12-29"),
                  SampleBook.clerk("2022-03-02").day());
      // Files differ from what the plan was made on, but it is not for the user to restore them.
      book.write(WATER, SampleBook.WATER + "\nMore.\n").commit("Meanwhile");
      assertRefused(Reason.MOVED, "main", () -> plan.write(SampleBook.clerk("2022-03-02"), false));
    }
  }

  @Test
  void ofTwoProcessesOneWins() throws Exception {
    Book shared = Book.in(temporary.resolve("shared"));
    shared
        .write("repository.zan", "@repository sample\n")
        .write("acts/a.zan", "a\n")
        .write("acts/b.zan", "b\n")
        .write("bills/one.zan", "the bill\n")
        .commit("Begin");
    Child child = Child.in(temporary.resolve("child"));
    List<Process> processes = new ArrayList<>();
    List<BufferedReader> outputs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Process process = child.start(shared.folder(), -1);
      processes.add(process);
      outputs.add(
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }
    for (BufferedReader output : outputs) {
      assertEquals("ready", output.readLine());
    }
    for (Process process : processes) {
      process.getOutputStream().write(1);
      process.getOutputStream().flush();
    }
    TreeSet<String> said = new TreeSet<>();
    for (BufferedReader output : outputs) {
      said.add(output.readLine());
    }
    assertTrue(said.remove("done"), said.toString());
    assertTrue(List.of("BUSY", "MOVED").containsAll(said) && said.size() == 1, said.toString());
    assertEquals("3\n", shared.git("rev-list", "--count", "HEAD"));
    assertEquals("", shared.git("status", "--porcelain"));
  }

  @Test
  void filesLeftOutOfTheWorkTreeCannotFollow() throws IOException {
    book.git("sparse-checkout", "set", "--no-cone", "/*", "!law/acts");
    assertRefused(Reason.SPARSE, WATER);
    book.git("sparse-checkout", "disable");
    sample.enact("2022-03-02");
  }

  @Test
  void objectsWithOtherNamesCannotBeRead() {
    Book other = Book.at(temporary.resolve("other"));
    other.git("init", "-q", "--object-format=sha256", ".");
    other.write("repository.zan", SampleBook.SETTINGS);
    HistoryFailure failure =
        assertThrows(HistoryFailure.class, () -> LegalRepository.open(other.folder()));
    assertEquals(Reason.OBJECT_FORMAT, failure.reason());
    assertEquals("sha256", failure.data().get(1));
  }

  private void assertRefused(Reason reason, String data) {
    assertRefused(reason, data, () -> sample.enact("2022-03-02"));
  }

  private void assertRefused(Reason reason, String data, Executable work) {
    String before = book.git("rev-parse", "HEAD") + book.git("status", "--porcelain");
    HistoryFailure failure = assertThrows(HistoryFailure.class, work);
    assertEquals(reason, failure.reason());
    assertTrue(failure.data().toString().contains(data), failure.getMessage());
    assertEquals(before, book.git("rev-parse", "HEAD") + book.git("status", "--porcelain"));
  }
}
