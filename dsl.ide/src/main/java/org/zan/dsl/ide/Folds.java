package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.Words;

/** What can be folded away, and what a selection grows to. */
public final class Folds {
  /** What a fold hides. */
  public enum Kind {
    /** A provision: all that stands under its heading or number. */
    PROVISION,
    /** The facts of the header. */
    HEADER,
    /** Notes of drafters. */
    NOTES
  }

  /**
   * A fold.
   *
   * @param kind what it hides
   * @param range from its first line, which stays, to the end of its last
   */
  public record Fold(Kind kind, Range range) {}

  private Folds() {}

  /** All folds of a file of more than one line, the outer before the inner. */
  public static List<Fold> of(View view, String file) {
    return view.reading(file)
        .map(
            reading -> {
              List<Fold> folds = new ArrayList<>();
              List<ReadFact> header = reading.header();
              if (!header.isEmpty()) {
                ReadFact last = header.get(header.size() - 1);
                int start = header.get(0).offset();
                folds.add(
                    new Fold(
                        Kind.HEADER,
                        new Range(file, start, last.offset() + last.length() - start)));
              }
              notes(file, reading.text(), reading.notes(), folds);
              provisions(Symbols.of(view, file), folds);
              folds.removeIf(fold -> !severalLines(reading.text(), fold.range()));
              return folds;
            })
        .orElse(List.of());
  }

  private static boolean severalLines(String text, Range range) {
    int end = text.indexOf('\n', range.offset());
    return end >= 0 && end < range.end();
  }

  private static void notes(String file, String text, List<Words> notes, List<Fold> folds) {
    for (int i = 0; i < notes.size(); i++) {
      int start = notes.get(i).offset();
      while (i + 1 < notes.size()
          && text.substring(notes.get(i).end(), notes.get(i + 1).offset()).isBlank()) {
        i++;
      }
      folds.add(new Fold(Kind.NOTES, new Range(file, start, notes.get(i).end() - start)));
    }
  }

  private static void provisions(List<Symbols.Symbol> symbols, List<Fold> folds) {
    for (Symbols.Symbol symbol : symbols) {
      folds.add(new Fold(Kind.PROVISION, symbol.whole()));
      provisions(symbol.children(), folds);
    }
  }
}
