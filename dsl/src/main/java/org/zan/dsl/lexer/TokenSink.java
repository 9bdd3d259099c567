package org.zan.dsl.lexer;

/**
 * Receives the tokens of a text in order. The tokens that are not empty cover every character
 * exactly once.
 */
public interface TokenSink {
  /**
   * Takes one token.
   *
   * @param kind what the token is
   * @param start offset of its first character
   * @param end offset after its last character; equals {@code start} for marks such as {@link
   *     TokenKind#BEGIN}
   */
  void token(TokenKind kind, int start, int end);
}
