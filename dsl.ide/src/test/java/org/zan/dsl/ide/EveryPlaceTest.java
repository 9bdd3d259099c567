package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every feature at every few characters of the examples and past their ends: none throws. */
class EveryPlaceTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final int STEP = 97;

  private static IdeBook book(String example) throws IOException {
    Path root = EXAMPLES.resolve(example);
    StringBuilder marked = new StringBuilder();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".zan")).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        marked.append("--- ").append(name).append('\n').append(Files.readString(file)).append('\n');
      }
    }
    return IdeBook.of(marked.toString());
  }

  @Test
  void nothingThrowsAndEveryRangeLiesInItsText() throws IOException {
    for (String example : List.of("kazakhstan", "mistakes")) {
      IdeBook book = book(example);
      int features = 0;
      for (var act : book.book().files()) {
        String text = book.text(act.file()).orElseThrow();
        whole(book, act.file());
        for (int offset = 0; offset < text.length(); offset += STEP) {
          features += at(book, act.file(), offset);
        }
        for (int offset : new int[] {-1, 0, text.length(), text.length() + 5}) {
          features += at(book, act.file(), offset);
        }
      }
      assertTrue(features > 0);
    }
  }

  private static void whole(IdeBook book, String file) {
    List<Range> ranges = new ArrayList<>();
    Folds.of(book, file).forEach(fold -> ranges.add(fold.range()));
    Colours.of(book, file).forEach(token -> ranges.add(token.range()));
    Lenses.of(book, file).forEach(lens -> ranges.add(lens.range()));
    AmendedBy.of(book, file).forEach(lens -> ranges.add(lens.range()));
    DocumentLinks.of(book, file).forEach(link -> ranges.add(link.range()));
    Symbols.of(book, file).forEach(symbol -> ranges.add(symbol.whole()));
    Hints.of(book, new Range(file, 0, Integer.MAX_VALUE / 2));
    inTexts(book, ranges);
  }

  private static int at(IdeBook book, String file, int offset) {
    List<Range> ranges = new ArrayList<>();
    Definitions.of(book, file, offset)
        .ifPresent(lead -> ranges.addAll(List.of(lead.from(), lead.whole(), lead.name())));
    Definitions.act(book, file, offset).ifPresent(lead -> ranges.add(lead.name()));
    ranges.addAll(Definitions.implementations(book, file, offset));
    ranges.addAll(Citations.references(book, file, offset, true));
    ranges.addAll(Selections.around(book, file, offset));
    Hover.of(book, file, offset, "kk").ifPresent(shown -> ranges.add(shown.range()));
    Completion.at(book, file, offset, "ru").forEach(it -> ranges.add(it.replaced()));
    LinkCitation.at(book, file, offset).ifPresent(edit -> ranges.add(edit.range()));
    Counterparts.of(book, file, offset).forEach(it -> ranges.add(it.whole()));
    Hierarchies.start(book, file, offset)
        .ifPresent(
            it -> Hierarchies.outgoing(book, it.target()).forEach(to -> ranges.add(to.name())));
    Rename.prepare(book, file, offset)
        .ifPresent(
            range -> {
              ranges.add(range);
              Rename.to(book, file, offset, "7-1").edits().forEach(it -> ranges.add(it.range()));
            });
    ranges.addAll(LinkedEditing.of(book, file, offset));
    OnEnter.of(book, file, offset).forEach(edit -> ranges.add(edit.range()));
    int length = book.text(file).orElseThrow().length();
    for (int selected : new int[] {0, 40, 400}) {
      Range selection =
          new Range(file, Math.max(0, offset), Math.max(0, Math.min(selected, length - offset)));
      for (Refactoring offered : Refactorings.of(book, selection, "en")) {
        Refactorings.edits(book, selection, offered.name())
            .forEach(edit -> ranges.add(edit.range()));
      }
    }
    inTexts(book, ranges);
    return ranges.size();
  }

  private static void inTexts(IdeBook book, List<Range> ranges) {
    for (Range range : ranges) {
      int length = book.text(range.file()).orElseThrow().length();
      assertTrue(
          range.offset() >= 0 && range.length() >= 0 && range.end() <= length, range.toString());
    }
  }
}
