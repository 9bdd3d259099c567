package org.zan.dsl.norm;

import java.util.Locale;
import java.util.Set;
import org.zan.dsl.lexer.Roman;

/**
 * How the number of a provision is written in a path: without the signs around it. The text itself
 * keeps the number as enacted.
 */
public final class Numbers {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Endings of ordinals in figures, as French writes them. */
  private static final Set<String> ENDINGS =
      Set.of("er", "re", "ère", "ere", "ème", "eme", "ième", "ieme");

  /** No number of a provision is longer. */
  private static final int MOST_DIGITS = 9;

  /** What may stand around a number where it is written. */
  private static final String SIGNS = "{}[]().:°º";

  private static final String AROUND = "{}[]().,:;°º ";

  /** Hyphens and dashes that typesetting puts where a number has a plain hyphen. */
  private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2212";

  private Numbers() {}

  /**
   * Takes brackets, braces, full stops and blanks away from both ends ({@code (d)} and {@code d.}
   * are {@code d}), blanks and braces inside, and writes {@code 54^1} as {@code 54¹}, {@code 1er}
   * as {@code 1}, and every hyphen or dash as a hyphen.
   */
  public static String normal(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && AROUND.indexOf(written.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && AROUND.indexOf(written.charAt(end - 1)) >= 0) {
      end--;
    }
    if (start == 0 && plain(written, end)) {
      return end == written.length() ? written : written.substring(0, end);
    }
    StringBuilder number = new StringBuilder(end - start);
    boolean raised = false;
    for (int i = start; i < end; i++) {
      char c = written.charAt(i);
      if (c == '^') {
        raised = true;
      } else if (raised && c >= '0' && c <= '9') {
        number.append(SUPERSCRIPTS.charAt(c - '0'));
      } else if (!Character.isWhitespace(c) && c != '\u00a0' && "{}[]()°º§".indexOf(c) < 0) {
        raised = false;
        number.append(HYPHENS.indexOf(c) >= 0 ? '-' : c);
      }
    }
    return latinRoman(ordinal(number.toString()));
  }

  private static boolean plain(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9' || c == '-')) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code 1er}, {@code 1re}, {@code 1ère}, {@code Ier}, {@code 2ième}: the ending of an ordinal is
   * no part of the number.
   */
  private static String ordinal(String number) {
    int head = 0;
    while (head < number.length()
        && (Character.isDigit(number.charAt(head)) || "IVX".indexOf(number.charAt(head)) >= 0)) {
      head++;
    }
    return head > 0 && head < number.length() && ENDINGS.contains(number.substring(head))
        ? number.substring(0, head)
        : number;
  }

  /** Roman numerals are often typed with Cyrillic letters that look the same. */
  private static String latinRoman(String number) {
    boolean cyrillic = false;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if ("IVXLCІХС".indexOf(c) < 0) {
        return number;
      }
      cyrillic |= "ІХС".indexOf(c) >= 0;
    }
    boolean numeral = number.length() > 1 || number.equals("І");
    return cyrillic && numeral
        ? number.replace('І', 'I').replace('Х', 'X').replace('С', 'C')
        : number;
  }

  /** The number {@code steps} after one: 3 after 2, b after a, iv after iii, 12-2 after 12-1. */
  public static String after(String number, int steps) {
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
    if (start < end && end - start < MOST_DIGITS) {
      int next = Integer.parseInt(number.substring(start, end)) + steps;
      return number.substring(0, start) + next + number.substring(end);
    }
    while (start > 0 && Character.isLetter(number.charAt(start - 1))) {
      start--;
    }
    String letters = number.substring(start, end);
    if (letters.isEmpty()) {
      return number;
    }
    return number.substring(0, start) + letters(letters, steps) + number.substring(end);
  }

  private static String letters(String letters, int steps) {
    int roman = letters.length() > 1 || "ivxIVX".contains(letters) ? Roman.value(letters) : 0;
    if (roman > 0) {
      String next = roman(roman + steps);
      return Character.isUpperCase(letters.charAt(0)) ? next : next.toLowerCase(Locale.ROOT);
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
}
