package org.zan.dsl.ide;

import org.zan.dsl.jurisdiction.EditDistance;
import org.zan.dsl.summary.HeadingLines;

/** A word that is searched for in heading lines, as far as it is typed. */
final class SearchWord {
  /** A shorter word with one letter more, less or another would be half of all words. */
  private static final int FEWEST_FOR_SLIPS = 5;

  private final String word;
  private final boolean loosely;

  /**
   * A word.
   *
   * @param typed as it was typed
   * @param loosely whether one of its letters may be wrong
   */
  SearchWord(String typed, boolean loosely) {
    this.word = HeadingLines.folded(typed);
    this.loosely = loosely && word.length() > FEWEST_FOR_SLIPS && word.lastIndexOf(' ') == 0;
  }

  /** Whether a stretch of lines has it, within words too. */
  boolean within(String lines, int from, int to) {
    String letters = word.strip();
    return !letters.isEmpty() && stands(letters, lines, from, to);
  }

  /** Whether a word in a stretch of lines begins with it. */
  boolean begins(String lines, int from, int to) {
    return !word.isEmpty() && stands(word, lines, from, to) || loosely && slips(lines, from, to);
  }

  /** Looks no further than the stretch: behind it are all other headings of the act. */
  private static boolean stands(String letters, String lines, int from, int to) {
    if (to == lines.length()) {
      return lines.indexOf(letters, from) >= 0;
    }
    return to - from >= letters.length() && lines.substring(from, to).contains(letters);
  }

  /**
   * Whether a word begins with it but for one letter: then one half of it stands there as it is, so
   * that few words need be compared.
   */
  private boolean slips(String lines, int from, int to) {
    int middle = word.length() / 2 + 1;
    return half(word.substring(0, middle), lines, from, to)
        || half(word.substring(middle), lines, from, to);
  }

  private boolean half(String half, String lines, int from, int to) {
    for (int at = lines.indexOf(half, from); at >= 0 && at < to; at = lines.indexOf(half, at + 1)) {
      int start = lines.lastIndexOf(' ', at);
      if (start >= 0 && near(lines, start)) {
        return true;
      }
    }
    return false;
  }

  private boolean near(String lines, int start) {
    int end = start + 1;
    while (end < lines.length() && lines.charAt(end) > ' ') {
      end++;
    }
    String here = lines.substring(start, end);
    for (int length = word.length() - 1; length <= word.length() + 1; length++) {
      if (length <= here.length() && EditDistance.atMostOne(word, here.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
