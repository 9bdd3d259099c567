package org.zan.dsl.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zan.dsl.ZanDocuments;
import org.zan.dsl.print.Formatter;
import org.zan.dsl.testing.ModelText;

/** The examples of docs/language.md are what they claim to be. */
class LanguagePageTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^```zan\n(.*?)^```$", Pattern.DOTALL);

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "language.md"));
  }

  /** Formatted, and without a malformed instruction or reference. */
  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<String> examples =
        EXAMPLE.matcher(page()).results().map((MatchResult m) -> m.group(1)).toList();
    assertTrue(examples.size() > 8, "the page has examples");
    return IntStream.range(0, examples.size())
        .mapToObj(i -> DynamicTest.dynamicTest("example " + (i + 1), () -> check(examples.get(i))));
  }

  private static void check(String example) {
    assertEquals(example, Formatter.format(example).text());
    assertFalse(ModelText.of(ZanDocuments.document(example)).contains("malformed"));
  }

  /** Rules name these sections as their source. */
  @Test
  void sectionsThatRulesName() throws IOException {
    for (String section : List.of("Lines", "Facts", "References", "Amendments", "Findings")) {
      assertTrue(page().contains("\n## " + section + "\n"), section);
    }
  }
}
