package org.zan.amend;

import org.zan.dsl.lexer.Roman;
import org.zan.dsl.norm.Numbers;

/** Numbers as they are written. */
final class NumberText {
  private static final String SIGNS = "{}[]().:°º";

  private NumberText() {}

  /** The number with the signs of another: {@code 4} like {@code (3)} is {@code (4)}. */
  static String like(String number, String pattern) {
    if (signed(number)) {
      return number;
    }
    int start = 0;
    int end = pattern.length();
    while (start < end && SIGNS.indexOf(pattern.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && SIGNS.indexOf(pattern.charAt(end - 1)) >= 0) {
      end--;
    }
    return pattern.substring(0, start) + number + pattern.substring(end);
  }

  /** Whether signs stand around it. */
  static boolean signed(String number) {
    return !number.isEmpty()
        && (SIGNS.indexOf(number.charAt(0)) >= 0
            || SIGNS.indexOf(number.charAt(number.length() - 1)) >= 0);
  }

  /** The number {@code steps} after one: 3 after 2, b after a, iv after iii, 12-2 after 12-1. */
  static String after(String number, int steps) {
    if (steps == 0) {
      return number;
    }
    int end = number.length();
    while (end > 0 && SIGNS.indexOf(number.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isDigit(number.charAt(start - 1))) {
      start--;
    }
    if (start < end) {
      int next = Integer.parseInt(number.substring(start, end)) + steps;
      return number.substring(0, start) + next + number.substring(end);
    }
    while (start > 0 && Character.isLetter(number.charAt(start - 1))) {
      start--;
    }
    String letters = number.substring(start, end);
    return number.substring(0, start) + letters(letters, steps) + number.substring(end);
  }

  private static String letters(String letters, int steps) {
    int roman = letters.length() > 1 || "ivxIVX".contains(letters) ? Roman.value(letters) : 0;
    if (roman > 0) {
      String next = roman(roman + steps);
      return Character.isUpperCase(letters.charAt(0))
          ? next
          : next.toLowerCase(java.util.Locale.ROOT);
    }
    char last = (char) (letters.charAt(letters.length() - 1) + steps);
    return letters.substring(0, letters.length() - 1) + last;
  }

  private static String roman(int value) {
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder written = new StringBuilder();
    int rest = value;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        written.append(signs[i]);
        rest -= values[i];
      }
    }
    return written.toString();
  }

  /** Its normal form, as paths have it. */
  static String normal(String number) {
    return Numbers.normal(number);
  }
}
