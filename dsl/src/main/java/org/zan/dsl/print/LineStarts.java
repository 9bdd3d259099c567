package org.zan.dsl.print;

import org.zan.dsl.lexer.Line;
import org.zan.dsl.lexer.Markers;

/**
 * What the beginning of a line would make of it, and the backslash that prevents it. Words of a
 * parsed text need one only where printing moves them to a place in which they would be read
 * otherwise.
 */
public final class LineStarts {
  /** A number is shorter than this; braces alone are looked at as far as they go. */
  private static final int LONGEST_NUMBER = 200;

  private LineStarts() {}

  /** Words that follow a number in its line. */
  public static String afterNumber(String words) {
    return words.charAt(0) == '@' && named(words) ? "\\" + words : escapedNumber(words);
  }

  /**
   * The first words of a paragraph, at the start of a line.
   *
   * @param heading whether {@code #} opens a heading there
   * @param plain whether numbers and bars mean nothing there
   */
  public static String first(String words, boolean heading, boolean plain) {
    if (sign(words, heading) || !plain && words.charAt(0) == '|') {
      return "\\" + words;
    }
    return plain ? words : escapedNumber(words);
  }

  /**
   * A line that continues a paragraph.
   *
   * @param above the line above it
   */
  static String continued(String words, String above, boolean heading, boolean plain) {
    if (sign(words, heading) || !plain && words.charAt(0) == '|') {
      return "\\" + words;
    }
    return plain || !opens(words, leadsIn(above)) ? words : escapedNumber(words);
  }

  /** Whether a line below a heading or fact continues it. */
  static boolean continuesHead(String words) {
    return "#@|\\{".indexOf(words.charAt(0)) < 0 && !words.startsWith("//") && marker(words) < 0;
  }

  /** Whether a number below this line opens an item. */
  static boolean leadsIn(String line) {
    String words = line.stripTrailing();
    return words.endsWith(":") || words.endsWith("—");
  }

  private static boolean opens(String words, boolean leadIn) {
    int end = marker(words);
    if (end < 0) {
      return false;
    }
    char[] start = words.substring(0, end).toCharArray();
    return leadIn || Markers.always(start, 0) || Markers.first(start, 0, end);
  }

  private static boolean sign(String words, boolean heading) {
    return switch (words.charAt(0)) {
      case '#' -> heading;
      case '@' -> named(words);
      case '/' -> words.startsWith("//");
      default -> false;
    };
  }

  private static boolean named(String words) {
    return words.length() > 1 && Line.named(words.substring(0, 2).toCharArray(), 0, 2);
  }

  /** Length of the number that the words begin with, or -1. */
  private static int marker(String words) {
    char first = words.charAt(0);
    int length = first == '{' ? words.length() : Math.min(words.length(), LONGEST_NUMBER);
    return Markers.end(words.substring(0, length).toCharArray(), 0, length);
  }

  /** The words so that they do not open an item: {@code 1\. words}, {@code \(a) words}. */
  private static String escapedNumber(String words) {
    int end = marker(words);
    if (end < 0) {
      return words;
    }
    int sign = Character.isLetterOrDigit(words.charAt(0)) ? lastSign(words, end) : 0;
    return words.substring(0, sign) + "\\" + words.substring(sign);
  }

  /** Offset of the sign that ends a number such as {@code 1.}, {@code 12bis)} or {@code 3°bis}. */
  private static int lastSign(String words, int end) {
    int at = end - 1;
    while (at > 0 && ".)°º".indexOf(words.charAt(at)) < 0) {
      at--;
    }
    return at;
  }
}
