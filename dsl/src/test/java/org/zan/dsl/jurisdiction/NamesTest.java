package org.zan.dsl.jurisdiction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zan.dsl.book.Settings;

class NamesTest {
  private static final String HEADER = "@repository collection\n@jurisdiction kz\n";

  private static String names(String fact) {
    Settings settings = Settings.read(HEADER + fact);
    return Stream.of("en", "kk", "fr").map(settings::name).collect(Collectors.joining(" | "));
  }

  @Test
  void aNameInEachLanguageIsThatOfTheReaderElseTheFirst() {
    assertEquals(
        "Statute Book | Заңнама жинағы | Заңнама жинағы",
        names("@name kk \"Заңнама жинағы\" ru \"Свод законов\" en \"Statute Book\"\n"));
  }

  @Test
  void aNameMayHaveQuotationMarks() {
    assertEquals(
        "The \"Book\" | The \"Book\" | The \"Book\"", names("@name en \"The \\\"Book\\\"\"\n"));
  }

  @Test
  void wordsAreTheNameInAllLanguages() {
    assertEquals("Laws of A | Laws of A | Laws of A", names("@name Laws of A\n"));
    assertEquals(
        "of \"A\" and B | of \"A\" and B | of \"A\" and B", names("@name of \"A\" and B\n"));
  }

  @Test
  void withoutANameTheRootsStandsIn() {
    assertEquals("collection | collection | collection", names(""));
  }
}
