package org.zan.dsl.print;

/** How many columns a text takes on a screen with letters of one width. */
final class DisplayWidth {
  private DisplayWidth() {}

  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += c < 0x300 ? 1 : of(c);
    }
    return width;
  }

  private static int of(char c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || Character.isHighSurrogate(c)) {
      return 0;
    }
    return wide(c) ? 2 : 1;
  }

  /**
   * East Asian wide letters; of a surrogate pair, most of which are wide, the second half counts.
   */
  private static boolean wide(char c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || Character.isLowSurrogate(c);
  }
}
