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

  /** Stands for the bracket that opens a footnote's mark. */
  static final char NOTE = '\uFDD2';

  Prose(String text, List<String> targets, int line, boolean strong) {
    this(text, targets, line, strong, NO_INDENTS);
  }

  /** Column in the source of the first line of a part, see {@link #split}. */
  int indent() {
    return indents.length == 0 ? 0 : indents[1];
  }

  /** The same on one line. */
  Prose onOneLine() {
    return text.indexOf('\n') < 0
        ? this
        : new Prose(text.replace('\n', ' '), targets, line, strong);
  }

  /** These words with others, each on a line of its own. */
  Prose and(List<Prose> below) {
    StringBuilder joined = new StringBuilder(text);
    List<String> all = new ArrayList<>(targets);
    boolean bold = strong;
    for (Prose more : below) {
      joined.append('\n').append(more.text);
      all.addAll(more.targets);
      bold &= more.strong;
    }
    return new Prose(joined.toString(), List.copyOf(all), line, bold);
  }

  /**
   * The parts that begin at the given offsets, in order, the first of which is 0; all at line
   * starts outside links.
   */
  List<Prose> split(List<Integer> starts) {
    List<Prose> parts = new ArrayList<>(starts.size());
    int lines = line;
    int links = 0;
    int indent = 0;
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : text.length();
      int column = 0;
      for (; indent < indents.length && indents[indent] <= from; indent += 2) {
        column = indents[indent] == from ? indents[indent + 1] : column;
      }
      int own = count(OPEN, from, to);
      List<String> ownTargets = own == 0 ? List.of() : targets.subList(links, links + own);
      parts.add(
          new Prose(text.substring(from, to), ownTargets, lines, strong, new int[] {0, column}));
      links += own;
      lines += 1 + count('\n', from, to);
    }
    return parts;
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
