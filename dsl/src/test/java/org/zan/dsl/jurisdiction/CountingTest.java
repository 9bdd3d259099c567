package org.zan.dsl.jurisdiction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Numbers that come after others, in the forms of several legal orders. */
class CountingTest {
  private static final Counting COUNTING = new Counting(Jurisdictions.shipped().vocabulary());

  private static void next(String before, String marker, String expected) {
    assertEquals(expected, COUNTING.next(marker, before).orElse("?"));
  }

  private static void added(String number, String form, String expected) {
    assertEquals(expected, COUNTING.added(number, form).orElse("?"));
  }

  @Test
  void numbersWithTheirSigns() {
    next("", "9)", "10)");
    next("", "(3)", "(4)");
    next("", "1.9.", "1.10.");
    next("", "{§ 1.}", "{§ 2.}");
    next("", "1°", "2°");
    next("", "¹⁹", "²⁰");
    next("", "4-1)", "4-2)");
    next("", "10-551.09", "10-551.10");
  }

  @Test
  void lettersAndRomanNumeralsAsTheListTells() {
    next("(a)", "(b)", "(c)");
    next("", "aa)", "bb)");
    next("h)", "i)", "j)");
    next("", "i)", "ii)");
    next("iv)", "v)", "vi)");
    next("u)", "v)", "w)");
    next("", "IX.", "X.");
    next("", "ж)", "з)");
    next("", "и)", "к)");
    next("", "z)", "?");
  }

  @Test
  void whatIsAddedLater() {
    added("12", "1-1", "12-1");
    added("12-1", "1-1", "12-2");
    added("124", "1bis", "124bis");
    added("124bis", "1bis", "124ter");
    added("5", "1a", "5a");
    added("5a", "1a", "5b");
    added("5i", "1a", "5j");
    added("5", "", "5-1");
  }
}
