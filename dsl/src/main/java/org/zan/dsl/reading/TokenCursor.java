package org.zan.dsl.reading;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.lexer.TokenKind;
import org.zan.dsl.lexer.TokenList;

/** A place among the tokens of a text. Passes over blanks and keeps the notes that it meets. */
final class TokenCursor {
  private final TokenList tokens;
  private final String text;
  private final List<Words> notes = new ArrayList<>();
  private int at = -1;

  /** What the token is; null at the end of the text. */
  private TokenKind kind;

  /** Where the token before it ended. */
  private int passed;

  TokenCursor(TokenList tokens, String text) {
    this.tokens = tokens;
    this.text = text;
    next();
  }

  /** Goes to the next token. */
  void next() {
    passed = at < 0 ? 0 : tokens.end(at);
    do {
      at++;
      kind = at < tokens.size() ? tokens.kind(at) : null;
      if (kind == TokenKind.NOTE) {
        notes.add(new Words(start(), end() - start()));
      }
    } while (kind == TokenKind.WS || kind == TokenKind.NOTE);
  }

  /** Whether there is a token that closes nothing. */
  boolean more() {
    return kind != null && kind != TokenKind.END;
  }

  /** What the token is. */
  TokenKind kind() {
    return kind;
  }

  /** Whether the token is of this kind. */
  boolean is(TokenKind expected) {
    return kind == expected;
  }

  /** Where the token begins. */
  int start() {
    return tokens.start(at);
  }

  /** Where the token ends. */
  int end() {
    return tokens.end(at);
  }

  /** Where the token before it ended. */
  int passed() {
    return passed;
  }

  /** Passes over the token if it is of this kind. */
  boolean took(TokenKind expected) {
    if (kind != expected) {
      return false;
    }
    next();
    return true;
  }

  /** The words of the token, which is passed over if it is of this kind; otherwise empty. */
  String taken(TokenKind expected) {
    if (kind != expected) {
      return "";
    }
    String words = text.substring(start(), end());
    next();
    return words;
  }

  /** Where the words that begin with the token end; {@code otherwise} where it begins none. */
  int endOfWords(int otherwise) {
    int end = otherwise;
    for (int i = at; i < tokens.size(); i++) {
      switch (tokens.kind(i)) {
        case PROSE,
            LINK_OPEN,
            LINK_MIDDLE,
            LINK_CLOSE,
            TARGET_START,
            RELATION,
            URL,
            ACT_NAME,
            AT_DATE,
            PATH,
            BAD_TARGET,
            DEF_OPEN,
            DEF_CLOSE,
            FOOTNOTE_MARK ->
            end = tokens.end(i);
        case WS, NOTE -> {}
        default -> {
          return end;
        }
      }
    }
    return end;
  }

  /** The notes that were met so far. */
  List<Words> notes() {
    return notes;
  }
}
