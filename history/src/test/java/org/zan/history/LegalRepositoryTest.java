package org.zan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.zan.dsl.summary.ActSummary;
import org.zan.history.HistoryFailure.Reason;

class LegalRepositoryTest {
  private static final String SETTINGS = "@repository sample\n@jurisdiction kz\n@languages en\n";
  private static final String ACT =
      "@act kz/law/2016-04-06/480-V\n@alias legal-acts\n@language en\n@title On Legal Acts\n\n"
          + "## Article 1. Scope\n\nThis Law applies.\n";

  @TempDir Path temporary;

  @Test
  void findsTheStatuteBookInAFolderOfTheRepository() throws IOException {
    Book book = Book.in(temporary);
    book.write("law/repository.zan", SETTINGS).write("law/acts/legal-acts.zan", ACT);
    book.write("law/acts/inner/repository.zan", SETTINGS).write("law/acts/inner/a.zan", ACT);
    book.write("law/.hidden/b.zan", ACT).write("elsewhere.zan", ACT).commit("Begin");
    try (LegalRepository repository = LegalRepository.open(temporary.resolve("law/acts"))) {
      assertEquals("law/", repository.prefix());
      BookAtCommit at = repository.book(repository.head());
      assertEquals(
          List.of("acts/legal-acts.zan", "repository.zan"), List.copyOf(at.files().keySet()));
      assertEquals(List.of("acts/legal-acts.zan"), files(at, "kz/law/2016-04-06/480-V"));
      BookAtCommit after =
          at.with(
              Map.of(
                  "acts/legal-acts.zan",
                  Optional.of(ACT.replace("480-V", "481-V")),
                  "acts/none.zan",
                  Optional.empty()));
      assertEquals(List.of(), files(after, "kz/law/2016-04-06/480-V"));
      assertEquals(List.of("acts/legal-acts.zan"), files(after, "kz/law/2016-04-06/481-V"));
      assertEquals(ACT, at.text("acts/legal-acts.zan").orElseThrow());
    }
  }

  @Test
  void readsTheTrailers() throws IOException {
    Book.in(temporary)
        .write("repository.zan", SETTINGS)
        .commit(
            "kz/law/2021-12-29/91-VII: amend legal-acts art. 12\n\nZan-Act: kz/law/2021-12-29/91-VII\n"
                + "Zan-Effective: 2022-03-01\nZan-Changes: one\nZan-Changes: two");
    try (LegalRepository repository = LegalRepository.open(temporary)) {
      LegalCommit commit = LegalCommit.of(repository.head());
      assertEquals(Optional.of("kz/law/2021-12-29/91-VII"), commit.act());
      assertEquals(Optional.of(LocalDate.of(2022, 3, 1)), commit.effective());
      assertEquals(List.of("one", "two"), commit.changes());
      assertEquals(Optional.empty(), commit.editorial());
      assertEquals(List.of(commit), repository.legalCommits(repository.head()));
    }
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertEquals(Reason.NO_REPOSITORY, refusal(temporary));
    Path bare = temporary.resolve("bare.git");
    Book.at(temporary).git("init", "-q", "--bare", bare.toString());
    assertEquals(Reason.BARE, refusal(bare));

    Book book = Book.in(temporary.resolve("book"));
    assertEquals(Reason.NO_BOOK, refusal(book.folder()));
    book.write("repository.zan", SETTINGS);
    try (LegalRepository repository = LegalRepository.open(book.folder())) {
      assertEquals(Reason.UNBORN_BRANCH, assertFails(repository::head));
      assertEquals(Reason.UNBORN_BRANCH, assertFails(repository::branch));
      book.commit("Begin").commit("Go on");
      assertEquals("refs/heads/main", repository.branch().getName());
      book.git("checkout", "-q", "HEAD~1");
      assertEquals(Reason.DETACHED_HEAD, assertFails(repository::branch));
      assertEquals(Reason.NO_COMMIT, assertFails(() -> repository.commit("none")));
      assertEquals(
          Reason.THREE_DOTS, assertFails(() -> Audit.of(repository, "HEAD~1...HEAD", done -> {})));
    }
  }

  @Test
  void knowsShallowClones() throws IOException {
    Book book = Book.in(temporary.resolve("book"));
    book.write("repository.zan", SETTINGS).commit("Begin").commit("Go on");
    Path clone = temporary.resolve("clone");
    book.git("clone", "-q", "--depth", "1", book.folder().toUri().toString(), clone.toString());
    try (LegalRepository whole = LegalRepository.open(book.folder());
        LegalRepository shallow = LegalRepository.open(clone)) {
      whole.requireWholeHistory();
      assertEquals(Reason.SHALLOW, assertFails(shallow::requireWholeHistory));
    }
  }

  @Test
  void worksInLinkedWorkTrees() throws IOException {
    Book book = Book.in(temporary.resolve("book"));
    book.write("repository.zan", SETTINGS).commit("Begin");
    Path linked = temporary.resolve("linked");
    book.git("worktree", "add", "-q", "-b", "draft", linked.toString());
    try (LegalRepository repository = LegalRepository.open(linked)) {
      assertEquals("refs/heads/draft", repository.branch().getName());
      assertEquals(1, repository.book(repository.head()).files().size());
    }
    assertEquals(true, Files.exists(linked.resolve("repository.zan")));
  }

  private static List<String> files(BookAtCommit book, String identity) {
    return book.book().acts(identity).stream().map(ActSummary::file).toList();
  }

  private static Reason refusal(Path folder) {
    return assertFails(() -> LegalRepository.open(folder).close());
  }

  private static Reason assertFails(Executable work) {
    return assertThrows(HistoryFailure.class, work).reason();
  }
}
