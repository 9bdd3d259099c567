package org.zan.dsl.rules.support;

import org.zan.dsl.lexer.Roman;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;

/**
 * How the number of an item is written: the signs around it ({@code 1.}, {@code 1)}, {@code (a)})
 * and what it counts with. A number in braces has a form of its own.
 *
 * @param open the sign before it, or a blank
 * @param close the sign after it, or a blank
 * @param script what it counts with
 */
public record Sign(char open, char close, Script script) {
  /** What a number counts with. */
  public enum Script {
    /** 1, 2, 3. */
    DIGITS,
    /** a, b, c, or i, ii, iii. */
    SMALL,
    /** A, B, C, or I, II, III. */
    CAPITALS,
    /** Anything else. */
    OTHER
  }

  /** The form of the number that opens an item. */
  public static Sign of(ActReading act, Part item) {
    String text = act.text();
    char open = text.charAt(item.offset());
    return new Sign(
        open == '(' || open == '{' ? open : ' ',
        close(text.substring(item.offset(), item.offset() + item.length())),
        script(item.number()));
  }

  /** The sign after the number; what is added later may stand after it: {@code 1°bis}. */
  private static char close(String marker) {
    if (marker.indexOf('°') >= 0 || marker.indexOf('º') >= 0) {
      return '°';
    }
    char last = marker.isEmpty() ? ' ' : marker.charAt(marker.length() - 1);
    return last == '.' || last == ')' || last == '}' ? last : ' ';
  }

  /** What a number counts with. */
  public static Script script(String number) {
    if (number.isEmpty()) {
      return Script.OTHER;
    }
    char c = number.charAt(0);
    if (Character.isDigit(c)) {
      return Script.DIGITS;
    }
    return Character.isLowerCase(c)
        ? Script.SMALL
        : Character.isUpperCase(c) ? Script.CAPITALS : Script.OTHER;
  }

  /** Whether the number is in braces. */
  public boolean braced() {
    return open == '{';
  }

  /** The number with these signs around it. */
  public String around(String number) {
    return (open == ' ' ? "" : open) + number + (close == ' ' ? "" : close);
  }

  /** Whether the number is the first of its kind: 1, a, i. */
  public static boolean first(String number) {
    return number.length() == 1 && "1aAiI".indexOf(number.charAt(0)) >= 0;
  }

  /** Whether {@code next} is the number after {@code number} in a list of this script. */
  public boolean follows(String number, String next) {
    if (script == Script.DIGITS) {
      int from = number.lastIndexOf('.') + 1;
      int value = digits(number, from);
      return value >= 0
          && number.length() - from < 8
          && next.equals(number.substring(0, from) + (value + 1));
    }
    if (number.length() == 1 && next.length() == 1 && next.charAt(0) == number.charAt(0) + 1) {
      return true;
    }
    int roman = Roman.value(next);
    return roman > 1 && roman == Roman.value(number) + 1;
  }

  /**
   * The place of a number that is nothing but digits or one letter, letters after all digits; or
   * -1.
   */
  public static int order(String number) {
    if (number.length() == 1 && !Character.isDigit(number.charAt(0))) {
      return 1_000_000_000 + number.charAt(0);
    }
    int value = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i == 8) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** The number that the digits from {@code from} make up, or -1 where none stand there. */
  public static int digits(String number, int from) {
    int value = -1;
    for (int i = from; i < number.length() && i - from < 8; i++) {
      int digit = number.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = Math.max(0, value) * 10 + digit;
    }
    return value;
  }
}
