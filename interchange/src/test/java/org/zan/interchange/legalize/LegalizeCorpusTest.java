package org.zan.interchange.legalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.zan.Document;

/**
 * Real statute books, from the folder that {@code ZAN_DATA} names: no word is lost, and Zan reads
 * each act as it was meant. One in ten of Luxembourg's acts; all with {@code -Dzan.corpus=all}.
 */
class LegalizeCorpusTest {
  private static final String LUXEMBOURG = "corpora/legalize-lu.tar.xz";
  private static final String KAZAKHSTAN = "oracles/kz-oda-law-2023/base";
  private static final int SEED = 20_141_210;
  private static final int ONE_IN = 10;
  private static final int MOST_SHOWN = 20;

  private static Path data;

  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void data() {
    data = Corpus.data().orElse(null);
    assumeTrue(data != null, "ZAN_DATA names no folder: real statute books are not tested");
  }

  @Test
  void luxembourg() throws IOException, InterruptedException {
    Path archive = data.resolve(LUXEMBOURG);
    assumeTrue(Files.isRegularFile(archive), archive + " is missing");
    assumeTrue(Corpus.readable(), "xz is not installed");
    LegalizeConverter converter = converter("lu");
    AtomicInteger acts = new AtomicInteger();
    int threads = Runtime.getRuntime().availableProcessors();
    Semaphore free = new Semaphore(threads * 4);
    Corpus.forEach(
        archive,
        LegalizeCorpusTest::wanted,
        (name, text) -> {
          free.acquireUninterruptibly();
          java.util.concurrent.ForkJoinPool.commonPool()
              .execute(
                  () -> {
                    check(converter, name, text);
                    acts.incrementAndGet();
                    free.release();
                  });
        });
    free.acquire(threads * 4);
    assertEquals(List.of(), failures.stream().limit(MOST_SHOWN).toList());
    assertTrue(acts.get() > 1_800, () -> acts + " acts");
  }

  private static boolean wanted(String name) {
    boolean all = "all".equals(System.getProperty("zan.corpus"));
    return name.endsWith(".md")
        && !name.endsWith("README.md")
        && (all || Math.floorMod(name.hashCode() ^ SEED, ONE_IN) == 0);
  }

  private void check(LegalizeConverter converter, String name, String source) {
    try {
      LegalizeConverter.Draft draft = converter.draft(source, null, "");
      Document act = ZanDocuments.document(converter.convert(source, null, "").text());
      if (!Published.ofMarkdown(source).equals(Published.ofAct(act, true))) {
        failures.add(name + ": words differ");
      }
      if (!Structure.meant(draft.entries()).equals(Structure.read(act))) {
        failures.add(name + ": read otherwise than meant");
      }
    } catch (Unconvertible | RuntimeException e) {
      failures.add(name + ": " + e);
    }
  }

  @Test
  void kazakhstanInBothLanguagesWithTheSameStructure(@TempDir Path target) throws IOException {
    Path source = data.resolve(KAZAKHSTAN);
    assumeTrue(Files.isDirectory(source), source + " is missing");
    LegalizeMapping mapping = LegalizeMapping.of(Jurisdictions.shipped().of("kz")).orElseThrow();
    ImportSummary summary =
        new LegalizeImport(mapping, source, target, false, 2).run(ImportListener.NONE, () -> false);
    assertEquals(List.of(), summary.problems());
    Path folder = target.resolve("acts/law/2014");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("2014-12-10-263-V.kk.zan", "2014-12-10-263-V.ru.zan"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    List<String> kazakh =
        words(source.resolve("kaz.md"), folder.resolve("2014-12-10-263-V.kk.zan"));
    List<String> russian =
        words(source.resolve("rus.md"), folder.resolve("2014-12-10-263-V.ru.zan"));
    assertEquals(kazakh, russian);
    assertTrue(kazakh.size() > 100, kazakh::toString);
  }

  /** Compares the words on both sides and returns the act's structure without words. */
  private static List<String> words(Path markdown, Path zan) throws IOException {
    Document act = ZanDocuments.document(Files.readString(zan));
    assertEquals(Published.ofMarkdown(Files.readString(markdown)), Published.ofAct(act, true));
    return Structure.read(act).stream()
        .map(line -> line.startsWith("I") ? line : line.split(" ")[0])
        .toList();
  }

  private static LegalizeConverter converter(String code) {
    return new LegalizeConverter(
        LegalizeMapping.of(Jurisdictions.shipped().of(code)).orElseThrow());
  }
}
