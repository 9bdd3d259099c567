package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;

/** Whatever is offered in the examples: after it every reference leads to the words it led to. */
class ShapeTest {
  private static final Path EXAMPLE = Path.of("..", "examples", "kazakhstan");
  private static final int STEP = 499;

  private static String texts(boolean drafts) throws IOException {
    StringBuilder marked = new StringBuilder();
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".zan")).sorted().toList()) {
        String name = EXAMPLE.relativize(file).toString().replace('\\', '/');
        String text = Files.readString(file);
        // Acts as drafts, so that their numbers may move.
        text = drafts && name.startsWith("acts/") ? text.replaceAll("(?m)^@act ", "@bill ") : text;
        marked.append("--- ").append(name).append('\n').append(text).append('\n');
      }
    }
    return marked.toString();
  }

  /** The first words to which each reference of the statute book leads, without its number. */
  private static List<String> targets(IdeBook book) {
    List<String> targets = new ArrayList<>();
    for (ActSummary act : book.book().files()) {
      List<String> here = new ArrayList<>();
      for (int i = 0; i < act.references().size(); i++) {
        // What enacted acts order, and texts of a date, are as they were; what instructions name
        // together cannot be parted.
        boolean dated =
            !act.references().date(i).isEmpty()
                || act.references().place(i) == Place.INSTRUCTION
                    && (!act.bill() || act.references().path(i).contains(".."))
                || act.references().place(i) == Place.BLOCK && !act.bill();
        Resolution found = book.book().resolve(act, i);
        // Around a paragraph or a definition other words come first where it has gone elsewhere.
        boolean inside = act.references().path(i).matches(".*(def\\.|al\\d)[^/]*");
        String words =
            dated || found.act() == null
                ? ""
                : (inside ? "" : words(book, found)) + " " + found.state();
        here.add(act.file() + ": " + words);
      }
      here.sort(null);
      targets.addAll(here);
    }
    return targets;
  }

  private static String words(IdeBook book, Resolution found) {
    ActSummary act = found.act();
    String text = book.text(act.file()).orElseThrow();
    int start = found.provision() == 0 ? 0 : act.provisions().offset(found.provision());
    // An article that was an item has its words below its heading.
    String rest =
        text.substring(start)
            .replaceFirst("^#[^\n]* …\\s+", "")
            .replaceFirst("^\\S*\\d\\S*\\s+", "");
    return rest.lines()
        .findFirst()
        .orElse("")
        .replaceAll("[\\d/.-]|\\(.*?\\)|\\bart\\S*", "")
        .strip();
  }

  private static String without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return String.join("\n", rest);
  }

  private static IdeBook after(IdeBook book, List<Edit> edits) {
    StringBuilder marked = new StringBuilder();
    for (ActSummary act : book.book().files()) {
      List<Edit> own = edits.stream().filter(it -> it.range().file().equals(act.file())).toList();
      String text = Follow.applied(book.text(act.file()).orElseThrow(), own);
      marked.append("--- ").append(act.file()).append('\n').append(text).append('\n');
    }
    return IdeBook.of(marked.toString());
  }

  private static int tried(boolean drafts) throws IOException {
    IdeBook book = IdeBook.of(texts(drafts));
    List<String> before = targets(book);
    int tried = 0;
    for (ActSummary act : book.book().files()) {
      int length = book.text(act.file()).orElseThrow().length();
      for (int offset = 0; offset < length; offset += STEP) {
        Range selection = new Range(act.file(), offset, Math.min(STEP / 2, length - offset));
        for (Refactoring offered : Refactorings.of(book, selection, "en")) {
          if (offered.name().equals("extract-article") || offered.name().equals("renumber")) {
            List<Edit> edits = Refactorings.edits(book, selection, offered.name());
            assertTrue(!edits.isEmpty(), offered + " " + selection);
            String at = offered.title() + " " + book.show(selection);
            List<String> after = targets(after(book, edits));
            // A range that was parted has become several references.
            assertEquals("", without(before, after), at);
            assertFalse(without(after, before).contains("DANGLING"), at);
            tried++;
          }
        }
      }
    }
    return tried;
  }

  @Test
  void ofDrafts() throws IOException {
    assertTrue(tried(true) > 20);
  }

  @Test
  void ofActsInForce() throws IOException {
    assertTrue(tried(false) > 20);
  }
}
