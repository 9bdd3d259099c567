package org.zan.dsl.rules.support;

import java.util.List;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.Words;

/**
 * The law's own words. Rules that look for a sign search the whole text, which is quick, and ask
 * here of each place that they find.
 */
public final class Prose {
  private static final String TARGET = "](";

  private Prose() {}

  /** Takes a paragraph. */
  public interface Visitor {
    /** Looks at one paragraph of a piece. */
    void paragraph(Part part, Words words);
  }

  /** Every paragraph of the act that is not in its end, in the order of the tree. */
  public static void each(ActReading act, Visitor visitor) {
    if (act.data()) {
      return;
    }
    Tree.each(
        act.act(),
        part -> {
          for (Words words : part.paragraphs()) {
            if (!Paragraphs.inClosing(part, words.offset())) {
              visitor.paragraph(part, words);
            }
          }
        });
  }

  /**
   * The paragraph in which a place stands; null where it stands in none, in a drafter's note, in
   * the target of a reference or in the end of the act.
   */
  public static Words at(ActReading act, int offset) {
    if (act.data()) {
      return null;
    }
    for (Part part = act.act(); part != null; part = before(part.children(), offset)) {
      for (Words words : part.paragraphs()) {
        if (words.offset() <= offset && offset < words.end()) {
          return silent(act.text(), words.offset(), offset)
                  || Paragraphs.inClosing(part, words.offset())
              ? null
              : words;
        }
      }
    }
    return null;
  }

  /** The last piece that begins at or before an offset; null where none does. */
  private static Part before(List<Part> parts, int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).offset() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : parts.get(low - 1);
  }

  /** Whether a place in a paragraph is no word of the law: a target or a drafter's note. */
  public static boolean silent(String text, int paragraph, int offset) {
    int target = text.lastIndexOf(TARGET, offset);
    if (target >= paragraph) {
      int end = text.indexOf(')', target);
      if (end < 0 || end >= offset) {
        return true;
      }
    }
    int line = Math.max(paragraph, Shift.lineStart(text, offset));
    return text.startsWith("//", Shift.words(text, line));
  }

  /** Whether a place stands in a drafter's note. */
  public static boolean note(String text, int offset) {
    return text.startsWith("//", Shift.words(text, Shift.lineStart(text, offset)));
  }

  /** The word, with the signs that touch it, in which a place stands. */
  public static Words word(String text, int offset) {
    int from = offset;
    while (from > 0 && !blank(text.charAt(from - 1))) {
      from--;
    }
    int to = offset;
    while (to < text.length() && !blank(text.charAt(to))) {
      to++;
    }
    return new Words(from, to - from);
  }

  /** Blanks that do not break too: they stand inside French quotation marks. */
  static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
