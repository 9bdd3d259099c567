package org.zan.dsl.lexer;

/**
 * Where the signs stand that may mean something within words. Most words have none, so each is
 * looked for ahead, once, by the search of strings, which passes over many characters at a time.
 */
final class Signs {
  private static final String BOLD = "**";

  private final String text;
  private int opening = -1;
  private int closing = -1;
  private int backslash = -1;
  private int bold = -1;

  Signs(String text) {
    this.text = text;
  }

  /**
   * Offset of the next sign at or after {@code from}, or a large number where none follows. Places
   * that are asked for never go back.
   *
   * @param open whether a bracket is open, so that a closing one is a sign too
   */
  int next(int from, boolean open) {
    if (opening < from) {
      opening = found(text.indexOf('[', from));
    }
    if (backslash < from) {
      backslash = found(text.indexOf('\\', from));
    }
    if (bold < from) {
      bold = found(text.indexOf(BOLD, from));
    }
    int next = Math.min(opening, Math.min(backslash, bold));
    if (open && closing < from) {
      closing = found(text.indexOf(']', from));
    }
    return open ? Math.min(next, closing) : next;
  }

  private static int found(int offset) {
    return offset < 0 ? Integer.MAX_VALUE : offset;
  }
}
