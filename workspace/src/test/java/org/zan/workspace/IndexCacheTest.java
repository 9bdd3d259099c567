package org.zan.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier run kept never changes what a later one finds. */
class IndexCacheTest {
  private static final String SETTINGS = "repository.zan";

  /** Long enough to be compared with what other acts say. */
  private static final String LONG =
      "## Article 4. Berths\n\nThe master of a ship asks the harbour office for a berth at least one"
          + " day before arrival, names the goods on board, the persons and the draught, and waits"
          + " outside the harbour until the office has answered; it answers within six hours.";

  private static final List<String> LINES =
      List.of(
          LONG,
          LONG.replace("six", "five"),
          "@alias code",
          "@alias budget",
          "@repealed 2020-01-01 by kz/law/2019-01-01/3",
          "## Article 1. Scope",
          "## Article 2. Terms",
          "## Article 3. @",
          "1. Words of law.",
          "Within 15 days [there](#art1).",
          "Within 20 days [there](#art2), what a **fund** is.",
          "Here, a **barge** is a boat of at least fifteen metres.",
          "Here, a **pontoon** is a boat of at least fifteen metres.",
          "1) **budget fund** – money kept apart;",
          "Under [Article 2](code#art2) and [Article 9](budget#art9/1).",
          "See [this](kz/law/2019-01-01/1#art1) and [that](kz/law/2019-01-01/2#art3/1).",
          "@basis terms:kz/law/2019-01-01/1",
          "@basis kz/law/2019-01-01/1#art1 code#art2",
          "@calls-for law until 2020-01-01",
          "@in-force 2020-02-01",
          "@in-force undetermined",
          "@expires 2019-06-01",
          "@amend code",
          "@amend kz/law/2019-01-01/2",
          "  1) @replace art1 \"Words\" -> \"Signs\"",
          "  1) @repeal art2",
          "The [fund](terms:code) is [here](#art1/1) or [there](cod#art1).",
          "// zan:allow dangling-reference because it comes");

  @TempDir Path root;

  private byte[] held;

  @BeforeEach
  void makeBook() throws IOException {
    Files.writeString(root.resolve(SETTINGS), "@repository Test\n@jurisdiction kz\n");
    for (int act = 1; act <= 4; act++) {
      Files.writeString(
          root.resolve(act + ".zan"), act(act, "en", List.of(act * 2, act + 4, 6, 9)));
    }
  }

  private static String act(int number, String language, List<Integer> lines) {
    StringBuilder text =
        new StringBuilder(
            (number > 3 ? "@bill kz/law/2020/" : "@act kz/law/2019-01-01/")
                + number
                + "\n@language "
                + language
                + "\n");
    lines.forEach(line -> text.append(LINES.get(line % LINES.size())).append('\n'));
    return text.toString();
  }

  @Test
  void nothingIsKeptWhereALinkLeads(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(root.resolve(".zan"), elsewhere);
    BookCheck.of(root).keepAlways().index();
    try (Stream<Path> written = Files.list(elsewhere)) {
      assertEquals(List.of(), written.toList());
    }
    Files.delete(root.resolve(".zan"));
    BookCheck.of(root).keepAlways().index();
    assertTrue(Files.exists(root.resolve(".zan/cache/index.bin")));
  }

  @Test
  void settingsToWhichALinkLeadsDoNotCount(@TempDir Path elsewhere) throws IOException {
    BookFiles files = BookFiles.under(root, Progress.NONE);
    assertEquals("kz", files.settings().jurisdiction());
    Path other = elsewhere.resolve("other.zan");
    Files.move(root.resolve(SETTINGS), other);
    Files.createSymbolicLink(root.resolve(SETTINGS), other);
    assertEquals("", files.settings().jurisdiction());
  }

  @Test
  void findsTheSameAfterAnyChanges() throws IOException {
    Random random = new Random(4);
    for (int round = 0; round < 60; round++) {
      Path changed = change(random);
      if (Files.exists(changed)) {
        // Long ago, so that size and time alone are trusted.
        Files.setLastModifiedTime(changed, FileTime.from(Instant.EPOCH.plusSeconds(10L * round)));
      }
      assertEquals(fresh(), kept(), "round " + round);
    }
  }

