package org.zan.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void theSameTextDiffersInNothing() {
    check("a\nb\n", "a\nb\n", "");
  }

  @Test
  void wordsThatGoAndWordsThatComeStandBesideEachOther() {
    check(
        "1. within ten working days, in writing;\n",
        "1. within fifteen days, on paper;\n",
        "@@ art1 @@\n1. within [-ten working-]{+fifteen+} days, [-in writing-]{+on paper+};\n");
  }

  @Test
  void linesThatComeAreMarkedEach() {
    check(
        "1. Rivers.\n3. Seas.\n",
        "1. Rivers.\n2. Lakes:\n  1) deep;\n3. Seas.\n",
        "@@ art1 @@\n1. Rivers.\n{+2. Lakes:+}\n  {+1) deep;+}\n3. Seas.\n");
  }

  @Test
  void aBlankLineBelowWhatComesStays() {
    check(
        "One.\n\nThree.\n", "One.\n\nTwo.\n\nThree.\n", "@@ art1 @@\nOne.\n\n{+Two.+}\n\nThree.\n");
  }

  @Test
  void theFirstWordOfALineGoes() {
    check("x\nold word\ny\n", "x\nword\ny\n", "@@ art1 @@\nx\n[-old-] word\ny\n");
  }

  @Test
  void indentationIsNoDifference() {
    check("The text.\n", "  The text.\n", "@@ art1 @@\n  The text.\n");
  }

  @Test
  void coloursTakeThePlaceOfMarks() {
    assertEquals(
        "\u001b[36m@@ art1 @@\u001b[0m\n\u001b[31mten\u001b[0m\u001b[32mtwo\u001b[0m days\n",
        WordDiff.of("ten days\n", "two days\n", line -> "art1", Paint.COLOUR));
  }

  @Test
  void withoutWhatComesTheTextBeforeRemainsAndWithoutWhatGoesTheTextAfter() {
    Random random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      String before = text(random);
      String after = text(random);
      String diff = WordDiff.of(before, after, line -> "", Paint.PLAIN).replaceFirst("@@\n", "");
      if (!before.equals(after)) {
        assertEquals(
            words(before),
            words(diff.replaceAll("\\{\\+.*?\\+}", "").replace("[-", "").replace("-]", "")));
        assertEquals(
            words(after),
            words(diff.replaceAll("\\[-.*?-]", "").replace("{+", "").replace("+}", "")));
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      for (int j = random.nextInt(5); j >= 0; j--) {
        text.append((char) ('a' + random.nextInt(5))).append(j == 0 ? "\n" : " ");
      }
    }
    return text.toString();
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static void check(String before, String after, String expected) {
    assertEquals(expected, WordDiff.of(before, after, line -> "art1", Paint.PLAIN));
  }
}
