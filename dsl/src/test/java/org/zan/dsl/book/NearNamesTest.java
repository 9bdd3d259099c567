package org.zan.dsl.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zan.dsl.jurisdiction.EditDistance;

/** Names that are near are found without comparing all, and none is missed. */
class NearNamesTest {
  private static List<String> names(int count, int length, int letters) {
    Random random = new Random(42);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                random
                    .ints(length, 0, letters)
                    .mapToObj(c -> String.valueOf((char) ('a' + c)))
                    .reduce("", String::concat))
        .distinct()
        .toList();
  }

  @Test
  void oneSlipOfEachKindIsFound() {
    NearNames names = new NearNames(List.of("tax-code", "land-code", "forests"), 1);
    for (String wrong :
        List.of("tax-cod", "tax-codes", "tax-cade", "tax-ocde", "taxcode", "ax-code")) {
      assertEquals(List.of("tax-code"), names.near(wrong), wrong);
    }
    for (String other : List.of("tax-code", "tx-cod", "forest-law", "")) {
      assertEquals(List.of(), names.near(other), other);
    }
  }

  @Test
  void twoSlipsAreFoundWhereOneIsNot() {
    NearNames names = new NearNames(List.of("tax-code", "tax-cord"), 2);
    assertEquals(List.of("tax-code"), names.near("tax-codex"));
    assertEquals(List.of("tax-cord"), names.near("ta-cor"));
    assertEquals(List.of("tax-code"), names.near("at-xcode"));
    assertEquals(List.of(), new NearNames(List.of("act"), 2).near("fat"));
  }

  @Test
  void itFindsWhatComparingAllFinds() {
    List<String> names = names(400, 6, 4);
    NearNames index = new NearNames(names, 2);
    for (String wrong : names(200, 6, 4)) {
      List<String> one =
          names.stream().filter(n -> EditDistance.of(n, wrong) == 1).sorted().toList();
      List<String> two =
          names.stream().filter(n -> EditDistance.of(n, wrong) == 2).sorted().toList();
      List<String> found = index.near(wrong);
      assertTrue(
          one.isEmpty()
              ? two.containsAll(found) && found.isEmpty() == two.isEmpty()
              : found.equals(one),
          wrong);
    }
  }

  @Test
  void aStatuteBookOfNamesTakesNoTime() {
    List<String> identities =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "lu/loi/" + (1800 + i % 200) + "-0" + (1 + i % 9) + "-11/n" + i)
            .toList();
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          NearNames index = new NearNames(identities, 1);
          for (int i = 0; i < 30_000; i++) {
            index.near("lu/loi/" + (1800 + i % 200) + "-0" + (1 + i % 9) + "-12/n" + i);
          }
        });
  }
}
