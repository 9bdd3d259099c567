package org.zan.dsl.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of provisions in the order in which they stand in a text. */
class NumberOrderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 2 3 10 11 100",
        "5 5-1 5-2 5-10 6",
        "5 5bis 5ter 5quater 6",
        "a b c z aa ab",
        "ii iii iv ix xx",
        "1.1 1.2 1.10 2.1",
        "54 54¹ 54² 55",
        "L.121-1 L.121-2 L.121-10"
      })
  void numbersAreSorted(String numbers) {
    List<String> sorted = List.of(numbers.split(" "));
    List<String> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(NumberOrder::compare);
    assertEquals(sorted, shuffled);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 3, 6-3, true",
    "6-2, 3, 6-3, true",
    "6-4, 3, 6-3, false",
    "3, 3, 3, true",
    "7, 5, 7, true",
    "8, 5, 7, false",
    "b, a, d, true",
    "II, I, III, true",
    "IV, I, III, false",
    "V, I, IX, true",
    "i, i, iv, true"
  })
  void tombstonesCoverWhatLiesBetween(String number, String first, String last, boolean within) {
    if (within) {
      assertTrue(NumberOrder.within(number, first, last));
    } else {
      assertFalse(NumberOrder.within(number, first, last));
    }
  }
}
