package org.zan.dsl.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tables on trust say of a rule is added up, whatever columns they have. */
class TrustPageTest {
  private static final String[] FIRST = {
    "| rule | findings | sample | right | remarks |",
    "|---|---|---|---|---|",
    "| long-sentence | 2,080 | 20 | 13 (65 %) | lists |",
    "| only-child | 1 | 1 | 0 | |",
    "| mixed-script | 0 | – | – | |",
    ""
  };

  private static TrustPage page(String... more) {
    return TrustPage.read(Stream.concat(List.of(FIRST).stream(), List.of(more).stream()).toList());
  }

  @Test
  void oneTable() {
    TrustPage page = page();
    assertEquals("65 % of 20", page.of("long-sentence"));
    assertEquals("0 of 1", page.of("only-child"));
    assertEquals("–", page.of("mixed-script"));
    assertEquals("–", page.of("never-mentioned"));
  }

  @Test
  void anotherCollectionIsAdded() {
    TrustPage page =
        page(
            "Words.",
            "| rule | findings | right | remarks |",
            "|---|---|---|---|",
            "| long-sentence | 4 | 4 | of 102 words |");
    assertEquals("71 % of 24", page.of("long-sentence"));
  }

  @Test
  void aTableThatCannotBeIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> page("| rule | findings | right |", "|---|---|---|", "| only-child | 2 | 3 |"));
  }
}
