package org.zan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many commits at once go into packs, written by several threads. */
class ManyCommitsTest {
  private static final int COMMITS = 70;
  private static final PersonIdent BODY = new PersonIdent("The Parliament", "");

  @TempDir Path temporary;

  @Test
  void gitFindsAllOfThemWholeAndTheWorkTreeFollows() throws Exception {
    Book book = Book.in(temporary.resolve("book"));
    book.write("repository.zan", "@repository sample\n").write("acts/gone.zan", "gone\n");
    for (int i = 0; i < COMMITS; i++) {
      book.write(act(i), "before " + i + "\n");
    }
    book.commit("Begin");
    List<PlannedCommit> commits = new ArrayList<>();
    for (int i = 0; i < COMMITS; i++) {
      Map<String, Optional<String>> changes = new HashMap<>();
      changes.put(act(i), Optional.of("Заң " + i + ", әрі қарай\n"));
      changes.put("enacted/2021/" + i + ".zan", Optional.of("the act " + i + "\n"));
      if (i == COMMITS / 2) {
        changes.put("acts/gone.zan", Optional.empty());
      }
      commits.add(new PlannedCommit(BODY, "act " + i + "\n", changes));
    }
    try (LegalRepository repository = LegalRepository.open(book.folder())) {
      new CommitWriter(repository, BODY).write(repository.branch(), repository.head(), commits);
    }
    assertEquals("", book.git("fsck", "--full", "--strict", "--no-dangling"));
    assertEquals(COMMITS + 1 + "\n", book.git("rev-list", "--count", "HEAD"));
    assertEquals("", book.git("status", "--porcelain"));
    assertEquals("Заң 3, әрі қарай\n", Files.readString(book.folder().resolve(act(3))));
    assertEquals("before 8\n", book.git("show", "HEAD~" + (COMMITS - 8) + ":" + act(8)));
    assertFalse(Files.exists(book.folder().resolve("acts/gone.zan")));
  }

  private static String act(int number) {
    return "acts/act-" + number + ".zan";
  }
}
