package org.zan.dsl.norm;

/** How the number of a provision is written in a path: without the signs around it. The text itself keeps the number as enacted. */
public final class Numbers {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String AROUND = "{}[]().,:;°º ";

  private Numbers() {}

  /**
   * Takes brackets, braces, full stops and blanks away from both ends ({@code (d)} and {@code d.} are {@code d}), blanks and braces
   * inside, and writes {@code 54^1} as {@code 54¹} and {@code 1er} as {@code 1}.
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
        number.append(c);
      }
    }
    return first(number.toString());
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

  /** {@code 1er}, {@code 1re}, {@code Ier}: the ending of an ordinal is no part of the number. */
  private static String first(String number) {
    int length = number.length();
    boolean ending = length > 2 && (number.endsWith("er") || number.endsWith("re")) && number.length() <= 4;
    return ending && (number.charAt(0) == '1' || number.charAt(0) == 'I') && length == 3 ? number.substring(0, 1) : number;
  }
}
