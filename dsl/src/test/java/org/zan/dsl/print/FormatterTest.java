package org.zan.dsl.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zan.dsl.testing.Golden;
import org.zan.dsl.testing.Texts;

/** The canonical form: the documents in {@code golden/format} show a text and what it becomes. */
class FormatterTest {
  @TestFactory
  Stream<DynamicTest> layout() {
    return Golden.cases("format/layout.txt", FormatterTest::formatted);
  }

  @TestFactory
  Stream<DynamicTest> meaning() {
    return Golden.cases("format/meaning.txt", FormatterTest::formatted);
  }

  @TestFactory
  Stream<DynamicTest> samplesAreCanonical() {
    return Texts.SAMPLES.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> assertEquals(Texts.sample(name), formatted(Texts.sample(name)))));
  }

  @Test
  void nothingStaysNothing() {
    assertEquals(new FormatResult("", false, false), Formatter.format(""));
    assertEquals("", formatted("\n \n"));
  }

  private static String formatted(String text) {
    FormatResult result = Formatter.format(text);
    assertFalse(result.guarded(), "formatting would change the meaning");
    assertEquals(!result.text().equals(text), result.changed());
    return result.text();
  }
}
