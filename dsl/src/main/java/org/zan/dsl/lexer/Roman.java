package org.zan.dsl.lexer;

import java.util.Locale;

/**
 * Roman numerals as statutes use them: all capitals or all small, canonical, below 400 (so that
 * {@code MM.} is no number).
 */
public final class Roman {
  private static final String[] DIGITS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int LONGEST = 12;

  private Roman() {}

  /** Returns the value of the numeral from {@code start} to {@code end}, or 0 where it is none. */
  public static int value(char[] text, int start, int end) {
    if (end - start > LONGEST || end <= start) {
      return 0;
    }
    for (int i = start; i < end; i++) {
      if ("ivxlcIVXLC".indexOf(text[i]) < 0) {
        return 0;
      }
    }
    return value(new String(text, start, end - start));
  }

  /** Returns the value of the numeral, or 0 where the word is none. */
  public static int value(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (!word.equals(small) && !word.equals(word.toUpperCase(Locale.ROOT))) {
      return 0;
    }
    int value = 0;
    int at = 0;
    for (int i = 0; i < DIGITS.length; i++) {
      while (small.startsWith(DIGITS[i], at)) {
        value += VALUES[i];
        at += DIGITS[i].length();
      }
    }
    return at == small.length() && value < 400 && of(value).equals(small) ? value : 0;
  }

  /** Returns the numeral of a number from 1 to 399 in small letters. */
  public static String of(int number) {
    StringBuilder numeral = new StringBuilder();
    int rest = number;
    for (int i = 0; i < DIGITS.length; i++) {
      while (rest >= VALUES[i]) {
        numeral.append(DIGITS[i]);
        rest -= VALUES[i];
      }
    }
    return numeral.toString();
  }
}
