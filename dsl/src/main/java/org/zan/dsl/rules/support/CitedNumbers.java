package org.zan.dsl.rules.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zan.dsl.book.NumberOrder;
import org.zan.dsl.jurisdiction.CitationReader.Mention;
import org.zan.dsl.lexer.Roman;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.Step;

/**
 * The numbers that the words of a reference name for one level, with those that may belong to it.
 */
public final class CitedNumbers {
  private final List<String> sure = new ArrayList<>();
  private final List<String> all = new ArrayList<>();

  /** What belongs or may belong to one level word: a list, or the ends of a range. */
  private final List<List<String>> lists = new ArrayList<>();

  /**
   * Gathers the numbers.
   *
   * @param mentions what the words name with a level
   * @param loose numbers that stand without one
   */
  public CitedNumbers(List<Mention> mentions, Collection<String> loose) {
    for (Mention mention : mentions) {
      sure.add(mention.number());
      all.add(mention.number());
      all.addAll(mention.more());
      List<String> list = new ArrayList<>(mention.more());
      list.add(mention.number());
      list.addAll(loose);
      lists.add(list);
    }
    all.addAll(loose);
  }

  /** Whether nothing but one number for each level word was read. */
  public boolean single() {
    return sure.size() == all.size();
  }

  /**
   * Whether the number is named, or lies between numbers that are named. {@code Article 4.1} names
   * Article 4 too.
   */
  public boolean has(String number) {
    for (String named : all) {
      if (same(named, number) || inRange(named, number) || named.startsWith(number + ".")) {
        return true;
      }
    }
    return between(number);
  }

  /** Whether a number that is named lies between the ends of a range of steps. */
  public boolean within(Step first, Step last) {
    return all.stream().anyMatch(named -> NumberOrder.within(named, first.number(), last.number()));
  }

  /** {@code 5-7} may be a range. */
  private static boolean inRange(String named, String number) {
    int hyphen = named.indexOf('-');
    return hyphen > 0
        && figures(number)
        && figures(named)
        && NumberOrder.compare(named.substring(0, hyphen), named.substring(hyphen + 1)) < 0
        && NumberOrder.within(number, named.substring(0, hyphen), named.substring(hyphen + 1));
  }

  private boolean between(String number) {
    for (List<String> list : lists) {
      List<String> figures =
          list.stream().filter(CitedNumbers::figures).sorted(NumberOrder::compare).toList();
      if (figures.size() > 1
          && figures(number)
          && NumberOrder.within(number, figures.get(0), figures.get(figures.size() - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean figures(String number) {
    return !number.isEmpty() && Character.isDigit(number.charAt(0));
  }

  /**
   * Whether two numbers are one, written in figures or as a Roman numeral, with a capital or small
   * letter.
   */
  public static boolean same(String a, String b) {
    String left = folded(a);
    String right = folded(b);
    return left.equals(right)
        || value(left).isPresent() && value(left).equals(value(right))
        || prefixed(left, right)
        || prefixed(right, left);
  }

  /** {@code L.121-1} may be called 121-1. */
  private static boolean prefixed(String whole, String number) {
    return figures(number)
        && whole.length() > number.length()
        && whole.endsWith(number)
        && whole
            .substring(0, whole.length() - number.length())
            .chars()
            .noneMatch(Character::isDigit);
  }

  private static String folded(String number) {
    return ActId.key(number).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Optional<Integer> value(String number) {
    int roman = Roman.value(number);
    if (roman > 0) {
      return Optional.of(roman);
    }
    return number.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(number)) : Optional.empty();
  }
}
