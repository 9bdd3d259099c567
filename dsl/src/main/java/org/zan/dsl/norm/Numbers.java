package org.zan.dsl.norm;

import java.util.Set;

/**
 * How the number of a provision is written in a path: without the signs around it. The text itself
 * keeps the number as enacted.
 */
public final class Numbers {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Endings of ordinals in figures, as French writes them. */
  private static final Set<String> ENDINGS =
      Set.of("er", "re", "ère", "ere", "ème", "eme", "ième", "ieme");

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
}
