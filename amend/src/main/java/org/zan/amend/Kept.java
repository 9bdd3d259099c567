package org.zan.amend;

import org.zan.amend.Occurrences.Occurrence;

/**
 * The words at the beginning and the end of a replacement that stay as they are: they keep their
 * line breaks, their kind of quotation marks and their no-break spaces.
 *
 * @param head characters kept at the beginning of the words that are replaced
 * @param tail characters kept at their end
 * @param textHead characters of the new words for which nothing is written, at their beginning
 * @param textTail the same at their end
 * @param all whether nothing changes
 */
record Kept(int head, int tail, int textHead, int textTail, boolean all) {
  /** What of the words found stays where {@code text} replaces them. */
  static Kept of(Occurrence found, String text) {
    String old = found.words();
    String fresh = Passage.fold(text);
    if (fresh.length() != text.length()) {
      // Escapes and runs of blanks: offsets in the folded words are not those of the source.
      return new Kept(0, 0, 0, 0, false);
    }
    if (old.equals(fresh)) {
      return new Kept(old.length(), 0, text.length(), 0, true);
    }
    int most = Math.min(old.length(), fresh.length());
    int head = 0;
    for (int i = 0; i < most && old.charAt(i) == fresh.charAt(i); i++) {
      if (old.charAt(i) == ' ') {
        head = i + 1;
      }
    }
    int tail = 0;
    for (int i = 1; i <= most - head && same(old, fresh, i); i++) {
      if (old.charAt(old.length() - i) == ' ') {
        tail = i;
      }
    }
    boolean room = old.length() - head - tail > 0 && fresh.length() - head - tail > 0;
    return room ? new Kept(head, tail, head, tail, false) : new Kept(0, 0, 0, 0, false);
  }

  private static boolean same(String old, String fresh, int fromEnd) {
    return old.charAt(old.length() - fromEnd) == fresh.charAt(fresh.length() - fromEnd);
  }
}
