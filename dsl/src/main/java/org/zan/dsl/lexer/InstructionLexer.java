package org.zan.dsl.lexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads an amendment instruction: first its pieces (words, quoted words, signs), then whether they
 * have one of the shapes of {@code docs/language.md}, "Amendments". What has none becomes one
 * {@link TokenKind#BAD_INSTRUCTION}, so that parsing never fails.
 */
final class InstructionLexer {
  private static final Map<String, TokenKind> KEYWORDS =
      Map.ofEntries(
          Map.entry("amend", TokenKind.KW_AMEND),
          Map.entry("replace", TokenKind.KW_REPLACE),
          Map.entry("insert", TokenKind.KW_INSERT),
          Map.entry("delete", TokenKind.KW_DELETE),
          Map.entry("substitute", TokenKind.KW_SUBSTITUTE),
          Map.entry("repeal", TokenKind.KW_REPEAL),
          Map.entry("retitle", TokenKind.KW_RETITLE),
          Map.entry("renumber", TokenKind.KW_RENUMBER),
          Map.entry("designate", TokenKind.KW_DESIGNATE),
          Map.entry("move", TokenKind.KW_MOVE),
          Map.entry("suspend", TokenKind.KW_SUSPEND),
          Map.entry("quote", TokenKind.KW_QUOTE));
  private static final Set<String> POSITIONS = Set.of("after", "before", "into");
  private static final Set<String> RESERVED =
      Set.of("after", "before", "into", "as", "until", "end");

  private record Piece(TokenKind kind, int start, int end) {}

  private final char[] text;
  private final TokenSink sink;
  private final TargetLexer targets;

  private List<Piece> pieces;
  private final List<Piece> tokens = new ArrayList<>();
  private int next;

  InstructionLexer(char[] text, TokenSink sink, TargetLexer targets) {
    this.text = text;
    this.sink = sink;
    this.targets = targets;
  }

  /** Whether the word after {@code @} names an instruction. */
  static boolean instruction(String name) {
    return KEYWORDS.containsKey(name);
  }

  /**
   * Emits the instruction whose sign stands at {@code at}.
   *
   * @return whether a block may follow it
   */
  boolean lex(String name, int at, int to) {
    int from = at + 1 + name.length();
    tokens.clear();
    next = 0;
    pieces = pieces(from, to);
    TokenKind keyword = pieces == null ? null : shape(KEYWORDS.get(name));
    if (keyword == null || next < pieces.size()) {
      sink.token(TokenKind.BAD_INSTRUCTION, at, from);
      int start = blanks(from, to);
      if (start < to) {
        sink.token(TokenKind.FACT_WORDS, start, to);
      }
      return true;
    }
    sink.token(keyword, at, from);
    int done = from;
    for (Piece token : tokens) {
      blanks(done, token.start);
      if (token.kind == TokenKind.TARGET_START) {
        if (keyword == TokenKind.KW_AMEND) {
          targets.lex(token.start, token.end);
        } else {
          targets.lexPath(token.start, token.end);
        }
      } else {
        sink.token(token.kind, token.start, token.end);
      }
      done = token.end;
    }
    blanks(done, to);
    return switch (keyword) {
      case KW_INSERT, KW_SUBSTITUTE, KW_SUSPEND, KW_QUOTE -> true;
      default -> false;
    };
  }

  private int blanks(int from, int to) {
    int i = from;
    while (i < to && Line.space(text[i])) {
      i++;
    }
    if (i > from) {
      sink.token(TokenKind.WS, from, i);
    }
    return i;
  }

  /** Splits into words, quoted words and signs; null where quoted words are not closed. */
  private List<Piece> pieces(int from, int to) {
    List<Piece> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      char c = text[i];
      int end = i + 1;
      TokenKind kind = TokenKind.WS;
      if (Quotes.opens(c)) {
        kind = TokenKind.QUOTED;
        end = Quotes.end(text, i, to);
        if (end < 0) {
          return null;
        }
      } else if (c == ',') {
        kind = TokenKind.COMMA;
      } else if (c == '→' || c == '-' && i + 1 < to && text[i + 1] == '>') {
        kind = TokenKind.ARROW;
        end = c == '→' ? end : i + 2;
      } else if (c == '…' || c == '.' && i + 2 < to && text[i + 1] == '.' && text[i + 2] == '.') {
        kind = TokenKind.ELLIPSIS;
        end = c == '…' ? end : i + 3;
      } else if (!Line.space(c)) {
        kind = TokenKind.PROSE;
        while (end < to && !Line.space(text[end]) && text[end] != ',' && !Quotes.opens(text[end])) {
          end++;
        }
      }
      if (kind != TokenKind.WS) {
        found.add(new Piece(kind, i, end));
      }
      i = end;
    }
    return found;
  }

  /**
   * Matches the pieces with the keyword's shape; returns the keyword's token, or null where they do
   * not fit.
   */
  private TokenKind shape(TokenKind keyword) {
    boolean fits =
        switch (keyword) {
          case KW_AMEND, KW_SUBSTITUTE -> target();
          case KW_REPEAL -> allTargets();
          case KW_REPLACE -> allTargets() && replacements() && occurrence();
          case KW_DELETE -> allTargets() && words() && occurrence();
          case KW_RETITLE -> target() && take(TokenKind.QUOTED);
          case KW_RENUMBER, KW_DESIGNATE -> target() && word("as", TokenKind.AS) && rest();
          case KW_MOVE -> target() && position() && target();
          case KW_SUSPEND ->
              allTargets()
                  && word("until", TokenKind.UNTIL)
                  && take(TokenKind.PROSE, TokenKind.DATE);
          case KW_QUOTE -> pieces.isEmpty() || target();
          default -> position() && target();
        };
    if (keyword == TokenKind.KW_INSERT && !fits) {
      tokens.clear();
      next = 0;
      fits = allTargets() && position() && words() && take(TokenKind.QUOTED) && occurrence();
      return fits ? TokenKind.KW_INSERT_WORDS : null;
    }
    return fits ? keyword : null;
  }

  private Piece peek() {
    return next < pieces.size() ? pieces.get(next) : null;
  }

  private String word(Piece piece) {
    return new String(text, piece.start, piece.end - piece.start);
  }

  private boolean take(TokenKind kind) {
    return take(kind, kind);
  }

  private boolean take(TokenKind piece, TokenKind token) {
    Piece p = peek();
    if (p == null || p.kind != piece) {
      return false;
    }
    tokens.add(new Piece(token, p.start, p.end));
    next++;
    return true;
  }

  private boolean word(String expected, TokenKind token) {
    Piece p = peek();
    return p != null
        && p.kind == TokenKind.PROSE
        && word(p).equals(expected)
        && take(TokenKind.PROSE, token);
  }

  private boolean position() {
    Piece p = peek();
    return p != null
        && p.kind == TokenKind.PROSE
        && POSITIONS.contains(word(p))
        && take(TokenKind.PROSE, TokenKind.POSITION);
  }

  private boolean target() {
    Piece p = peek();
    return p != null
        && p.kind == TokenKind.PROSE
        && !RESERVED.contains(word(p))
        && take(TokenKind.PROSE, TokenKind.TARGET_START);
  }

  private boolean allTargets() {
    if (!target()) {
      return false;
    }
    while (target()) {
      continue;
    }
    return true;
  }

  private boolean words() {
    if (!take(TokenKind.QUOTED)) {
      return false;
    }
    return !take(TokenKind.ELLIPSIS) || take(TokenKind.QUOTED) || word("end", TokenKind.TO_END);
  }

  private boolean replacements() {
    do {
      if (!(words() && take(TokenKind.ARROW) && take(TokenKind.QUOTED))) {
        return false;
      }
    } while (take(TokenKind.COMMA));
    return true;
  }

  /** {@code first}, {@code last}, {@code all}, {@code 2nd}, {@code 3 times}, or nothing. */
  private boolean occurrence() {
    Piece p = peek();
    if (p == null) {
      return true;
    }
    String which = word(p);
    if (which.matches("first|last|all|\\d{1,4}(st|nd|rd|th)")) {
      return take(TokenKind.PROSE, TokenKind.OCCURRENCE);
    }
    if (which.matches("\\d{1,4}")
        && next + 1 < pieces.size()
        && word(pieces.get(next + 1)).equals("times")) {
      tokens.add(new Piece(TokenKind.OCCURRENCE, p.start, pieces.get(next + 1).end));
      next += 2;
      return true;
    }
    return false;
  }

  private boolean rest() {
    if (peek() == null) {
      return false;
    }
    tokens.add(new Piece(TokenKind.NEW_NUMBER, peek().start, pieces.get(pieces.size() - 1).end));
    next = pieces.size();
    return true;
  }
}
