package org.zan.dsl.reading;

/**
 * Which kind of sign a character is, from a table: the order is such that what stands inside words
 * comes first.
 */
final class SignKinds {
  /** Signs whose places are kept, each by itself. */
  static final String LISTED = "()\"«“„#@´`ºÃÂ\ufffd";

  static final int LETTER = 0;
  static final int LISTED_LETTER = 1;
  static final int LIGATURE = 2;
  static final int FIGURE = 3;
  static final int APOSTROPHE = 4;
  static final int HYPHEN = 5;
  static final int LAST_IN_WORDS = HYPHEN;

  static final int BLANK = 6;
  static final int COMMA = 7;
  static final int STOP = 8;

  /** A colon or semicolon. */
  static final int MARK = 9;

  /** Another end of a sentence. */
  static final int END = 10;

  static final int HIDDEN = 11;
  static final int ACCENT = 12;
  static final int DASH = 13;
  static final int LISTED_SIGN = 14;
  static final int OTHER = 15;

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];
  private static final byte[] SLOTS = new byte[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < KINDS.length; i++) {
      KINDS[i] = (byte) kind((char) i);
    }
    for (int slot = 0; slot < LISTED.length(); slot++) {
      SLOTS[LISTED.charAt(slot)] = (byte) (slot + 1);
    }
  }

  private SignKinds() {}

  static int of(char c) {
    return KINDS[c];
  }

  /** Which of {@link #LISTED} a sign is, counted from 1; 0 for others. */
  static int slot(char c) {
    return SLOTS[c];
  }

  static boolean isLetter(char c) {
    return KINDS[c] <= LIGATURE;
  }

  private static int kind(char c) {
    boolean listed = LISTED.indexOf(c) >= 0;
    if (c >= '\ufb00' && c <= '\ufb06') {
      return LIGATURE;
    } else if (Character.isLetter(c)) {
      return listed ? LISTED_LETTER : LETTER;
    } else if (listed) {
      return LISTED_SIGN;
    } else if (Character.isDigit(c)) {
      return FIGURE;
    }
    return switch (c) {
      case '\'', '’' -> APOSTROPHE;
      case '-' -> HYPHEN;
      case '–', '—' -> DASH;
      case ' ' -> BLANK;
      case ',' -> COMMA;
      case '.' -> STOP;
      case ';', ':' -> MARK;
      case '!', '?', '…' -> END;
      default -> c >= '\u0300' && c <= '\u036f' ? ACCENT : hidden(c) ? HIDDEN : OTHER;
    };
  }

  /** What nobody sees: control characters and what has no width. */
  private static boolean hidden(char c) {
    boolean line = c == '\n' || c == '\r' || c == '\t';
    return c < ' ' && !line
        || c > '~' && c < '\u00a0'
        || c == '\u00ad'
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff';
  }
}
