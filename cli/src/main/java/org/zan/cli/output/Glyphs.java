package org.zan.cli.output;

/**
 * How characters look on a terminal: how many cells they take, and what is shown for those that
 * would do something to it.
 */
public final class Glyphs {
  /**
   * First and last code point of the blocks whose characters take two cells (Unicode Standard Annex
   * 11, Wide and Fullwidth).
   */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  /** The pictures of the control characters begin here. */
  private static final int CONTROL_PICTURES = 0x2400;

  private static final int DELETE = 0x7F;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private Glyphs() {}

  /** How many cells a character takes: 0, 1 or 2. */
  public static int cells(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
        return 0;
      }
      default -> {}
    }
    for (int[] block : WIDE) {
      if (codePoint <= block[1]) {
        return codePoint >= block[0] ? 2 : 1;
      }
    }
    return 1;
  }

  /** How many cells the words take. */
  public static int cells(String words) {
    return words.codePoints().map(Glyphs::cells).sum();
  }

  /**
   * What is shown for a character: itself, or a picture of it where it would steer the terminal or
   * reorder the line, so that a text cannot make its findings look other than they are.
   */
  public static int shown(int codePoint) {
    if (codePoint < ' ') {
      return CONTROL_PICTURES + codePoint;
    }
    if (codePoint == DELETE) {
      return DELETE_PICTURE;
    }
    boolean steers =
        codePoint > DELETE && codePoint < 0xA0 || codePoint == 0x2028 || codePoint == 0x2029;
    boolean reorders =
        codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return steers || reorders || half ? REPLACEMENT : codePoint;
  }

  /** Words as they may be shown on one line. */
  public static String shown(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c >= DELETE && shown(c) != c) {
        return words
            .codePoints()
            .map(Glyphs::shown)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return words;
  }
}
