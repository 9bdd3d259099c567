package org.zan.interchange.legalize;

import java.util.ArrayList;
import java.util.List;

/**
 * Published words without the source's markup: what stays to be written. A link's words stand
 * between {@link #OPEN} and {@link #CLOSE}.
 *
 * @param text words; line breaks are kept, blanks around them are not
 * @param targets targets of the links, in their order
 * @param line line of the source, from 1
 * @param strong whether all words were set in bold
 * @param indents in pairs, offsets of lines and the columns in which they began; 0 for the others
 */
record Prose(String text, List<String> targets, int line, boolean strong, int[] indents) {
  static final int[] NO_INDENTS = {};

  /** Stands before a link's words: a code point that Unicode keeps for such inner use. */
  static final char OPEN = '\uFDD0';

  /** Stands after a link's words. */
  static final char CLOSE = '\uFDD1';

  Prose(String text, List<String> targets, int line, boolean strong) {
    this(text, targets, line, strong, NO_INDENTS);
  }

  /** Column in the source of the line that begins at the offset. */
  int indentAt(int offset) {
    int indent = 0;
    for (int i = 0; i < indents.length; i += 2) {
      indent = indents[i] == offset ? indents[i + 1] : indent;
    }
    return indent;
  }

  /** The same on one line. */
  Prose onOneLine() {
    return text.indexOf('\n') < 0
        ? this
        : new Prose(text.replace('\n', ' '), targets, line, strong);
  }

  /** These words with others on the next line. */
  Prose and(Prose below) {
    List<String> all = new ArrayList<>(targets);
    all.addAll(below.targets);
    return new Prose(text + "\n" + below.text, List.copyOf(all), line, strong && below.strong);
  }

  /**
   * The part from {@code from} to {@code to}, without blanks around it; a link that is cut becomes
   * text.
   */
  Prose part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    int below = line;
    for (int i = 0; i < start; i++) {
      below += text.charAt(i) == '\n' ? 1 : 0;
    }
    if (targets.isEmpty()) {
      return new Prose(text.substring(start, end), targets, below, strong);
    }
    int first = count(OPEN, 0, start);
    return new Prose(
        text.substring(start, end),
        targets.subList(first, first + count(OPEN, start, end)),
        below,
        strong);
  }

  private int count(char sign, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == sign ? 1 : 0;
    }
    return count;
  }

  static boolean blank(char c) {
    return c <= ' '
        ? Character.isWhitespace(c) || c == ' '
        : c >= 0xa0 && (c == 0xa0 || Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
