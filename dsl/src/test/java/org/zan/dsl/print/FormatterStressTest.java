package org.zan.dsl.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are bad on purpose neither take long to format nor grow without measure. */
class FormatterStressTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int SIZE = 100_000;
  private static final int GROWTH = 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words ",
        "a\n",
        "a\n// n\n",
        "// n\n",
        "\n",
        "1. a\n",
        "(a) ",
        "[a](#b)",
        "**",
        "| a ",
        "||",
        "|-",
        "| a |\n|-|\n",
        "# a\n",
        "@x a\n",
        "@repeal x\n// n\n",
        "@amend x\n",
        "@insert after x\n  a\n\n",
        "1) @replace x \"\n",
        "- a\n  - b\n",
        "\u0000",
        "\uFEFF"
      })
  void repeated(String piece) {
    formats(piece.repeat(SIZE / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" a\n", " a\n\n", " 1. a\n", " | a |\n", " @x a\n", " @repeal x\n", " // n\n"})
  void belowAWideNumber(String line) {
    String number = "{" + "x".repeat(10_000) + "}";
    formats(number + " a:\n" + line.repeat(2_000));
    formats(number + " (a) b:\n" + line.repeat(2_000));
    formats(number + "\n" + line.repeat(2_000));
    formats(number + " @substitute x\n" + line.repeat(2_000));
    formats(number + " @x y\n" + line.repeat(2_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"| a |\n", "|-|\n", "|||| a |\n"})
  void belowAWideRow(String line) {
    formats("|".repeat(10_000) + "\n" + line.repeat(2_000));
    formats("| a ".repeat(10_000) + "\n" + line.repeat(2_000));
    formats("| " + "a".repeat(10_000) + " |\n" + line.repeat(2_000));
  }

  private static void formats(String text) {
    FormatResult once = assertTimeoutPreemptively(LIMIT, () -> Formatter.format(text));
    assertFalse(once.guarded());
    assertTrue(
        once.text().length() < GROWTH * text.length(), () -> "grown to " + once.text().length());
    assertEquals(once.text(), Formatter.format(once.text()).text());
  }
}
