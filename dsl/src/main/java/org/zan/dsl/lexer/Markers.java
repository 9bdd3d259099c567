package org.zan.dsl.lexer;

/**
 * The numbers and dashes that open an item. Notation only: no word of any language is known here.
 * The forms are those of {@code docs/language.md}, "Item".
 */
public final class Markers {
  private static final int MAX_DIGITS = 3;
  private static final int MAX_LETTERS = 2;
  private static final int MAX_PARTS = 8;
  private static final String BULLETS = "-–—•";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Markers() {}

  /**
   * Returns the offset after the marker that stands at {@code at}, or -1 where none does. A marker
   * is followed by a blank or the line's end.
   */
  public static int end(char[] text, int at, int limit) {
    if (at >= limit) {
      return -1;
    }
    char c = text[at];
    if (isBullet(c)) {
      return closed(text, at + 1, limit);
    }
    if (c == '{') {
      return braced(text, at, limit);
    }
    if (c == '(') {
      return parenthesised(text, at, limit);
    }
    return letterOrDigit(c) || SUPERSCRIPTS.indexOf(c) >= 0 ? bare(text, at, limit) : -1;
  }

  /**
   * Whether the marker at {@code at} opens an item wherever it stands: a dash, a bullet or a number
   * in braces.
   */
  public static boolean always(char[] text, int at) {
    return isBullet(text[at]) || text[at] == '{';
  }

  /**
   * Whether the marker from {@code at} to {@code end} is the first of its kind: 1, a, i, the first
   * letter of a script.
   */
  public static boolean first(char[] text, int at, int end) {
    int from = text[at] == '(' ? at + 1 : at;
    int to = from;
    while (to < end && (letterOrDigit(text[to]) || SUPERSCRIPTS.indexOf(text[to]) >= 0)) {
      to++;
    }
    return to - from == 1
        && "1¹aAiIаАαΑ".indexOf(text[from]) >= 0
        && (to == end || text[to] != '-');
  }

  /** Whether the character opens a list item without a number. */
  public static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  /**
   * Whether the character is a letter. The ordinal indicators, letters to Unicode, are signs behind
   * a number here.
   */
  private static boolean letter(char c) {
    return c < 0x80
        ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
        : Character.isLetter(c) && c != 'º' && c != 'ª';
  }

  private static boolean letterOrDigit(char c) {
    return letter(c) || Character.isDigit(c);
  }

  private static int closed(char[] text, int end, int limit) {
    return end >= limit || Line.blank(text[end]) || Line.atEnd(text, end, limit) ? end : -1;
  }

  private static int braced(char[] text, int at, int limit) {
    for (int i = at + 1; i < limit && text[i] != '\n'; i++) {
      if (text[i] == '}') {
        return i > at + 1 ? closed(text, i + 1, limit) : -1;
      }
    }
    return -1;
  }

  private static int parenthesised(char[] text, int at, int limit) {
    int i = number(text, at + 1, limit, true);
    return i > 0 && i < limit && text[i] == ')' ? closed(text, i + 1, limit) : -1;
  }

  private static int bare(char[] text, int at, int limit) {
    int i = superscript(text, at, limit);
    if (i > at) {
      return closed(text, i, limit);
    }
    if (word(text, at, limit)) {
      return -1;
    }
    i = number(text, at, limit, true);
    if (i > 0 && i < limit && text[i] == ')') {
      return closed(text, i + 1, limit);
    }
    if (i > 0 && i < limit && (text[i] == '°' || text[i] == 'º') && Character.isDigit(text[at])) {
      return closed(text, suffix(text, i + 1, limit), limit);
    }
    return dotted(text, at, limit);
  }

  /**
   * Whether a word stands here, as in most lines: letters, and then nothing that goes on a number.
   */
  private static boolean word(char[] text, int at, int limit) {
    int i = at;
    while (i < limit && letter(text[i])) {
      i++;
    }
    return i > at
        && (i == limit || text[i] != '.' && text[i] != ')' && text[i] != '-')
        && (i == limit || SUPERSCRIPTS.indexOf(text[i]) < 0);
  }

  /**
   * {@code 1.}, {@code 1.1.}, {@code 12-1.}, {@code a.}, {@code IV.}: each part short, so that a
   * year or a word is no number.
   */
  private static int dotted(char[] text, int at, int limit) {
    int i = at;
    for (int part = 0; part < MAX_PARTS; part++) {
      int end = number(text, i, limit, false);
      if (end < 0 || end >= limit || text[end] != '.') {
        return -1;
      }
      i = end + 1;
      if (closed(text, i, limit) > 0) {
        return i;
      }
    }
    return -1;
  }

  private static int superscript(char[] text, int at, int limit) {
    int i = at;
    while (i < limit && SUPERSCRIPTS.indexOf(text[i]) >= 0) {
      i++;
    }
    return i == at ? at : suffix(text, i, limit);
  }

  /**
   * A number or letters with what may follow them ({@code 12-1}, {@code 12bis}, {@code 0a}, {@code
   * aa}, {@code iv}); -1 for none.
   */
  private static int number(char[] text, int at, int limit, boolean enclosed) {
    int i = at;
    while (i < limit && Character.isDigit(text[i]) && i - at <= MAX_DIGITS) {
      i++;
    }
    if (i > at) {
      return i - at > MAX_DIGITS ? -1 : suffix(text, i, limit);
    }
    while (i < limit && letter(text[i]) && i - at <= 8) {
      i++;
    }
    if (i == at || !letters(text, at, i, enclosed)) {
      return -1;
    }
    return suffix(text, i, limit);
  }

  private static boolean letters(char[] text, int at, int end, boolean enclosed) {
    int length = end - at;
    if (length == 1) {
      return true;
    }
    boolean same = true;
    for (int i = at + 1; i < end; i++) {
      same &= text[i] == text[at];
    }
    return same && length <= 3
        || Roman.value(text, at, end) > 0
        || enclosed && length <= MAX_LETTERS;
  }

  /**
   * What tells an inserted number apart: {@code -1}, {@code -1-2}, {@code bis}, {@code -bis},
   * {@code a}, {@code ¹}.
   */
  private static int suffix(char[] text, int at, int limit) {
    int i = at;
    while (i < limit) {
      int from = i;
      if (text[i] == '-' && i + 1 < limit) {
        i++;
      }
      int start = i;
      while (i < limit && Character.isDigit(text[i]) && i > from) {
        i++;
      }
      if (i == start) {
        i = letterSuffix(text, start, limit);
      }
      if (i == start) {
        i = superscriptSuffix(text, start, limit);
      }
      if (i == start) {
        return from;
      }
    }
    return i;
  }

  private static int letterSuffix(char[] text, int at, int limit) {
    int i = at;
    while (i < limit && letter(text[i])) {
      i++;
    }
    int length = i - at;
    if (length == 0) {
      return at;
    }
    if (length <= 2 && !(at > 0 && letter(text[at - 1]))) {
      return i;
    }
    return length <= 16 && Adverbs.value(new String(text, at, length)) > 0 ? i : at;
  }

  private static int superscriptSuffix(char[] text, int at, int limit) {
    int i = at;
    while (i < limit && SUPERSCRIPTS.indexOf(text[i]) >= 0) {
      i++;
    }
    return i;
  }
}
