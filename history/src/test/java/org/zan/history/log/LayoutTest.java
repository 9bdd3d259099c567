package org.zan.history.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.history.Book;

/** What is kept of the reading of a text gives the answers that reading it again would give. */
class LayoutTest {
  private static final String FILE = "acts/water.zan";
  private static final String ACT =
      """
      @act any/law/2020-01-10/1
      @alias water
      @language en
      @title On Water

      # Chapter 1. Permits

      ## Article 1. Permits

      1. The authorised body issues permits:
         a) for wells;
         b) for canals.

      A permit is in writing.

      # Chapter 2. Fees

      ## Article 2. Fees

      1. A permit costs ten units.
      """;

  @TempDir Path folder;

  private Book book;

  @BeforeEach
  void aHistory() throws IOException {
    folder = folder.toRealPath();
    book = Book.in(folder);
    book.write("repository.zan", "@repository test\n@jurisdiction any\n");
    book.write(FILE, ACT).commit("Import");
    book.write(FILE, ACT.replace("for canals", "for canals and ponds"));
    book.commit("Amend\n\nZan-Act: any/law/2021/1\nZan-Effective: 2021-05-05");
  }

  @Test
  void pathsLeadWhereTheyLeadInTheText() throws IOException {
    int found = 0;
    Jurisdictions jurisdictions = Jurisdictions.shipped();
    try (Stream<Path> files = Files.walk(Path.of("../examples/kazakhstan/acts"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String source = Files.readString(file);
        ActText text = ActText.read(file.getFileName().toString(), source, jurisdictions);
        Layout layout = Layout.of(text);
        assertTrue(layout.clear(), file.toString());
        for (int p = 0; p < text.act().provisions().size(); p++) {
          String path = p == 0 ? "." : text.path(p);
          Resolution there = text.resolve(path);
          assertEquals(OptionalInt.of(there.provision()), layout.find(path), file + "#" + path);
          assertEquals(there.provision(), there.last(), path);
          assertEquals(text.start(there.provision()), layout.start(there.provision()), path);
          assertEquals(text.end(there.provision()), layout.end(there.provision()), path);
          found++;
        }
        for (int at = 0; at < source.length(); at += 7) {
          int p = text.act().provisions().at(at);
          assertEquals(p == 0 ? "." : text.path(p), layout.path(at), file + " " + at);
        }
      }
    }
    assertTrue(found > 500, "only " + found);
  }

  @Test
  void whatStandsInAChapter() {
    Layout layout = Layout.of(ActText.read(FILE, ACT, Jurisdictions.shipped()));
    int chapter = layout.find("chp1").orElseThrow();
    assertEquals(
        Set.of("chp1", "art1", "art1/1", "art1/1/a", "art1/1/b"), layout.within(chapter, chapter));
  }

  @Test
  void numbersThatOccurTwiceAreToldApartOrNotKept() {
    String twice = "@act any/law/2020/1\n\n## Article 1.\n\nOne.\n\n## Article 1.\n\nTwo.\n";
    Layout layout = Layout.of(ActText.read(FILE, twice, Jurisdictions.shipped()));
    assertTrue(layout.clear());
    assertNotEquals(layout.find("art1"), layout.find("art1~2"));
    String often = twice + "\n## Article 1.\n\nMore.\n".repeat(120);
    assertFalse(Layout.of(ActText.read(FILE, often, Jurisdictions.shipped())).clear());
  }

  @Test
  void theSecondQuestionReadsNoText() throws IOException {
    List<Passage> first = blame("art1");
    assertTrue(kept().isPresent());
    try (ActHistory history = ActHistory.open(folder, done -> {})) {
      Layout layout = kept().orElseThrow();
      int article = layout.find("art1").orElseThrow();
      ActHistory.Located located = history.locate(history.file(FILE), "art1").orElseThrow();
      assertEquals(article, located.first());
      assertEquals(first, history.blame(FILE, "art1").orElseThrow());
    }
  }

  @Test
  void aPathWrittenInAnotherWayLeadsThereToo() throws IOException {
    List<Passage> usual = blame("art1");
    assertEquals(usual, blame("chp1/art1"));
    assertTrue(kept().orElseThrow().find("chp1/art1").isEmpty());
  }

  @Test
  void anotherTextIsReadAgain() throws IOException {
    blame("art2");
    String text = book.read(FILE).replace("# Chapter 2.", "## Article 1-1. Wells\n\nDeep.\n\n$0");
    book.write(FILE, text.replace("$0", "# Chapter 2.")).commit("Insert");
    assertTrue(kept().isEmpty());
    assertEquals(List.of("## Article 1-1. Wells", "Deep."), words("art1-1"));
    assertEquals(List.of("## Article 2. Fees", "1. A permit costs ten units."), words("art2"));
    assertTrue(kept().isPresent());
  }

  @Test
  void anotherLegalOrderReadsTheTextAgain() throws IOException {
    blame("art1");
    book.write("jurisdictions/any.zan", "@jurisdiction any\n").commit("A legal order");
    assertTrue(kept().isEmpty());
  }

  @Test
  void aDamagedOneIsAsIfItWereNotThere() throws IOException {
    List<Passage> whole = blame("art1");
    Path file = layout();
    byte[] bytes = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, 30, bytes.length / 2, bytes.length - 1}) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertEquals(whole, blame("art1"), length + " bytes");
      assertEquals(bytes.length, Files.size(file), "made anew");
    }
    for (int at = 0; at < bytes.length; at += 11) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x20;
      Files.write(file, damaged);
      assertTrue(kept().isEmpty(), "byte " + at);
    }
  }

  private List<String> words(String path) throws IOException {
    return blame(path).stream().map(Passage::words).toList();
  }

  private List<Passage> blame(String path) throws IOException {
    try (ActHistory history = ActHistory.open(folder, done -> {})) {
      return history.blame(FILE, path).orElseThrow();
    }
  }

  /** What is kept for the text at the last commit. */
  private Optional<Layout> kept() throws IOException {
    try (ActHistory history = ActHistory.open(folder, done -> {})) {
      return history.keptLayout(history.file(FILE));
    }
  }

  private Path layout() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(".git/zan"))) {
      return files
          .filter(path -> path.getFileName().toString().startsWith("layout-"))
          .findFirst()
          .orElseThrow();
    }
  }
}
