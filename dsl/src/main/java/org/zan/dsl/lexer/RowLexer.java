package org.zan.dsl.lexer;

/**
 * Splits a table row: {@code | a | b |}, {@code || c |} over two columns, {@code |---|} under the
 * header rows.
 */
final class RowLexer {
  private final char[] text;
  private final TokenSink sink;
  private final InlineLexer inline;

  RowLexer(char[] text, TokenSink sink, InlineLexer inline) {
    this.text = text;
    this.sink = sink;
    this.inline = inline;
  }

  /**
   * Emits the tokens of the row from its first bar to {@code to}.
   *
   * @return the offset up to which it did: blanks at the end are left over
   */
  int lex(int from, int to) {
    sink.token(TokenKind.ROW_START, from, from);
    int end = to;
    while (end > from && Line.blank(text[end - 1])) {
      end--;
    }
    if (rule(from, end)) {
      sink.token(TokenKind.RULE_LINE, from, end);
      return end;
    }
    int i = from;
    while (i < end) {
      int bars = i;
      while (bars < end && text[bars] == '|') {
        bars++;
      }
      if (bars == end && i > from) {
        sink.token(TokenKind.ROW_END, i, end);
        return end;
      }
      sink.token(TokenKind.BAR, i, bars);
      int cell = cellEnd(bars, end);
      int words = cell;
      while (words > bars && Line.blank(text[words - 1])) {
        words--;
      }
      inline.lex(bars, words);
      if (cell > words) {
        sink.token(TokenKind.WS, words, cell);
      }
      i = cell;
    }
    return end;
  }

  private boolean rule(int from, int to) {
    boolean dash = false;
    for (int i = from; i < to; i++) {
      char c = text[i];
      dash |= c == '-';
      if (c != '|' && c != '-' && c != ':' && !Line.blank(c)) {
        return false;
      }
    }
    return dash;
  }

  private int cellEnd(int from, int to) {
    int i = from;
    while (i < to && text[i] != '|') {
      i += text[i] == '\\' ? 2 : 1;
    }
    return Math.min(i, to);
  }
}
