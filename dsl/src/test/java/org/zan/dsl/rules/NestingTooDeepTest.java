package org.zan.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zan.dsl.check.Finding;
import org.zan.dsl.testing.MarkedBook;

class NestingTooDeepTest {
  @Test
  void whatStandsTooDeepIsReportedOnce() {
    assertEquals(List.of("100"), found(items(98) + "\n" + items(120)));
    assertEquals(List.of("100"), found(items(10_000)));
    assertEquals(List.of("12"), found("#".repeat(13) + " One\n\n" + "#".repeat(500) + " Two\n"));
  }

  @Test
  void whatStandsDeepButNotTooDeepIsNot() {
    assertEquals(List.of(), found(items(98)));
    assertEquals(List.of(), found("#".repeat(12) + " Heading\n"));
  }

  private static String items(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append(" ".repeat(i)).append("1) item\n");
    }
    return text.toString();
  }

  private static List<String> found(String text) {
    return MarkedBook.read(text).only("nesting-too-deep").findings().stream()
        .map(Finding::data)
        .map(data -> data.get(0))
        .toList();
  }
}
