package org.zan.dsl.lexer;

/**
 * Splits the words of a paragraph, heading or cell: links, definitions, footnote marks and the
 * prose between them. One pass.
 */
final class InlineLexer {
  private static final int MAX_OPEN = 32;
  private static final int MAX_TARGETS = 4_000;
  private static final int MAX_FOOTNOTE = 12;

  private final char[] text;
  private final TokenSink sink;
  private final TargetLexer targets;
  private final Signs signs;
  private final int[] brackets = new int[MAX_OPEN];
  private int parenthesis;

  /** Whether the next token is the first of its paragraph. */
  private boolean opens;

  InlineLexer(String words, char[] text, TokenSink sink, TargetLexer targets) {
    this.text = text;
    this.sink = sink;
    this.targets = targets;
    this.signs = new Signs(words);
  }

  /**
   * Emits the tokens of a paragraph that begins with these words: its first is {@link
   * TokenKind#LEAD}, or {@link TokenKind#PARA} where it begins with a sign.
   */
  void lexParagraph(int from, int to) {
    opens = true;
    lex(from, to);
    opened(to);
  }

  /**
   * Emits the tokens of the words from {@code from} to {@code to}; blanks at the start are hidden.
   */
  void lex(int from, int to) {
    int start = Line.skipBlanks(text, from, to);
    if (start > from) {
      sink.token(TokenKind.WS, from, start);
    }
    parenthesis = -1;
    int done = start;
    int open = 0;
    int bold = -1;
    for (int i = signs.next(start, false); i < to; i = signs.next(i + 1, open > 0)) {
      switch (text[i]) {
        case '\\' -> i++;
        case '[' -> {
          int end = footnote(i, to);
          if (end > 0) {
            prose(done, i);
            opened(i);
            sink.token(TokenKind.FOOTNOTE_MARK, i, end);
            done = end;
            i = end - 1;
          } else {
            open = push(open, i);
          }
        }
        case ']' -> {
          if (open > 0) {
            int bracket = brackets[--open];
            int end = bracket < done ? -1 : link(bracket, i, done, to);
            if (end > 0) {
              done = end;
              i = end - 1;
              open = 0;
            }
          }
        }
        case '*' -> {
          if (i + 1 < to) {
            if (bold >= done && closesDefinition(bold, i)) {
              prose(done, bold);
              opened(bold);
              sink.token(TokenKind.DEF_OPEN, bold, bold + 2);
              sink.token(TokenKind.PROSE, bold + 2, i);
              sink.token(TokenKind.DEF_CLOSE, i, i + 2);
              done = i + 2;
              bold = -1;
            } else {
              bold = i;
            }
            i++;
          }
        }
        default -> {}
      }
    }
    prose(done, to);
  }

  /** Remembers an open bracket; where too many are open, the outermost is forgotten. */
  private int push(int open, int bracket) {
    int count = open;
    if (count == MAX_OPEN) {
      System.arraycopy(brackets, 1, brackets, 0, --count);
    }
    brackets[count] = bracket;
    return count + 1;
  }

  private void prose(int from, int to) {
    if (to > from) {
      sink.token(opens ? TokenKind.LEAD : TokenKind.PROSE, from, to);
      opens = false;
    }
  }

  /** Opens the paragraph at a sign, where no words have opened it. */
  private void opened(int at) {
    if (opens) {
      sink.token(TokenKind.PARA, at, at);
      opens = false;
    }
  }

  private boolean closesDefinition(int open, int close) {
    return close > open + 2
        && !Character.isWhitespace(text[open + 2])
        && !Character.isWhitespace(text[close - 1]);
  }

  /** Returns the offset after {@code [^1]}, or -1. */
  private int footnote(int at, int to) {
    if (at + 2 >= to || text[at + 1] != '^') {
      return -1;
    }
    for (int i = at + 2; i < Math.min(to, at + 2 + MAX_FOOTNOTE); i++) {
      if (text[i] == ']') {
        return i > at + 2 ? i + 1 : -1;
      }
      if (Character.isWhitespace(text[i])) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Offset of the next closing parenthesis, or {@code to}. Looked for once, however many brackets
   * stand before it.
   */
  private int parenthesis(int from, int to) {
    if (parenthesis < from) {
      parenthesis = from;
      while (parenthesis < to && text[parenthesis] != ')') {
        parenthesis++;
      }
    }
    return parenthesis;
  }

  private int link(int bracket, int close, int done, int to) {
    if (close + 1 >= to || text[close + 1] != '(') {
      return -1;
    }
    int from = close + 2;
    int end = parenthesis(from, to);
    if (end == to || end - from > MAX_TARGETS || !targets.plausible(from, end)) {
      return -1;
    }
    prose(done, bracket);
    opened(bracket);
    sink.token(TokenKind.LINK_OPEN, bracket, bracket + 1);
    prose(bracket + 1, close);
    sink.token(TokenKind.LINK_MIDDLE, close, close + 2);
    targets.lexAll(from, end);
    sink.token(TokenKind.LINK_CLOSE, end, end + 1);
    return end + 1;
  }
}
