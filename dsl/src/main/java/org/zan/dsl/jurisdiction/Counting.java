package org.zan.dsl.jurisdiction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zan.dsl.lexer.Adverbs;
import org.zan.dsl.lexer.Roman;

/** The number that comes after another: of items and headings, with the signs around it. */
public final class Counting {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final List<String> ADVERBS =
      List.of(
          "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies");

  /** The last number in a marker, and the signs behind it: {@code (12}, {@code -1}, {@code )}. */
  private static final Pattern LAST =
      Pattern.compile("^(.*?)([\\p{L}]+|[0-9]+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)([^\\p{L}\\p{N}]*)$", Pattern.DOTALL);

  private final Vocabulary vocabulary;

  /** Counts with the letters of a vocabulary's languages. */
  public Counting(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The marker after this one.
   *
   * @param marker with its signs: {@code 4)}, {@code (b)}, {@code IV.}, {@code 12-1}
   * @param before the marker before it in its list, or empty: it tells i after h from i after
   *     nothing
   */
  public Optional<String> next(String marker, String before) {
    Matcher last = LAST.matcher(marker);
    if (!last.matches()) {
      return Optional.empty();
    }
    return counted(last.group(2), last.group(1), core(before))
        .map(next -> last.group(1) + next + last.group(3));
  }

  private static String core(String marker) {
    Matcher last = LAST.matcher(marker);
    return last.matches() ? last.group(2) : "";
  }

  private Optional<String> counted(String number, String head, String before) {
    char first = number.charAt(0);
    if (SUPERSCRIPTS.indexOf(first) >= 0) {
      return digits(plain(number)).map(Counting::raised);
    }
    if (Character.isDigit(first)) {
      return digits(number);
    }
    boolean added = !head.isEmpty() && Character.isDigit(head.charAt(head.length() - 1));
    if ((added || head.endsWith("-")) && Adverbs.value(number) > 0) {
      return adverb(Adverbs.value(number) + 1);
    }
    // Behind a number letters only count what was added: 5i is the ninth, no Roman numeral.
    return !added && roman(number, before) ? romanAfter(number) : letters(number);
  }

  private static Optional<String> digits(String number) {
    if (number.length() > 6) {
      return Optional.empty();
    }
    String next = Integer.toString(Integer.parseInt(number) + 1);
    boolean padded = number.startsWith("0");
    return Optional.of(
        padded ? "0".repeat(Math.max(0, number.length() - next.length())) + next : next);
  }

  private static Optional<String> adverb(int times) {
    return times - 2 < ADVERBS.size() ? Optional.of(ADVERBS.get(times - 2)) : Optional.empty();
  }

  private static String plain(String raised) {
    StringBuilder digits = new StringBuilder();
    raised.chars().forEach(c -> digits.append(SUPERSCRIPTS.indexOf(c)));
    return digits.toString();
  }

  private static String raised(String digits) {
    StringBuilder raised = new StringBuilder();
    digits.chars().forEach(c -> raised.append(SUPERSCRIPTS.charAt(c - '0')));
    return raised.toString();
  }

  private static boolean roman(String number, String before) {
    int value = Roman.value(number);
    if (value == 0) {
      return false;
    }
    boolean goesOn = Roman.value(before) == value - 1 && value > 1;
    boolean alphabet =
        before.length() == 1 && number.length() == 1 && before.charAt(0) + 1 == number.charAt(0);
    return goesOn || !alphabet && (value == 1 || number.length() > 1);
  }

  private static Optional<String> romanAfter(String number) {
    String next = Roman.of(Roman.value(number) + 1);
    return Optional.of(
        Character.isUpperCase(number.charAt(0)) ? next.toUpperCase(Locale.ROOT) : next);
  }

  /** The letter after a, aa, aaa. */
  private Optional<String> letters(String number) {
    boolean same = number.chars().allMatch(c -> c == number.charAt(0));
    return same
        ? vocabulary.nextLetter(number.charAt(0)).map(next -> next.repeat(number.length()))
        : Optional.empty();
  }

  /**
   * The number of what is added behind a number in an act in force, as a jurisdiction writes it:
   * {@code 12-1}, {@code 12bis}, {@code 12a}; behind what was added itself, the one after.
   *
   * @param number without the signs around it
   * @param form the number added behind 1; empty where nothing is laid down
   */
  public Optional<String> added(String number, String form) {
    String tail = form.startsWith("1") ? form.substring(1) : "-1";
    String sign = tail.startsWith("-") ? "-" : "";
    int hyphen = number.lastIndexOf('-');
    boolean added =
        sign.isEmpty()
            ? number.matches("\\d+\\p{L}+")
            : hyphen > 0 && number.substring(hyphen + 1).matches("\\d+");
    return added ? next(number, "") : Optional.of(number + tail);
  }
}
