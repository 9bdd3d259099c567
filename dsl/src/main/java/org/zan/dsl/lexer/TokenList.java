package org.zan.dsl.lexer;

import java.util.Arrays;

/**
 * All tokens of a text, with the text's characters. Blanks and line ends that follow each other are
 * one token, as the parsers see them.
 */
public final class TokenList {
  private static final TokenKind[] KINDS = TokenKind.values();
  private static final int ROOM = 256;

  private final char[] chars;
  private byte[] kinds;
  private int[] starts;
  private int[] ends;
  private int size;

  private TokenList(char[] chars, int room) {
    this.chars = chars;
    this.kinds = new byte[room];
    this.starts = new int[room];
    this.ends = new int[room];
  }

  /** Lexes a text. */
  public static TokenList of(String text) {
    return of(text, 0);
  }

  /**
   * Lexes a text.
   *
   * @param expected how many tokens it has, as far as can be told
   */
  public static TokenList of(String text, int expected) {
    TokenList list = new TokenList(text.toCharArray(), expected + ROOM);
    BlockLexer lexer = new BlockLexer(text, list.chars, list::add);
    boolean more = true;
    while (more) {
      more = lexer.advance();
    }
    return list;
  }

  private void add(TokenKind kind, int start, int end) {
    if (kind == TokenKind.WS && size > 0 && kinds[size - 1] == TokenKind.WS.ordinal()) {
      ends[size - 1] = end;
      return;
    }
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    kinds[size] = (byte) kind.ordinal();
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** What a token is. */
  public TokenKind kind(int token) {
    return KINDS[kinds[token]];
  }

  /** Where a token begins. */
  public int start(int token) {
    return starts[token];
  }

  /** Where a token ends. */
  public int end(int token) {
    return ends[token];
  }

  /**
   * The one token that is another in a later text, where all others have the same kinds and
   * characters; -1 where more is another, or nothing.
   */
  public int onlyChange(TokenList later) {
    if (size != later.size || !Arrays.equals(kinds, 0, size, later.kinds, 0, size)) {
      return -1;
    }
    int mismatch = Arrays.mismatch(chars, later.chars);
    int token = mismatch < 0 ? -1 : firstEndingAfter(later, mismatch);
    if (token < 0) {
      return -1;
    }
    int moved = later.chars.length - chars.length;
    boolean sameRest =
        starts[token] == later.starts[token]
            && ends[token] + moved == later.ends[token]
            && Arrays.equals(
                chars,
                ends[token],
                chars.length,
                later.chars,
                later.ends[token],
                later.chars.length);
    for (int i = token + 1; i < size && sameRest; i++) {
      sameRest = starts[i] + moved == later.starts[i] && ends[i] + moved == later.ends[i];
    }
    return sameRest ? token : -1;
  }

  /** The first token that is not the same up to a place at which the texts differ. */
  private int firstEndingAfter(TokenList later, int mismatch) {
    for (int i = 0; i < size; i++) {
      if (ends[i] != later.ends[i] || starts[i] != later.starts[i] || ends[i] > mismatch) {
        return i;
      }
    }
    return -1;
  }

  /** Whether two texts are the same from one offset to another. */
  public boolean same(TokenList later, int from, int to) {
    return to <= later.chars.length && Arrays.equals(chars, from, to, later.chars, from, to);
  }

  /** The characters, which nobody may change. */
  public char[] chars() {
    return chars;
  }
}
