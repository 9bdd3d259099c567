package org.zan.cli.output;

import org.zan.cli.check.SourceText;
import org.zan.cli.check.Spot;

/**
 * The line in which a stretch begins, cut around it where it is long, and a line of marks that
 * stands below it.
 *
 * @param line the words of the line as shown
 * @param indent cells before the marks
 * @param marks how many cells are marked, at least one
 */
public record Excerpt(String line, int indent, int marks) {
  private static final int TAB = 4;
  private static final char CUT = '…';

  /**
   * Cuts a line out of a text.
   *
   * @param spot what is marked; only what lies in its first line is
   * @param width most cells that the line may take
   */
  public static Excerpt of(Spot spot, int width) {
    SourceText source = spot.source();
    int line = spot.line();
    int start = source.start(line);
    int end = source.end(line);
    int from = Math.min(Math.max(start, spot.offset()), end);
    int to = Math.max(from, Math.min(spot.offset() + spot.length(), end));
    // A line may have millions of characters: only those that can be shown are looked at.
    int left = Math.max(start, from - width);
    int right = Math.min(end, from + 2 * width);
    Shown before = new Shown(source.text(), left, from, 0);
    Shown marked = new Shown(source.text(), from, Math.min(to, right), before.cells());
    Shown after =
        new Shown(source.text(), Math.min(to, right), right, before.cells() + marked.cells());
    return cut(before, marked, after, left > start, right < end, width);
  }

  private static Excerpt cut(
      Shown before, Shown marked, Shown after, boolean moreLeft, boolean moreRight, int width) {
    boolean fits =
        !moreLeft && !moreRight && before.cells() + marked.cells() + after.cells() <= width;
    if (fits) {
      return new Excerpt(
          before.text() + marked.text() + after.text(),
          before.cells(),
          Math.max(1, marked.cells()));
    }
    int words = Math.min(marked.cells(), width - 2);
    int room = width - 2 - words;
    int leftRoom = Math.min(before.cells(), Math.max(room / 2, room - after.cells()));
    boolean whole = !moreLeft && leftRoom >= before.cells();
    String head = whole ? before.text() : CUT + before.last(leftRoom);
    String middle = marked.first(words);
    int rightRoom = width - 1 - Glyphs.cells(head) - Glyphs.cells(middle);
    boolean all = !moreRight && words == marked.cells() && after.cells() <= rightRoom;
    String tail =
        words < marked.cells()
            ? String.valueOf(CUT)
            : all ? after.text() : after.first(rightRoom) + CUT;
    return new Excerpt(head + middle + tail, Glyphs.cells(head), Math.max(1, Glyphs.cells(middle)));
  }

  /** Characters as shown: tabs as blanks, control characters as pictures. */
  private static final class Shown {
    private final StringBuilder text = new StringBuilder();
    private int cells;

    Shown(String source, int from, int to, int column) {
      int i = from;
      while (i < to) {
        int c = source.codePointAt(i);
        i += Character.charCount(c);
        if (c == '\t') {
          int blanks = TAB - (column + cells) % TAB;
          text.append(" ".repeat(blanks));
          cells += blanks;
        } else {
          int shown = Glyphs.shown(c);
          text.appendCodePoint(shown);
          cells += Glyphs.cells(shown);
        }
      }
    }

    String text() {
      return text.toString();
    }

    int cells() {
      return cells;
    }

    /** As much of the beginning as goes into so many cells. */
    String first(int room) {
      int used = 0;
      int i = 0;
      while (i < text.length()) {
        int c = text.codePointAt(i);
        used += Glyphs.cells(c);
        if (used > room) {
          break;
        }
        i += Character.charCount(c);
      }
      return text.substring(0, i);
    }

    /** As much of the end as goes into so many cells. */
    String last(int room) {
      int used = 0;
      int i = text.length();
      while (i > 0) {
        int c = text.codePointBefore(i);
        used += Glyphs.cells(c);
        if (used > room) {
          break;
        }
        i -= Character.charCount(c);
      }
      return text.substring(i);
    }
  }
}
