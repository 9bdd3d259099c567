package org.zan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zan.dsl.rules.Rules;

/**
 * Measures what the rules cost that came after the language: {@code zan check} of a national
 * statute book with all rules, beside the same with the first ones alone. Writes {@code
 * docs/performance-rules.md}; {@code bench/run --rules} starts it.
 */
public final class RulesBench {
  private static final int RUNS = 5;
  private static final double MOST = 1.5;
  private static final String SETTINGS = "repository.zan";

  private final Path root;
  private final Path book;
  private final Commands zan;
  private final List<WholeProcess> all = new ArrayList<>();
  private final List<WholeProcess> first = new ArrayList<>();
  private List<WholeProcess> again;
  private List<WholeProcess> changed;

  private RulesBench(Path root, Path scratch) {
    this.root = root;
    this.book = scratch.resolve("book");
    this.zan = new Commands(root.resolve("zan"), scratch);
  }

  /**
   * @param args the checkout; a folder to write to; the Markdown statute book; its jurisdiction
   */
  public static void main(String[] args) throws Exception {
    double load = Machine.load();
    RulesBench bench = new RulesBench(Path.of(args[0]), Path.of(args[1]));
    if (Files.notExists(bench.book)) {
      bench.zan.imports(1, Path.of(args[2]), bench.book, args[3]);
    }
    bench.measure();
    String page = bench.page(Machine.facts(load));
    System.out.print(page);
    Files.writeString(
        bench.root.resolve("docs/performance-rules.md"), page, StandardCharsets.UTF_8);
  }

  /** The two kinds of runs take turns, so that what slows the machine slows both. */
  private void measure() throws IOException, InterruptedException {
    Path settings = book.resolve(SETTINGS);
    String usual = Files.readString(settings);
    StringBuilder few = new StringBuilder(usual);
    Set<String> known = first();
    ids().stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> few.append("@rule ").append(id).append(" off\n"));
    try {
      zan.check(1, book);
      for (int run = 1; run <= RUNS; run++) {
        System.err.println("bench: zan check, all rules and the first ones, " + run);
        Files.writeString(settings, few);
        first.addAll(zan.check(1, book));
        Files.writeString(settings, usual);
        all.addAll(zan.check(1, book));
      }
    } finally {
      Files.writeString(settings, usual);
    }
    System.err.println("bench: zan check, nothing changed, one act changed");
    again = zan.checkAgain(RUNS, book);
    changed = zan.checkChanged(RUNS, book, Chosen.of(book).small());
  }

  private static Set<String> ids() {
    Set<String> ids =
        Rules.all().stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
    ids.addAll(Rules.idsOfAmendments());
    return ids;
  }

  /** The rules of the language itself, which were there before all others. */
  private static Set<String> first() throws IOException {
    try (InputStream list = RulesBench.class.getResourceAsStream("first-rules.txt")) {
      Set<String> ids =
          new TreeSet<>(
              List.of(new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")));
      if (!ids().containsAll(ids)) {
        throw new IllegalStateException("first-rules.txt names rules that are gone");
      }
      return ids;
    }
  }

  private String page(List<String> facts) throws IOException {
    double clock = seconds(all) / seconds(first);
    double work = cpu(all) / cpu(first);
    Rows rows = new Rows();
    rows.add(
        "`zan check` of all acts, cold: " + ids().size() + " rules against " + first().size(),
        "≤ " + MOST + " ×",
        Texts.number(clock) + " ×",
        clock <= MOST);
    rows.add("… their processor time", "≤ " + MOST + " ×", Texts.number(work) + " ×", work <= MOST);
    rows.figure("with all rules", both(all));
    rows.figure("with the first ones", both(first));
    rows.figure("nothing changed since, all rules", both(again));
    rows.figure("one act changed since, all rules", both(changed));
    return """
        # What the rules cost

        Written by `bench/run --rules`; do not edit. `zan check` of Luxembourg's statute book as a whole process, from start to
        exit, once with all rules and once with all but the first ones switched off (`@rule ID off` in `repository.zan`); the
        first ones are those of the language itself (`bench/src/main/resources/org/zan/bench/first-rules.txt`). The runs take
        turns, nothing is known from runs before, medians of %d. What single rules cost, says `RuleCosts` in `bench`.

        %s
        %s"""
        .formatted(
            RUNS,
            facts.stream().map(fact -> "- " + fact + "\n").collect(Collectors.joining()),
            rows.table());
  }

  private static String both(List<WholeProcess> runs) {
    return Texts.seconds(seconds(runs)) + ", processors " + Texts.seconds(cpu(runs));
  }

  private static double seconds(List<WholeProcess> runs) {
    return WholeProcess.median(runs).seconds();
  }

  private static double cpu(List<WholeProcess> runs) {
    return runs.stream()
        .mapToDouble(WholeProcess::cpuSeconds)
        .sorted()
        .skip((runs.size() - 1) / 2)
        .findFirst()
        .orElseThrow();
  }
}
