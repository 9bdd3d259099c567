package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a statute book as they are read to show their words. */
class DiskTextsTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
  private static final FileTime LATER = FileTime.from(Instant.parse("2020-01-01T00:00:01Z"));

  @TempDir Path root;
  private DiskTexts texts;

  @BeforeEach
  void begin() throws Exception {
    texts = new DiskTexts(root);
    write("a.zan", "first", LONG_AGO);
  }

  private void write(String name, String text, FileTime time) throws Exception {
    Files.writeString(root.resolve(name), text);
    Files.setLastModifiedTime(root.resolve(name), time);
  }

  private String words(String name) {
    return texts.readOnce(name).text();
  }

  @Test
  void aFileThatNobodyTouchedIsReadOnce() {
    assertSame(texts.readOnce("a.zan"), texts.readOnce("a.zan"));
  }

  @Test
  void aFileThatWasTouchedIsReadAgain() throws Exception {
    assertEquals("first", words("a.zan"));
    write("a.zan", "other", LATER);
    assertEquals("other", words("a.zan"));
    write("a.zan", "longer", LATER);
    assertEquals("longer", words("a.zan"));
    Files.delete(root.resolve("a.zan"));
    assertEquals("", words("a.zan"));
  }

  @Test
  void aFileThatWasTouchedJustNowMayBeTouchedAtTheSameTimeAgain() throws Exception {
    Files.writeString(root.resolve("new.zan"), "new");
    assertNotSame(texts.readOnce("new.zan"), texts.readOnce("new.zan"));
  }

  @Test
  void anotherFileIsAnother() throws Exception {
    write("b.zan", "there", LONG_AGO);
    assertEquals("first", words("a.zan"));
    assertEquals("there", words("b.zan"));
    assertEquals("first", words("a.zan"));
  }

  @Test
  void aLinkInThePlaceOfTheFileIsNotFollowed() throws Exception {
    assertEquals("first", words("a.zan"));
    Files.move(root.resolve("a.zan"), root.resolve("moved.zan"));
    Files.createSymbolicLink(root.resolve("a.zan"), root.resolve("moved.zan"));
    assertEquals("", words("a.zan"));
  }
}
