package org.zan.dsl.lexer;

/**
 * The quotation marks that enclose words in an instruction: {@code "…"}, {@code «…»}, {@code “…”},
 * {@code „…“}. A backslash takes the sign away from the next character; guillemets nest.
 */
public final class Quotes {
  private static final char NONE = 0;

  private char mark = NONE;
  private int depth;
  private boolean escaped;

  /** Creates a reader that has read nothing yet, see {@link #read}. */
  Quotes() {}

  /** Whether the character opens quoted words. */
  public static boolean opens(char c) {
    return c == '"' || c == '«' || c == '“' || c == '„';
  }

  /**
   * Returns the offset after the mark that closes the words opened at {@code at}, or -1 where none
   * does before {@code limit}.
   */
  public static int end(char[] text, int at, int limit) {
    Quotes quotes = new Quotes();
    for (int i = at; i < limit; i++) {
      quotes.take(text[i]);
      if (!quotes.open()) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether what was read so far ends within quoted words. */
  boolean open() {
    return mark != NONE;
  }

  /**
   * Reads a line or the rest of one, so that a text is read once, however many lines its quoted
   * words have.
   */
  void read(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      take(text[i]);
    }
    escaped = false;
  }

  private void take(char c) {
    if (mark == NONE) {
      mark = opens(c) ? c : NONE;
      depth = 0;
    } else if (escaped) {
      escaped = false;
    } else if (c == '\\') {
      escaped = true;
    } else if (mark == '«' && c == '«') {
      depth++;
    } else if (closes(mark, c) && depth-- == 0) {
      mark = NONE;
    }
  }

  private static boolean closes(char open, char c) {
    return switch (open) {
      case '«' -> c == '»';
      case '“' -> c == '”';
      case '„' -> c == '“' || c == '”';
      default -> c == '"';
    };
  }
}
