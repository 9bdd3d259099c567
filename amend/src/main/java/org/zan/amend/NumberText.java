package org.zan.amend;

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
    return Numbers.after(number, steps);
  }

  /** Its normal form, as paths have it. */
  static String normal(String number) {
    return Numbers.normal(number);
  }
}
