package org.zan.interchange.legalize;

import java.util.Arrays;

/**
 * Pairs runs of asterisks as CommonMark does (section 6.2, "Emphasis and strong emphasis") and
 * takes the paired ones away. What has no partner stays as text.
 */
final class Emphasis {
  /** Marks the first asterisk of a pair that opens bold words, and of one that closes them. */
  static final byte STRONG_OPENS = 1;

  static final byte STRONG_CLOSES = 2;

  /** A character that is taken away. */
  static final char GONE = '\uFDD3';

  private int[] start = new int[16];
  private int[] left = new int[16];
  private int[] length = new int[16];
  private int[] whole = new int[16];
  private boolean[] opens = new boolean[16];
  private boolean[] closes = new boolean[16];
  private boolean[] words = new boolean[16];
  private boolean[] wordsAfter = new boolean[16];
  private int[] before = new int[16];
  private int count;

  /** How many runs are known. */
  int count() {
    return count;
  }

  void clear() {
    count = 0;
  }

  /**
   * Adds a run that stands at {@code at}.
   *
   * @param previous the character before it, a line break where there is none
   * @param next the character after it, likewise
   */
  void add(int at, int asterisks, char previous, char next) {
    if (count == start.length) {
      grow();
    }
    boolean leftFlanking = !space(next) && (!sign(next) || space(previous) || sign(previous));
    boolean rightFlanking = !space(previous) && (!sign(previous) || space(next) || sign(next));
    start[count] = at;
    left[count] = 0;
    length[count] = asterisks;
    whole[count] = asterisks;
    opens[count] = leftFlanking;
    closes[count] = rightFlanking;
    words[count] = !space(previous);
    wordsAfter[count] = !space(next);
    before[count] = count - 1;
    count++;
  }

  private void grow() {
    int size = count * 2;
    start = Arrays.copyOf(start, size);
    left = Arrays.copyOf(left, size);
    length = Arrays.copyOf(length, size);
    whole = Arrays.copyOf(whole, size);
    opens = Arrays.copyOf(opens, size);
    closes = Arrays.copyOf(closes, size);
    words = Arrays.copyOf(words, size);
    wordsAfter = Arrays.copyOf(wordsAfter, size);
    before = Arrays.copyOf(before, size);
  }

  /**
   * Pairs the runs from number {@code from} on and forgets them. Pairs are marked in {@code text}
   * and {@code marks}.
   */
  void resolve(int from, char[] text, byte[] marks) {
    int[] bottoms = new int[6];
    Arrays.fill(bottoms, from - 1);
    for (int i = from; i < count; i++) {
      before[i] = i - 1;
    }
    for (int closer = from; closer < count; closer++) {
      while (closes[closer] && length[closer] > 0) {
        int kind = (opens[closer] ? 3 : 0) + whole[closer] % 3;
        int opener = before[closer];
        while (opener > bottoms[kind] && !pairs(opener, closer)) {
          opener = before[opener];
        }
        if (opener <= bottoms[kind]) {
          bottoms[kind] = before[closer];
          break;
        }
        take(opener, closer, text, marks);
        before[closer] = length[opener] == 0 ? before[opener] : opener;
      }
      if (closer + 1 < count && (length[closer] == 0 || !opens[closer])) {
        before[closer + 1] = before[closer];
      }
    }
    resolveLoosely(from, text, marks);
    count = from;
  }

  /**
   * Pairs what is left without regard to punctuation: documents made by programs have {@code **Art.
   * 5.**The} where CommonMark wants a blank after the asterisks. What stands beside a blank on the
   * wrong side ({@code Elison**}) is a reference to a note and stays.
   */
  private void resolveLoosely(int from, char[] text, byte[] marks) {
    int opener = -1;
    for (int i = from; i < count; i++) {
      if (length[i] == 0) {
        continue;
      }
      if (opener >= 0 && words[i] && length[i] == length[opener]) {
        take(opener, i, text, marks);
        opener = -1;
      } else if (wordsAfter[i]) {
        opener = i;
      }
    }
  }

  private boolean pairs(int opener, int closer) {
    if (!opens[opener] || length[opener] == 0) {
      return false;
    }
    boolean both = closes[opener] || opens[closer];
    return !both
        || (whole[opener] + whole[closer]) % 3 != 0
        || whole[opener] % 3 == 0 && whole[closer] % 3 == 0;
  }

  private void take(int opener, int closer, char[] text, byte[] marks) {
    int signs = length[opener] >= 2 && length[closer] >= 2 ? 2 : 1;
    length[opener] -= signs;
    length[closer] -= signs;
    int open = start[opener] + left[opener] + length[opener];
    int close = start[closer] + left[closer];
    left[closer] += signs;
    for (int i = 0; i < signs; i++) {
      text[open + i] = GONE;
      text[close + i] = GONE;
    }
    if (signs == 2) {
      marks[open] = STRONG_OPENS;
      marks[close] = STRONG_CLOSES;
    }
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean sign(char c) {
    if (c < 128) {
      return c > ' ' && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
