package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.Words;

/** What a selection grows to: the word, the reference, the paragraph, then each provision. */
public final class Selections {
  private Selections() {}

  /** The stretches around an offset, the innermost first, each larger than the one before. */
  public static List<Range> around(View view, String file, int offset) {
    return view.reading(file).map(it -> around(view, it, offset)).orElse(List.of());
  }

  private static List<Range> around(View view, ActReading reading, int offset) {
    String file = reading.file();
    List<Range> all = new ArrayList<>();
    all.add(word(reading, offset));
    for (ReadReference reference : reading.references()) {
      all.add(new Range(file, reference.offset(), reference.length()));
      all.add(new Range(file, reference.words().offset(), reference.words().length()));
    }
    for (Part part : Parts.of(reading)) {
      all.add(new Range(file, part.offset(), part.length()));
      for (Words words : part.paragraphs()) {
        all.add(new Range(file, words.offset(), words.length()));
      }
    }
    wholes(Symbols.of(view, file), all);
    all.add(new Range(file, 0, reading.text().length()));
    all.removeIf(range -> range.length() == 0 || !range.touches(offset));
    all.sort(Comparator.comparingInt(Range::length));
    List<Range> growing = new ArrayList<>();
    for (Range range : all) {
      Range last = growing.isEmpty() ? null : growing.get(growing.size() - 1);
      boolean grows =
          last == null
              || range.offset() <= last.offset()
                  && range.end() >= last.end()
                  && range.length() > last.length();
      if (grows) {
        growing.add(range);
      }
    }
    return growing;
  }

  static Range word(ActReading reading, int offset) {
    String text = reading.text();
    IntPredicate letter = i -> Character.isLetterOrDigit(text.charAt(i));
    int start = Math.max(0, Math.min(offset, text.length()));
    int end = start;
    while (start > 0 && letter.test(start - 1)) {
      start--;
    }
    while (end < text.length() && letter.test(end)) {
      end++;
    }
    return new Range(reading.file(), start, end - start);
  }

  private static void wholes(List<Symbols.Symbol> symbols, List<Range> all) {
    for (Symbols.Symbol symbol : symbols) {
      all.add(symbol.whole());
      wholes(symbol.children(), all);
    }
  }
}
