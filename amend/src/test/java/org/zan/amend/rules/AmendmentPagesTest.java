package org.zan.amend.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zan.amend.testing.AmendedBook;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.docs.RulePages;
import org.zan.dsl.testing.Golden;
import org.zan.dsl.testing.MarkedBook;

/**
 * Holds the pages and the examples of the rules of amendments to the rules. With {@code
 * -Dzan.record=true} they are written anew.
 */
class AmendmentPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final Path MISTAKES = Path.of("..", "examples", "mistakes");

  @Test
  void pagesAreThoseOfTheRules() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    pages.put(
        "amendments.md",
        RulePages.table(
            "Rules of amendments",
            "What `zan check` finds when it tries what a bill orders on the acts that it amends.",
            AmendmentRules.all()));
    for (RuleInfo rule : AmendmentRules.all()) {
      pages.put(rule.id() + ".md", RulePages.page(rule));
    }
    holds(PAGES, pages);
  }

  @Test
  void mistakesAreTheBadExamples() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (RuleInfo rule : AmendmentRules.all()) {
      MarkedBook book = MarkedBook.read(rule.bad()).with(AmendedBook.FINDINGS);
      files.putAll(RulePages.mistakes(rule, book));
    }
    holds(MISTAKES, files);
  }

  private static void holds(Path folder, Map<String, String> files) throws IOException {
    if (Golden.recording()) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
    assertEquals(files.keySet(), names(folder), "record with -Dzan.record=true");
    for (Map.Entry<String, String> file : files.entrySet()) {
      assertEquals(file.getValue(), Files.readString(folder.resolve(file.getKey())), file.getKey());
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(name -> name.startsWith("amendment") || name.startsWith("acts/amendment"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
