package org.zan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
  private static final String ACT = "law/acts/legal-acts.zan";
  private static final String WATER = "law/acts/water.zan";
  private static final String ENACTED = "law/enacted/2021/91-VII.zan";

  @TempDir Path temporary;

  /** A way to deceive, and what the audit says of it. */
  private record Tampering(String name, String found, Consumer<Book> deed) {}

  @TestFactory
  Stream<DynamicTest> tamperingIsReported() throws IOException {
    Path honest = temporary.resolve("honest");
    SampleBook sample = SampleBook.in(honest);
    sample.enact("2022-03-02");
    assertEquals("", sample.audit("HEAD"));
    List<Tampering> all = tamperings();
    assertTrue(all.size() >= 20);
    return all.stream()
        .map(tampering -> DynamicTest.dynamicTest(tampering.name, () -> check(honest, tampering)));
  }

  private void check(Path honest, Tampering tampering) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "tampered");
    try (Stream<Path> files = Files.walk(honest)) {
      for (Path file : (Iterable<Path>) files.skip(1)::iterator) {
        Files.copy(file, folder.resolve(honest.relativize(file)));
      }
    }
    Book book = Book.at(folder);
    tampering.deed.accept(book);
    try (LegalRepository repository = LegalRepository.open(folder.resolve("law"))) {
      List<String> found = new ArrayList<>();
      Audit.of(repository, "HEAD", done -> {})
          .irregularities()
          .forEach(one -> found.add(one.kind().name() + files(one)));
      assertEquals(tampering.found, String.join("; ", found));
    }
  }

  private static String files(Irregularity one) {
    StringBuilder files = new StringBuilder();
    one.differences().forEach(difference -> files.append(' ').append(difference.file()));
    return files.toString();
  }

  private static List<Tampering> tamperings() {
    List<Tampering> all = new ArrayList<>(plain());
    all.addAll(inEnactments());
    all.addAll(later());
    return all;
  }

  /** Commits that do not even claim to be law. */
  private static List<Tampering> plain() {
    return List.of(
        new Tampering(
            "words of an act are changed",
            "UNEXPLAINED acts/water.zan",
            book -> change(book, WATER, "two tenge", "three tenge").commit("Fix a typo")),
        new Tampering(
            "a blank at the end of a line is added",
            "UNEXPLAINED acts/water.zan",
            book -> change(book, WATER, "metre.\n", "metre. \n").commit("Tidy")),
        new Tampering(
            "an act is added",
            "UNEXPLAINED acts/air.zan",
            book ->
                book.write("law/acts/air.zan", "@act kz/law/2020-01-01/1\n\n1. Air.\n")
                    .commit("Add")),
        new Tampering(
            "an act is taken out",
            "UNEXPLAINED acts/water.zan",
            book -> {
              book.git("rm", "-q", WATER);
              book.commit("Remove");
            }),
        new Tampering(
            "an act is renamed",
            "UNEXPLAINED acts/water.zan acts/waters.zan",
            book -> {
              book.git("mv", WATER, "law/acts/waters.zan");
              book.commit("Rename");
            }),
        new Tampering(
            "an act becomes executable",
            "UNEXPLAINED acts/water.zan",
            book -> {
              book.git("update-index", "--chmod=+x", WATER);
              book.git("commit", "-q", "-m", "Mode");
            }),
        new Tampering(
            "an editorial change has no reason",
            "NO_REASON acts/water.zan",
            book ->
                change(book, WATER, "two tenge", "three tenge").commit("Tidy\n\nZan-Editorial: ")),
        new Tampering(
            "the change is hidden by a second that takes it back",
            "UNEXPLAINED acts/water.zan; UNEXPLAINED acts/water.zan",
            book -> {
              change(book, WATER, "two tenge", "three tenge").commit("One");
              change(book, WATER, "three tenge", "two tenge").commit("Two");
            }),
        new Tampering(
            "a merge drops what one of its branches enacted",
            "MERGED_OTHERWISE acts/legal-acts.zan acts/water.zan enacted/2021/91-VII.zan",
            book -> {
              book.git("checkout", "-q", "-b", "before", "HEAD~1");
              book.write("law/bills/one.zan", "@bill kz/law/2022/one\n").commit("Draft one");
              book.git("merge", "-q", "-s", "ours", "--no-ff", "main", "-m", "Merge main");
            }),
        new Tampering(
            "a merge with a reason drops what was enacted",
            "ENACTED_CHANGED enacted/2021/91-VII.zan",
            book -> {
              book.git("checkout", "-q", "-b", "before", "HEAD~1");
              book.write("law/bills/one.zan", "@bill kz/law/2022/one\n").commit("Draft one");
              String reason = "Merge main\n\nZan-Editorial: ours is right";
              book.git("merge", "-q", "-s", "ours", "--no-ff", "main", "-m", reason);
            }),
        new Tampering(
            "a merge takes one side of an act that both have changed",
            "MERGED_OTHERWISE acts/water.zan",
            book -> {
              book.git("checkout", "-q", "-b", "side");
              change(book, WATER, "two tenge", "three tenge").commit("S\n\nZan-Editorial: side");
              book.git("checkout", "-q", "main");
              change(book, WATER, "two tenge", "four tenge").commit("M\n\nZan-Editorial: main");
              book.git("merge", "-q", "-s", "ours", "--no-ff", "side", "-m", "Merge side");
            }),
        new Tampering(
            "a merge brings words of its own",
            "MERGED_OTHERWISE acts/water.zan",
            book -> {
              book.git("checkout", "-q", "-b", "side");
              book.write("law/bills/one.zan", "@bill kz/law/2022/one\n").commit("Draft one");
              book.git("checkout", "-q", "main");
              book.write("law/bills/two.zan", "@bill kz/law/2022/two\n").commit("Draft two");
              book.git("merge", "-q", "--no-commit", "--no-ff", "side");
              change(book, WATER, "two tenge", "three tenge").commit("Merge side");
            }));
  }

  /** The enactment itself is written anew with a difference. */
  private static List<Tampering> inEnactments() {
    return List.of(
        new Tampering(
            "an amended act gets other words",
            "OTHER_TEXTS acts/water.zan",
            book -> amend(change(book, WATER, "two tenge", "three tenge"))),
        new Tampering(
            "an instruction is left out",
            "OTHER_TEXTS acts/water.zan",
            book -> amend(change(book, WATER, "two tenge", "one tenge"))),
        new Tampering(
            "a passage that no instruction names is changed too",
            "OTHER_TEXTS acts/legal-acts.zan",
            book -> amend(change(book, ACT, "thirty days", "sixty days"))),
        new Tampering(
            "an act that the bill does not name is added",
            "OTHER_TEXTS acts/air.zan",
            book -> amend(book.write("law/acts/air.zan", "@act kz/law/2020-01-01/1\n"))),
        new Tampering(
            "the settings are changed too",
            "OTHER_TEXTS repository.zan",
            book -> amend(book.write("law/repository.zan", SampleBook.SETTINGS + "@rule x off\n"))),
        new Tampering(
            "the enacted text is not that of the bill",
            "OTHER_TEXTS enacted/2021/91-VII.zan",
            book -> amend(change(book, ENACTED, "two tenge", "three tenge"))),
        new Tampering(
            "the enacted act has another date of adoption",
            "NO_BILL acts/legal-acts.zan acts/water.zan bills/limits.zan enacted/2021/91-VII.zan",
            book -> amend(change(book, ENACTED, "@adopted 2021-12-29", "@adopted 2020-12-29"))),
        new Tampering(
            "the bill stays",
            "NO_BILL acts/legal-acts.zan acts/water.zan enacted/2021/91-VII.zan",
            book -> amend(book.write("law/bills/limits.zan", SampleBook.LIMITS))),
        new Tampering(
            "the author is somebody else",
            "OTHER_AUTHOR",
            book -> amend(book, "--author=Parliament <>")),
        new Tampering(
            "the author date is another day",
            "OTHER_AUTHOR",
            book -> amend(book, "--date=2021-12-30T00:00:00Z")),
        new Tampering(
            "the subject says something else",
            "OTHER_MESSAGE message",
            book -> message(book, "amend legal-acts art. 2", "amend legal-acts art. 1")),
        new Tampering(
            "a change is not told",
            "OTHER_MESSAGE message",
            book ->
                message(
                    book, "\nZan-Changes: replace water art1 \"one tenge\" -> \"two tenge\"", "")),
        new Tampering(
            "another act is named",
            "NO_ACT acts/legal-acts.zan acts/water.zan bills/limits.zan enacted/2021/91-VII.zan",
            book -> message(book, "Zan-Act: kz/law/2021-12-29/91-VII", "Zan-Act: kz/law/2021/9")),
        new Tampering(
            "the date of effect is another",
            "OTHER_TEXTS acts/legal-acts.zan acts/water.zan; OTHER_MESSAGE message",
            book -> message(book, "Zan-Effective: 2022-03-01", "Zan-Effective: 2022-02-01")),
        new Tampering(
            "the commit is also an editorial change",
            "TWO_REASONS",
            book ->
                message(
                    book, "Zan-Effective:", "Zan-Editorial: while we are here\nZan-Effective:")));
  }

  /** What is done after the enactment. */
  private static List<Tampering> later() {
    String claim = "x\n\nZan-Act: kz/law/2021-12-29/91-VII\nZan-Effective: ";
    return List.of(
        new Tampering(
            "an enacted act is changed as an editorial matter",
            "ENACTED_CHANGED enacted/2021/91-VII.zan",
            book ->
                change(book, ENACTED, "official", "officious")
                    .commit("Tidy\n\nZan-Editorial: a slip")),
        new Tampering(
            "an enacted act is taken out",
            "ENACTED_CHANGED enacted/2021/91-VII.zan",
            book -> {
              book.git("rm", "-q", ENACTED);
              book.commit("Tidy\n\nZan-Editorial: no longer needed");
            }),
        new Tampering(
            "an effect is recorded twice",
            "REPEATED acts/water.zan",
            book -> change(book, WATER, "two", "four").commit(claim + "2022-03-01")),
        new Tampering(
            "an effect is recorded before its time",
            "EARLY; OTHER_MESSAGE message; OTHER_AUTHOR",
            book -> change(book, ACT, "official ", "").commit(claim + "2022-07-01")),
        new Tampering(
            "a date is claimed on which the act does nothing",
            "NO_EFFECT acts/water.zan",
            book -> change(book, WATER, "two", "four").commit(claim + "2022-05-01")),
        new Tampering(
            "an act is claimed that is not there",
            "NO_ACT acts/water.zan",
            book ->
                change(book, WATER, "two", "four")
                    .commit("x\n\nZan-Act: kz/law/2022-01-01/1\nZan-Effective: 2022-01-01")));
  }

  @Test
  void anEffectOnATextThatWasTamperedWithDoesNotApply() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    sample.enact("2022-03-02");
    Book book = sample.book();
    change(book, ACT, "official gazette", "gazette").commit("Tamper");
    book.write("law/notes.txt", "x\n");
    book.commit("x\n\nZan-Act: kz/law/2021-12-29/91-VII\nZan-Effective: 2022-07-01");
    assertEquals(
        """
        UNEXPLAINED Tamper [] acts/legal-acts.zan
        EARLY x [2022-07-01, 2022-03-05]
        NOT_APPLICABLE x [kz/law/2021-12-29/91-VII, 2) @delete art3 "official " (amendment-words-not-found)] notes.txt
        """,
        sample.audit("HEAD"));
  }

  private static Book change(Book book, String file, String from, String to) {
    String text = book.read(file);
    assertTrue(text.contains(from), text);
    return book.write(file, text.replace(from, to));
  }

  /** Makes what is in the work tree part of the last commit. */
  private static void amend(Book book, String... options) {
    book.git("add", "-A", ".");
    List<String> command =
        new ArrayList<>(List.of("commit", "-q", "--amend", "--no-edit", "--allow-empty"));
    command.addAll(List.of(options));
    book.git(command.toArray(String[]::new));
  }

  private static void message(Book book, String from, String to) {
    String message = book.git("log", "-1", "--format=%B");
    assertTrue(message.contains(from), message);
    book.git("commit", "-q", "--amend", "-m", message.strip().replace(from, to));
  }

  @Test
  void aRangeIsExaminedAlone() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    change(sample.book(), WATER, "one", "two").commit("Tamper");
    sample.book().write("law/bills/x.zan", "@bill kz/law/2022/x\n").commit("Draft");
    assertEquals("UNEXPLAINED Tamper [] acts/water.zan\n", sample.audit("HEAD"));
    assertEquals("", sample.audit("HEAD~1..HEAD"));
    assertEquals("UNEXPLAINED Tamper [] acts/water.zan\n", sample.audit("HEAD~2.."));
  }

  @Test
  void whatAStatuteBookBeginsWithIsItsGround() throws IOException {
    Book book = Book.in(temporary);
    book.write("readme.txt", "Nothing yet.\n").commit("Begin");
    book.write("repository.zan", SampleBook.SETTINGS).write("acts/water.zan", SampleBook.WATER);
    book.commit("Import");
    try (LegalRepository repository = LegalRepository.open(temporary)) {
      Audit.Result result = Audit.of(repository, "HEAD", done -> {});
      assertEquals(List.of(), result.irregularities());
      assertEquals("Import", result.ground().get(0).subject());
      assertEquals(1, result.ground().size());
    }
  }

  @Test
  void aMergeRecordsNoLaw() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    sample.enact("2022-03-02");
    String waiting = sample.pending();
    Book book = sample.book();
    book.git("checkout", "-q", "-b", "side", "HEAD~1");
    book.write("notes.txt", "x\n").commit("Note");
    book.git("checkout", "-q", "main");
    book.git(
        "merge",
        "-q",
        "--no-ff",
        "side",
        "-m",
        "Merge\n\nZan-Act: kz/law/2021-12-29/91-VII\nZan-Effective: 2022-07-01");
    assertEquals(waiting, sample.pending());
    assertEquals("", sample.audit("HEAD"));
  }

  @Test
  void theGroundIsLaidOnce() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    Book book = sample.book();
    book.git("rm", "-q", "law/repository.zan");
    book.commit("Tidy");
    change(book, WATER, "one", "nine").write("law/repository.zan", SampleBook.SETTINGS);
    book.commit("Set up");
    assertEquals("UNEXPLAINED Set up [] acts/water.zan\n", sample.audit("HEAD"));
    book.git("mv", "law", "laws");
    book.commit("Move");
    try (LegalRepository repository = LegalRepository.open(temporary.resolve("laws"))) {
      Audit.Result result = Audit.of(repository, "HEAD", done -> {});
      assertEquals("Move", result.ground().get(0).subject());
    }
  }

  @Test
  void editorialChangesWithAReasonAndMergesAreExplained() throws IOException {
    SampleBook sample = SampleBook.in(temporary);
    Book book = sample.book();
    book.git("checkout", "-q", "-b", "side");
    change(book, ACT, "ten days", "10 days").commit("Digits\n\nZan-Editorial: digits");
    book.git("checkout", "-q", "main");
    change(book, ACT, "gazette", "Gazette").commit("Capital\n\nZan-Editorial: a name");
    book.git("merge", "-q", "--no-ff", "-m", "Merge side", "side");
    assertEquals("", sample.audit("HEAD"));
  }
}
