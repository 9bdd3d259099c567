package org.zan.dsl.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Rule;
import org.zan.dsl.rules.Rules;
import org.zan.dsl.testing.Golden;
import org.zan.dsl.testing.MarkedBook;

/**
 * Holds {@code docs/rules} and {@code examples/mistakes} to the rules. With {@code
 * -Dzan.record=true} they are written anew; otherwise one that is stale fails.
 */
class RulePagesTest {
  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final Path MISTAKES = Path.of("..", "examples", "mistakes");

  @Test
  void pagesAreThoseOfTheRules() throws IOException {
    holds(PAGES, RulePages.all());
  }

  @Test
  void mistakesAreTheBadExamplesOfTheRules() throws IOException {
    holds(MISTAKES, mistakes());
  }

  /** A rule that was renamed or left out is no more what a subject is covered by. */
  @Test
  void coverageSpeaksOfRulesThatAreThere() throws IOException {
    Set<String> named =
        Pattern.compile("\\[([a-z-]+)]\\(\\1\\.md\\)")
            .matcher(Files.readString(PAGES.resolve("coverage.md")))
            .results()
            .map(link -> link.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(named.size() > 50, named.toString());
    Rules.all().forEach(rule -> named.remove(rule.info().id()));
    named.removeAll(Rules.idsOfAmendments());
    assertEquals(Set.of(), named);
  }

  /** A rule that was renamed or left out takes its row with it. */
  @Test
  void trustSpeaksOfRulesThatAreThere() throws IOException {
    Set<String> known =
        Rules.all().stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
    Set<String> gone = new TreeSet<>(TrustPage.read().rules());
    gone.removeAll(known);
    gone.removeAll(Rules.idsOfAmendments());
    assertEquals(Set.of(), gone);
  }

  /** All bad examples stand in one book: none may have the identity or alias of another. */
  @Test
  void mistakesDoNotDisturbOneAnother() {
    StringBuilder all = new StringBuilder();
    mistakes().forEach((name, text) -> all.append("--- ").append(name).append('\n').append(text));
    Map<String, List<String>> together = byRule(MarkedBook.read(all.toString()).findings());
    for (Rule rule : Rules.all()) {
      String id = rule.info().id();
      List<String> alone =
          byRule(MarkedBook.read(rule.info().bad()).findings()).values().stream()
              .flatMap(List::stream)
              .sorted()
              .toList();
      assertEquals(alone, together.getOrDefault(id, List.of()), "findings in acts/" + id);
    }
  }

  private static Map<String, String> mistakes() {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "repository.zan",
        """
        // One short act for each rule of zan check. Each file says in its first line what is wrong.
        // Made from the bad examples of the rules; docs/rules has a page for each of them.
        @repository mistakes
        @jurisdiction kz
        @languages kk ru en
        """);
    Rules.all().forEach(rule -> files.putAll(RulePages.mistakes(rule.info())));
    return files;
  }

  /** Ids of findings, sorted, by the folder in which they are; for an example alone, by nothing. */
  private static Map<String, List<String>> byRule(List<Finding> findings) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                finding -> {
                  String[] names = finding.place().file().split("/");
                  return names.length > 2 ? names[1] : "";
                },
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    list -> list.stream().map(f -> f.rule().id()).sorted().toList())));
  }

  private static void holds(Path folder, Map<String, String> files) throws IOException {
    if (Golden.recording()) {
      for (String stale : names(folder)) {
        if (!files.containsKey(stale)) {
          Files.delete(folder.resolve(stale));
        }
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return;
    }
    assertEquals(
        files.keySet(), names(folder), folder + " has other files: record with -Dzan.record=true");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      assertEquals(
          file.getValue(), Files.readString(path), path + ": record with -Dzan.record=true");
    }
    assertTrue(files.size() > 1);
  }

  /**
   * Pages and examples of the rules of amendments are held by the module that has them; how far
   * rules can be trusted, and what they cover, is written by hand.
   */
  private static boolean madeElsewhere(String name) {
    return name.startsWith("amendment")
        || name.startsWith("acts/amendment")
        || name.equals("trust.md")
        || name.equals("coverage.md");
  }

  private static Set<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(name -> !madeElsewhere(name))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
