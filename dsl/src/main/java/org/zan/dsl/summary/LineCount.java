package org.zan.dsl.summary;

/** Counts the lines of a text up to one offset after the other. */
final class LineCount {
  private final String text;
  private int at;
  private int line;
  private int start;

  LineCount(String text) {
    this.text = text;
  }

  /** Goes to an offset; one before the last begins anew. */
  void to(int offset) {
    if (offset < at) {
      at = 0;
      line = 0;
      start = 0;
    }
    for (; at < offset; at++) {
      char c = text.charAt(at);
      boolean alone = c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
      if (c == '\n' || alone) {
        line++;
        start = at + 1;
      }
    }
  }

  /** The line of the offset, from 0. */
  int line() {
    return line;
  }

  /** Where in that line it is. */
  int column() {
    return at - start;
  }
}
