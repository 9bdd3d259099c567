package org.zan.history.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.history.Book;

/** The head that is read without Git's library is the one that Git has. */
class HeadTest {
  private static final String ACT = "@act any/law/2020/1\n@alias water\n\n## Article 1.\n\nA b.\n";

  @TempDir Path temporary;

  private Path folder;
  private Book book;

  @BeforeEach
  void aStatuteBookInAFolderOfARepository() throws IOException {
    folder = temporary.toRealPath().resolve("top");
    book = Book.in(folder);
    book.write("laws/repository.zan", "@repository test\n@jurisdiction any\n");
    book.write("laws/acts/water.zan", ACT).commit("Import");
  }

  @Test
  void aBranch() throws IOException {
    check(folder.resolve("laws/acts"), "laws/", "refs/heads/main");
    book.git("checkout", "-q", "-b", "drafts/fees");
    check(folder.resolve("laws"), "laws/", "refs/heads/drafts/fees");
  }

  @Test
  void packedReferences() throws IOException {
    book.git("pack-refs", "--all");
    check(folder.resolve("laws"), "laws/", "refs/heads/main");
    book.write("laws/acts/water.zan", ACT.replace("b", "c")).commit("Change");
    check(folder.resolve("laws"), "laws/", "refs/heads/main");
  }

  @Test
  void noBranch() throws IOException {
    book.git("checkout", "-q", "--detach");
    check(folder.resolve("laws"), "laws/", "");
  }

  @Test
  void aLinkedWorkTree() throws IOException {
    book.git("worktree", "add", "-q", "-b", "second", "../second");
    Path second = folder.resolveSibling("second");
    book = Book.at(second);
    check(second.resolve("laws"), "laws/", "refs/heads/second");
  }

  @Test
  void whatIsUnusualIsLeftToTheLibrary() throws IOException {
    assertTrue(Head.of(temporary).isEmpty());
    assertTrue(Head.of(folder).isEmpty(), "no statute book at the top");
    Path unborn = temporary.resolve("unborn");
    Book.in(unborn).write("repository.zan", "@repository test\n");
    assertTrue(Head.of(unborn).isEmpty());
  }

  private void check(Path there, String prefix, String branch) throws IOException {
    Head head = Head.of(there).orElseThrow();
    assertEquals(book.git("rev-parse", "HEAD").strip(), head.commit());
    assertEquals(prefix, head.prefix());
    assertEquals(branch, head.branch());
    // The first question makes the index where the next one looks for it.
    ActHistory.open(there, done -> {}).close();
    Optional<IndexFile> kept = IndexStore.kept(Head.of(there).orElseThrow());
    assertTrue(kept.isPresent());
    try (ActHistory history = ActHistory.open(there, done -> {})) {
      assertEquals(Optional.of("acts/water.zan"), history.find("water", null, "en"));
      String commits = book.git("log", "--format=%H", "--", ".").strip();
      assertEquals(
          commits,
          history.log("acts/water.zan", "art1", false).orElseThrow().stream()
              .map(LogEntry::commit)
              .collect(Collectors.joining("\n")));
    }
  }
}
