package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.lexer.Adverbs;
import org.zan.dsl.lexer.Roman;

/** The order of provisions' numbers: 5, 5-1, 5-2, 6; a, b, aa; i, ii; bis before ter. */
public final class NumberOrder {
  private NumberOrder() {}

  /**
   * Whether the number lies between two others, both included. Where all are Roman numerals they
   * are read as such; a letter alone that could be one is otherwise taken for a letter.
   */
  public static boolean within(String number, String first, String last) {
    int roman = Roman.value(number);
    if (roman > 0 && Roman.value(first) > 0 && Roman.value(last) > 0) {
      return Roman.value(first) <= roman && roman <= Roman.value(last);
    }
    return compare(first, number) <= 0 && compare(number, last) <= 0;
  }

  /** Compares two numbers of one list. */
  public static int compare(String a, String b) {
    List<int[]> left = key(a);
    List<int[]> right = key(b);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int kind = Integer.compare(left.get(i)[0], right.get(i)[0]);
      int value = kind != 0 ? kind : Integer.compare(left.get(i)[1], right.get(i)[1]);
      if (value != 0) {
        return value;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static List<int[]> key(String number) {
    List<int[]> key = new ArrayList<>();
    int i = 0;
    while (i < number.length()) {
      int start = i;
      if (Character.isDigit(number.charAt(i))) {
        while (i < number.length() && Character.isDigit(number.charAt(i)) && i - start < 8) {
          i++;
        }
        key.add(new int[] {0, Integer.parseInt(number.substring(start, i))});
      } else if (Character.isLetter(number.charAt(i))) {
        while (i < number.length() && Character.isLetter(number.charAt(i))) {
          i++;
        }
        key.add(new int[] {1, letters(number.substring(start, i), start == 0)});
      } else {
        int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(number.charAt(i));
        if (raised >= 0) {
          key.add(new int[] {2, raised});
        }
        i++;
      }
    }
    return key;
  }

  private static int letters(String word, boolean leading) {
    int adverb = Adverbs.value(word);
    if (adverb > 0) {
      return adverb;
    }
    int roman = leading && word.length() > 1 ? Roman.value(word) : 0;
    if (roman > 0) {
      return roman;
    }
    int value = 0;
    for (int i = 0; i < Math.min(word.length(), 3); i++) {
      value = value * 64 + Character.toLowerCase(word.charAt(i)) % 64;
    }
    return value + word.length() * 300_000;
  }
}
