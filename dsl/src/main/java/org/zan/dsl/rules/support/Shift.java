package org.zan.dsl.rules.support;

import org.zan.dsl.check.Report;
import org.zan.dsl.lexer.Line;

/** Moves lines to the left or right. */
public final class Shift {
  private Shift() {}

  /** Where the line begins in which the offset stands. */
  public static int lineStart(String text, int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The offset after the line in which the offset stands, its end included. */
  public static int nextLine(String text, int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end + 1;
  }

  /** The offset of the first character of the line that is no blank. */
  public static int words(String text, int line) {
    int i = line;
    while (i < text.length() && Line.blank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The column of an offset in the line that begins at {@code line}. */
  public static int column(String text, int line, int offset) {
    char[] blanks = text.substring(line, offset).toCharArray();
    return Line.column(blanks, 0, blanks.length);
  }

  /** Whether a line holds nothing from here on. */
  public static boolean empty(String text, int words) {
    return words >= text.length() || text.charAt(words) == '\n' || text.charAt(words) == '\r';
  }

  /** Where that ends which stands further right than the column, from the line of an offset on. */
  public static int end(String text, int offset, int column) {
    int line = nextLine(text, offset);
    while (line < text.length()) {
      int words = words(text, line);
      if (!empty(text, words) && column(text, line, words) <= column) {
        return line;
      }
      line = nextLine(text, words);
    }
    return text.length();
  }

  /**
   * Moves the lines from that of {@code offset} to {@code end} that begin at {@code column} or
   * further right.
   */
  public static void lines(
      String text, int offset, int end, int column, int by, Report.Draft draft) {
    int line = lineStart(text, offset);
    while (line < end) {
      int words = words(text, line);
      int at = column(text, line, words);
      if (!empty(text, words) && at >= column) {
        draft.fix(line, words - line, " ".repeat(Math.max(0, at + by)));
      }
      line = nextLine(text, words);
    }
  }
}
