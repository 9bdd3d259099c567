package org.zan.dsl.lexer;

/**
 * How characters and lines are read: blanks, columns, line ends. Offsets count UTF-16 units,
 * columns count from 0.
 */
public final class Line {
  /** A tab goes to the next multiple of this column. */
  private static final int TAB = 4;

  private static final char VERTICAL_TAB = 0x0B;

  private Line() {}

  /**
   * Returns the offset of the line end at or after {@code from}: that of {@code \n} or {@code
   * \r\n}, or {@code limit}.
   */
  public static int end(char[] text, int from, int limit) {
    int i = from;
    while (i < limit && text[i] != '\n') {
      i++;
    }
    return i < limit && i > from && text[i - 1] == '\r' ? i - 1 : i;
  }

  /** Returns the offset after the line end that stands at {@code at}. */
  public static int next(char[] text, int at, int limit) {
    int i = at;
    if (i < limit && text[i] == '\r') {
      i++;
    }
    return i < limit && text[i] == '\n' ? i + 1 : i;
  }

  /** Returns the offset at which the line of {@code from} starts. */
  public static int start(char[] text, int from) {
    int i = from;
    while (i > 0 && text[i - 1] != '\n') {
      i--;
    }
    return i;
  }

  /**
   * Whether the character separates words in a line: a space or a control that stands for one (tab,
   * carriage return, form feed, vertical tab). Other spaces of Unicode are part of the words.
   */
  public static boolean blank(char c) {
    return c <= ' ' && (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == VERTICAL_TAB);
  }

  /** Whether the character separates words, also of two lines. */
  static boolean space(char c) {
    return c == '\n' || blank(c);
  }

  /** Whether a drafter's note starts at {@code at}. */
  public static boolean note(char[] text, int at, int limit) {
    return at + 1 < limit && text[at] == '/' && text[at + 1] == '/';
  }

  /** Whether a name follows the sign at {@code at}, so that it opens a fact or an instruction. */
  public static boolean named(char[] text, int at, int limit) {
    return at + 1 < limit && FactNames.letter(text[at + 1]);
  }

  /** Returns the offset of the first character at or after {@code from} that is no blank. */
  public static int skipBlanks(char[] text, int from, int limit) {
    int i = from;
    while (i < limit && blank(text[i])) {
      i++;
    }
    return i;
  }

  /** Returns the column after words that start in {@code column}. */
  public static int columnAfter(int column, String words) {
    int after = column;
    for (int i = 0; i < words.length(); i++) {
      after = words.charAt(i) == '\t' ? (after / TAB + 1) * TAB : after + 1;
    }
    return after;
  }

  /** Returns the column of {@code at} in the line that starts at {@code lineStart}. */
  public static int column(char[] text, int lineStart, int at) {
    int column = 0;
    for (int i = lineStart; i < at; i++) {
      column = text[i] == '\t' ? (column / TAB + 1) * TAB : column + 1;
    }
    return column;
  }

  /** Whether {@code at} is a line end or the end of the text. */
  public static boolean atEnd(char[] text, int at, int limit) {
    return at >= limit
        || text[at] == '\n'
        || text[at] == '\r' && (at + 1 >= limit || text[at + 1] == '\n');
  }

  /** Whether words that end so lead in a list, so that any number below them opens an item. */
  public static boolean leadsIn(char[] text, int from, int end) {
    int i = end;
    while (i > from && Character.isWhitespace(text[i - 1])) {
      i--;
    }
    return i > from && (text[i - 1] == ':' || text[i - 1] == '—');
  }
}
