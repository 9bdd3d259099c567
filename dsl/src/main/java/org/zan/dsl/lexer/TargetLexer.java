package org.zan.dsl.lexer;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.zan.dsl.norm.Relation;

/**
 * Splits a reference's target: {@code [relation:](url | [act[@date]][#path])}, several with blanks
 * between them.
 */
final class TargetLexer {
  private static final Set<String> RELATIONS =
      Arrays.stream(Relation.values()).map(Relation::word).collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST_RELATION = 16;

  private final char[] text;
  private final TokenSink sink;

  TargetLexer(char[] text, TokenSink sink) {
    this.text = text;
    this.sink = sink;
  }

  /**
   * Whether what stands from {@code from} to {@code to} reads as targets: some word has {@code #},
   * {@code /} or {@code :}, or it is one name that may be an alias. Whether the alias exists is not
   * known here: a file is read without the others.
   */
  boolean plausible(int from, int to) {
    boolean sign = false;
    boolean name = to - from > 1 && Character.isLetter(text[from]);
    boolean any = false;
    for (int i = from; i < to; i++) {
      char c = text[i];
      sign |= c == '#' || c == '/' || c == ':';
      name &= Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
      any |= !Line.space(c);
      if (c == '[' || c == '<' || c == '"') {
        return false;
      }
    }
    return any && (sign || name);
  }

  /**
   * Emits the targets from {@code from} to {@code to}, the blanks and line ends between them
   * hidden.
   */
  void lexAll(int from, int to) {
    int i = from;
    while (i < to) {
      int blank = i;
      while (i < to && Line.space(text[i])) {
        i++;
      }
      if (i > blank) {
        sink.token(TokenKind.WS, blank, i);
      }
      int start = i;
      while (i < to && !Line.space(text[i])) {
        i++;
      }
      if (i > start) {
        lex(start, i);
      }
    }
  }

  /** Emits one target, the word from {@code from} to {@code to}. */
  void lex(int from, int to) {
    sink.token(TokenKind.TARGET_START, from, from);
    int start = relation(from, to);
    if (start > from) {
      sink.token(TokenKind.RELATION, from, start);
    }
    if (start == to) {
      sink.token(TokenKind.BAD_TARGET, start, to);
    } else if (url(start, to)) {
      sink.token(TokenKind.URL, start, to);
    } else {
      norm(start, to);
    }
  }

  /**
   * Emits one target of an instruction: where it has no {@code #}, it is a path in the act that is
   * amended.
   */
  void lexPath(int from, int to) {
    if (find('#', from, to) < to || url(from, to)) {
      lex(from, to);
    } else {
      sink.token(TokenKind.TARGET_START, from, from);
      sink.token(TokenKind.PATH, from, to);
    }
  }

  private void norm(int start, int to) {
    int hash = find('#', start, to);
    int at = find('@', start, hash);
    boolean wellFormed =
        hash + 1 != to && at + 1 != hash && (at > start || hash == start) && start < to;
    if (!wellFormed) {
      sink.token(TokenKind.BAD_TARGET, start, to);
      return;
    }
    if (at > start) {
      sink.token(TokenKind.ACT_NAME, start, at);
    }
    if (hash > at) {
      sink.token(TokenKind.AT_DATE, at, hash);
    }
    if (to > hash) {
      sink.token(TokenKind.PATH, hash, to);
    }
  }

  /** Offset of the sign, or {@code to}. */
  private int find(char sign, int from, int to) {
    int i = from;
    while (i < to && text[i] != sign) {
      i++;
    }
    return i;
  }

  private int relation(int from, int to) {
    int colon = find(':', from, Math.min(to, from + LONGEST_RELATION));
    return colon < to
            && colon > from
            && text[colon] == ':'
            && RELATIONS.contains(new String(text, from, colon - from))
        ? colon + 1
        : from;
  }

  private boolean url(int from, int to) {
    int colon = from;
    while (colon < to && Character.isLetter(text[colon])) {
      colon++;
    }
    return colon - from > 1 && colon + 1 < to && text[colon] == ':';
  }
}
