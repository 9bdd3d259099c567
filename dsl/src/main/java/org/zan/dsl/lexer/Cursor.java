package org.zan.dsl.lexer;

/**
 * A place in a text up to which every character has its token, and what is emitted between the
 * words.
 */
abstract class Cursor {
  final char[] text;
  final int limit;
  final TokenSink sink;

  /** Offset up to which tokens are emitted. */
  int at;

  Cursor(char[] text, int limit, TokenSink sink) {
    this.text = text;
    this.limit = limit;
    this.sink = sink;
  }

  /** Emits the blanks before {@code to}. */
  final void hidden(int to) {
    if (to > at) {
      sink.token(TokenKind.WS, at, to);
      at = to;
    }
  }

  /** Emits what is left of the line: blanks and the line's end. */
  final void lineEnd() {
    hidden(Line.skipBlanks(text, at, limit));
    int next = Line.next(text, at, limit);
    if (next > at) {
      sink.token(TokenKind.WS, at, next);
      at = next;
    }
  }

  /** Emits the note that starts at {@code start}, up to the end of its line. */
  final void noteLine(int start) {
    int end = Line.end(text, start, limit);
    sink.token(TokenKind.NOTE, start, end);
    at = end;
  }

  /** Emits the rest of the line and the notes below it, up to {@code to}. */
  final void notesTo(int to) {
    lineEnd();
    int sign = Line.skipBlanks(text, at, limit);
    while (sign < to) {
      hidden(sign);
      noteLine(sign);
      lineEnd();
      sign = Line.skipBlanks(text, at, limit);
    }
    hidden(to);
  }

  /** Returns the offset after the name of a fact or instruction that starts at {@code from}. */
  final int nameEnd(int from) {
    int i = from;
    while (i < limit && (FactNames.letter(text[i]) || text[i] == '-')) {
      i++;
    }
    return i;
  }
}
