package org.zan.dsl.text;

/**
 * The backslash: before a sign it leaves just that sign, before anything else it is a backslash.
 * Signs are ASCII punctuation and what numbers and list items begin with or end in: dashes, the
 * bullet, degree signs and superscript digits.
 */
public final class Escapes {
  private static final String SIGNS = "–—•°º⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Escapes() {}

  /** Whether a backslash before the character makes it plain text. */
  public static boolean sign(char c) {
    return c < 128 ? c > ' ' && c < 127 && !Character.isLetterOrDigit(c) : SIGNS.indexOf(c) >= 0;
  }

  /** Returns the words as they are published: without the backslashes that stand before a sign. */
  public static String resolve(String source) {
    int at = source.indexOf('\\');
    if (at < 0) {
      return source;
    }
    StringBuilder words = new StringBuilder(source.length());
    int done = 0;
    while (at >= 0 && at + 1 < source.length()) {
      if (sign(source.charAt(at + 1))) {
        words.append(source, done, at);
        done = at + 1;
      }
      at = source.indexOf('\\', at + 2);
    }
    return words.append(source, done, source.length()).toString();
  }
}
