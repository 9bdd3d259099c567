package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.workspace.BookCheck;
import org.zan.workspace.IndexedFile;

/** Whose findings show places in other files. */
class EntriesTest {
  @TempDir Path folder;

  private static final String ACT =
      "@act kz/law/2020-01-01/1\n@title One\n\n## Article 1. A\n\nA.\n";

  @Test
  void findingsThatShowAFileAreFound() throws Exception {
    Entries entries = new Entries();
    entries.take(book(ACT, ACT));
    assertEquals(Set.of("b.zan"), entries.showing(Set.of("a.zan")));
    assertEquals(Set.of(), entries.showing(Set.of("repository.zan")));
  }

  @Test
  void whatIsPutAfterTheFirstQuestionCountsToo() throws Exception {
    Map<String, IndexedFile> with = book(ACT, ACT);
    Map<String, IndexedFile> without = book(ACT, ACT.replace("01/1", "01/2"));
    Entries entries = new Entries();
    entries.take(without);
    assertEquals(Set.of(), entries.showing(Set.of("a.zan")));
    entries.put("b.zan", with.get("b.zan"));
    assertEquals(Set.of("b.zan"), entries.showing(Set.of("a.zan")));
    entries.put("b.zan", without.get("b.zan"));
    assertEquals(Set.of(), entries.showing(Set.of("a.zan")));
    entries.put("b.zan", with.get("b.zan"));
    entries.remove("b.zan");
    assertEquals(Set.of(), entries.showing(Set.of("a.zan")));
    entries.take(with);
    assertEquals(Set.of("b.zan"), entries.showing(Set.of("a.zan")));
  }

  private Map<String, IndexedFile> book(String a, String b) throws Exception {
    Files.writeString(folder.resolve("repository.zan"), "@repository Test\n");
    Files.writeString(folder.resolve("a.zan"), a);
    Files.writeString(folder.resolve("b.zan"), b);
    return BookCheck.of(folder).index().entries();
  }
}
