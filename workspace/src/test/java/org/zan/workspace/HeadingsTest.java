package org.zan.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings that are kept are those of the texts, whatever is on disk. */
class HeadingsTest {
  private static final String ACT =
      """
      @act kz/law/2020-01-01/1
      @alias act-1
      @title Туризм туралы

      # 1-тарау. Жалпы ережелер
      ## 1-бап. Été
      ## 2-бап.
      """;
  private static final String LINES =
      " act 1 kz law 2020 01 01 1\n туризм туралы\n 1 тарау жалпы ережелер\n 1 бап ete\n";

  @TempDir Path root;
  private Path kept;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(root.resolve("repository.zan"), "@repository Test\n@jurisdiction kz\n");
    Files.writeString(root.resolve("act.zan"), ACT);
    kept = root.resolve(IndexCache.FOLDER).resolve("headings.bin");
  }

  private Map<String, String> headings() throws IOException {
    IndexedBook book = BookCheck.of(root).keepAlways().index();
    return Headings.of(root, book.entries(), () -> false, 0);
  }

  @Test
  void namesTitleAndHeadingsInOrder() throws IOException {
    assertEquals(LINES, headings().get("act.zan"));
  }

  @Test
  void keptOnesAreTakenAndNotWrittenAgain() throws IOException {
    headings();
    byte[] bytes = Files.readAllBytes(kept);
    // The text is not looked at again: it would have no headings.
    IndexedBook book = BookCheck.of(root).keepAlways().index();
    Files.writeString(root.resolve("act.zan"), "");
    assertEquals(LINES, Headings.of(root, book.entries(), () -> false, 0).get("act.zan"));
    assertArrayEquals(bytes, Files.readAllBytes(kept));
  }

  @Test
  void anotherTextHasItsOwn() throws IOException {
    headings();
    Files.writeString(root.resolve("act.zan"), ACT.replace("Туризм", "Спорт"));
    assertTrue(headings().get("act.zan").contains(" спорт туралы"));
  }

  @Test
  void damagedAndForeignFilesCountAsMissing() throws IOException {
    headings();
    byte[] bytes = Files.readAllBytes(kept);
    for (int at = 0; at < bytes.length; at += 7) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x55;
      Files.write(kept, damaged);
      assertEquals(LINES, headings().get("act.zan"));
    }
    Files.writeString(kept, "");
    assertEquals(LINES, headings().get("act.zan"));
    assertArrayEquals(bytes, Files.readAllBytes(kept));
  }

  @Test
  void smallBooksAreNotKept() throws IOException {
    IndexedBook book = BookCheck.of(root).index();
    assertEquals(LINES, Headings.of(root, book.entries(), () -> false).get("act.zan"));
    assertFalse(Files.exists(kept));
  }

  @Test
  void whatIsToBeReadIsLeftOutWhenThereIsNoTime() throws IOException {
    IndexedBook book = BookCheck.of(root).keepAlways().index();
    assertEquals(Map.of(), Headings.of(root, book.entries(), () -> true, 0));
    assertFalse(Files.exists(kept));
  }
}
