package org.zan.dsl.lexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.IParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zan.dsl.ZanDocuments;

/**
 * Big texts that are bad on purpose. Time and memory grow with the length of a text and with
 * nothing else: what takes quadratic time would need hours here, so the limits are far above what a
 * busy machine needs.
 */
class StressTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int SIZE = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "]", "[](", "[[](a", "[](#", "[a](b#c)", "[^", "**", "** a**", "*", "\\", "\"", "(a) ",
            "- ", "{", "{ ", "}", "#", "|",
        "| a ", "||", "|-", "//", "@", "@a", "(", "1.", "1. ", "1-1-", "iv", "a b#c ", "\t", "\r",
            "\u0000", "\uD800", "\uFEFF", ":", "—"
      })
  void oneLine(String piece) {
    lexes(piece.repeat(SIZE / piece.length()));
    lexes("@repeal " + piece.repeat(SIZE / piece.length()));
    lexes("1. " + piece.repeat(SIZE / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@replace x \"\n",
        "@replace x \"a\n  b\n",
        "@replace x «\n",
        "@insert after x\n",
        "@repeal x\n",
        "@repeal x\n// n\n",
        "@x\n",
        "@x\n  a\n",
        "# a\n",
        "#\n  a\n",
        "// n\n",
        "1. a\n",
        "1.\n",
        "a\n",
        "a\n\n",
        "a:\n",
        "2. a\n",
        "  - a\n- b\n",
        "| a |\n",
        "|-|\n",
        "\n",
        " \n",
        "\r\n",
        "[a\n",
        "**a\n",
        "(a) (b) (c) d\n",
        "@closing\n",
        "1. @substitute x\n",
        "{§\n",
        "a\n// n\n"
      })
  void lines(String piece) {
    lexes(piece.repeat(SIZE / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"  a\n", "  // n\n", "  1. a\n", "\n", "// n\n", "  \"\n", "  «\n", "  | a |\n"})
  void belowAnInstruction(String piece) {
    lexes("@replace x \"\n" + piece.repeat(SIZE / piece.length()));
    lexes("@replace x «\n" + piece.repeat(SIZE / piece.length()) + "@in-force 2020-01-01\n");
    lexes("@repeal x\n" + piece.repeat(SIZE / piece.length()) + "@in-force 2020-01-01\n");
    lexes("@insert after x\n" + piece.repeat(SIZE / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1. a", "@insert after x", "@replace x «", "a", "| a |", "# a", "// n", "@x"})
  void everFurtherRight(String line) {
    lexes(stairs(line, 1_500));
  }

  @Test
  void tenThousandLevels() {
    lexes(stairs("(a) b", 10_000));
    parses(stairs("(a) b", 1_500));
    parses("(a) ".repeat(10_000));
    parses("#".repeat(10_000) + " a\n" + "b");
    parses("# a\n## b\n### c\n".repeat(3_000));
  }

  @Test
  void aLineOfFiveMegabytes() {
    parses("words and [a link](act#art1), ".repeat(5_000_000 / 30));
    parses("a".repeat(5_000_000));
  }

  /** What walks a model goes down as deep as it nests, so nesting has an end. */
  @Test
  void nestingEnds() {
    assertTrue(depth(ZanDocuments.document("(a) ".repeat(10_000))) < 110);
    assertTrue(depth(ZanDocuments.document(stairs("(a) b", 1_000))) < 110);
    assertTrue(depth(ZanDocuments.document(stairs("@insert after x", 1_000))) < 110);
  }

  private static int depth(EObject node) {
    int depth = 0;
    for (EObject child : node.eContents()) {
      depth = Math.max(depth, depth(child));
    }
    return depth + 1;
  }

  private static String stairs(String line, int steps) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < steps; i++) {
      text.append(" ".repeat(i)).append(line).append('\n');
    }
    return text.toString();
  }

  private static void lexes(String text) {
    int[] end = {0};
    assertTimeoutPreemptively(LIMIT, () -> TotalityTest.lex(text, (kind, from, to) -> end[0] = to));
    assertEquals(text.length(), end[0]);
  }

  private static void parses(String text) {
    IParseResult result = assertTimeoutPreemptively(LIMIT, () -> ZanDocuments.parse(text));
    assertFalse(result.hasSyntaxErrors());
    assertEquals(text.length(), result.getRootNode().getTotalLength());
  }
}
