package org.zan.dsl.lexer;

/** The quotation marks that enclose words in an instruction: {@code "…"}, {@code «…»}, {@code “…”}, {@code „…“}. */
public final class Quotes {
  private Quotes() {}

  /** Whether the character opens quoted words. */
  public static boolean opens(char c) {
    return c == '"' || c == '«' || c == '“' || c == '„';
  }

  /**
   * Returns the offset after the mark that closes the words opened at {@code at}, or -1 where none does before {@code limit}. A
   * backslash takes the sign away from the next character; guillemets nest.
   */
  public static int end(char[] text, int at, int limit) {
    char open = text[at];
    int depth = 0;
    for (int i = at + 1; i < limit; i++) {
      char c = text[i];
      if (c == '\\') {
        i++;
      } else if (open == '«' && c == '«') {
        depth++;
      } else if (closes(open, c) && depth-- == 0) {
        return i + 1;
      }
    }
    return -1;
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