  private Path change(Random random) throws IOException {
    Path file = root.resolve(1 + random.nextInt(6) + ".zan");
    if (random.nextInt(8) == 0) {
      Files.deleteIfExists(file);
      return file;
    }
    int own = file.getFileName().toString().charAt(0) - '0';
    int number = random.nextInt(4) == 0 ? 1 : own;
    List<Integer> lines = random.ints(random.nextInt(9), 0, LINES.size()).boxed().toList();
    // A second file of an act is mostly another language version of it.
    String language = number == own || random.nextInt(4) == 0 ? "en" : own % 2 == 0 ? "ru" : "kk";
    Files.writeString(file, act(number, language, lines));
    if (random.nextInt(20) == 0) {
      Files.writeString(
          root.resolve(SETTINGS),
          "@repository Test\n@jurisdiction kz\n@rule unused-term "
              + (random.nextBoolean() ? "error" : "off")
              + "\n");
    }
    return file;
  }

  private String fresh() throws IOException {
    deleteCache();
    return BookCheck.of(root).run().findings().toString();
  }

  /** With what was kept of the state before the last change. */
  private String kept() throws IOException {
    if (held != null) {
      Files.createDirectories(cacheFile().getParent());
      Files.write(cacheFile(), held);
    }
    String found = BookCheck.of(root).keepAlways().run().findings().toString();
    held = Files.readAllBytes(cacheFile());
    assertEquals(found, BookCheck.of(root).keepAlways().run().findings().toString());
    return found;
  }

  @Test
  void rebuildsWhatIsDamagedOrForeign() throws IOException {
    String found = kept();
    for (int at = 0; at < held.length; at += 211) {
      byte[] damaged = held.clone();
      damaged[at] ^= 0x55;
      Files.write(cacheFile(), damaged);
      assertEquals(found, BookCheck.of(root).run().findings().toString(), "byte " + at);
    }
    for (byte[] foreign : new byte[][] {{}, "no index".getBytes(), new byte[1000]}) {
      Files.write(cacheFile(), foreign);
      assertEquals(found, BookCheck.of(root).run().findings().toString());
    }
  }

  @Test
  void doesNotKeepForeverWhatWasDropped() throws IOException {
    for (int round = 0; round < 100; round++) {
      Path changed = root.resolve("1.zan");
      Files.writeString(
          changed, act(1, "en", List.of(3, 4)) + "See [this](act-" + round + "#art1).\n");
      Files.setLastModifiedTime(changed, FileTime.from(Instant.EPOCH.plusSeconds(10L * round)));
      kept();
    }
    int grown = held.length;
    String found = fresh();
    held = null;
    assertEquals(found, kept());
    assertTrue(grown < held.length * 3 / 2, grown + " bytes, anew " + held.length);
  }

  @Test
  void isIgnoredByGitThroughItsOwnFile() throws IOException {
    kept();
    assertEquals("*\n", Files.readString(root.resolve(".zan/cache/.gitignore")));
  }

  @Test
  void isNotMadeForSmallBooksAndLooseFolders() throws IOException {
    BookCheck.of(root).run();
    assertFalse(Files.exists(cacheFile()));
    Files.delete(root.resolve(SETTINGS));
    BookCheck.of(root).keepAlways().run();
    assertFalse(Files.exists(cacheFile()));
  }

  @Test
  void keepsNothingWhenOnlySomeFilesWereLookedAt() throws IOException {
    String before = kept();
    Files.writeString(root.resolve("1.zan"), act(1, "en", List.of()));
    BookCheck.of(root).keepAlways().only("2.zan"::equals).run();
    String after = BookCheck.of(root).keepAlways().run().findings().toString();
    assertEquals(fresh(), after);
    assertFalse(before.equals(after));
  }

  @Test
  void leavesNoOtherFiles() throws IOException {
    kept();
    try (Stream<Path> files = Files.list(cacheFile().getParent())) {
      assertTrue(files.allMatch(it -> it.toString().matches(".*(index.bin|.gitignore)")));
    }
  }

  private Path cacheFile() {
    return root.resolve(IndexCache.FOLDER).resolve("index.bin");
  }

  private void deleteCache() throws IOException {
    Files.deleteIfExists(cacheFile());
  }
}
