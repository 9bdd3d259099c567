package org.zan.interchange.legalize;

/**
 * Writes raised and lowered digits and signs with Unicode's own characters; letters ({@code 1er})
 * stay on the line.
 */
final class Scripts {
  private static final String PLAIN = "0123456789+-=()–";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾⁻";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋";

  private Scripts() {}

  /**
   * Rewrites the characters from {@code from} to {@code to} in place where all of them have a
   * raised form.
   *
   * @return offset after the last character; one more than {@code to} where a sign must tell that
   *     they were raised
   */
  static int raise(char[] text, int from, int to) {
    if (to - from <= 2
        && to > from
        && text[from] == 'o'
        && (to - from == 1 || text[from + 1] == 's')) {
      text[from] = 'º';
      return to;
    }
    if (replace(text, from, to, RAISED)) {
      return to;
    }
    boolean number =
        to > from
            && Character.isDigit(text[from])
            && from > 0
            && Character.isLetterOrDigit(text[from - 1]);
    if (number) {
      System.arraycopy(text, from, text, from + 1, to - from);
      text[from] = '^';
    }
    return number ? to + 1 : to;
  }

  /** Rewrites the characters in place where all of them have a lowered form. */
  static int lower(char[] text, int from, int to) {
    replace(text, from, to, LOWERED);
    return to;
  }

  private static boolean replace(char[] text, int from, int to, String forms) {
    for (int i = from; i < to; i++) {
      if (PLAIN.indexOf(text[i]) < 0 && text[i] != ' ') {
        return false;
      }
    }
    for (int i = from; i < to; i++) {
      if (text[i] != ' ') {
        text[i] = forms.charAt(PLAIN.indexOf(text[i]));
      }
    }
    return true;
  }
}
