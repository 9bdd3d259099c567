package org.zan.dsl.lexer;

/** How far a heading, fact or instruction goes on over the lines directly below it. */
final class Below {
  /**
   * Characters, without indentation, that an instruction may have below its first line; bounds the
   * time that quotation marks without an end cost.
   */
  private static final int LONGEST_QUOTE = 1 << 16;

  private final char[] text;
  private final int limit;

  Below(char[] text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /**
   * End of the line at {@code from} and of the lines below that stand further right than {@code
   * column} and begin with no sign and no number.
   */
  int plain(int from, int column) {
    int end = Line.end(text, from, limit);
    while (true) {
      int next = Line.next(text, end, limit);
      int first = Line.skipBlanks(text, next, limit);
      if (next >= limit || next == end || !plainLine(next, first, column)) {
        return trimmed(from, end);
      }
      end = Line.end(text, first, limit);
    }
  }

  /** End of the words in the line at {@code from}. */
  int line(int from) {
    return trimmed(from, Line.end(text, from, limit));
  }

  private boolean plainLine(int lineStart, int first, int column) {
    return !Line.atEnd(text, first, limit)
        && Line.column(text, lineStart, first) > column
        && "#@|\\{".indexOf(text[first]) < 0
        && !Line.note(text, first, limit)
        && Markers.end(text, first, limit) < 0;
  }

  /**
   * Like {@link #plain}, and quoted words that are not closed go on over indented lines of any
   * kind.
   */
  int quoted(int from, int column) {
    int first = Line.end(text, from, limit);
    int end = first;
    int length = 0;
    Quotes quotes = new Quotes();
    quotes.read(text, from, end);
    while (true) {
      int next = Line.next(text, end, limit);
      int words = Line.skipBlanks(text, next, limit);
      boolean more =
          next < limit
              && next > end
              && length < LONGEST_QUOTE
              && !Line.atEnd(text, words, limit)
              && Line.column(text, next, words) > column;
      if (quotes.open() && !more) {
        return trimmed(from, first);
      }
      if (!more || !quotes.open() && !plainLine(next, words, column)) {
        return trimmed(from, end);
      }
      end = Line.end(text, words, limit);
      length += end - words;
      quotes.read(text, words, end);
    }
  }

  private int trimmed(int from, int end) {
    int i = end;
    while (i > from && Line.blank(text[i - 1])) {
      i--;
    }
    return i;
  }
}
