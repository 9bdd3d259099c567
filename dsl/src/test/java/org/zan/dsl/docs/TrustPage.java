package org.zan.dsl.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often rules were right on real law, as {@code docs/rules/trust.md} says it: each of its
 * tables names the columns <i>rule</i>, <i>findings</i>, <i>right</i>, and <i>sample</i> where not
 * all findings were looked at.
 */
final class TrustPage {
  private static final Path PAGE = Path.of("..", "docs", "rules", "trust.md");
  private static final String UNSEEN = "–";

  /** Of fewer, a share in per cent would say more than was seen. */
  private static final int FEW = 3;

  private final Map<String, Seen> rules = new TreeMap<>();

  /** How many findings were looked at, and how many of them were right. */
  private record Seen(int sample, int right) {
    Seen and(Seen other) {
      return new Seen(sample + other.sample, right + other.right);
    }
  }

  private TrustPage() {}

  static TrustPage read() throws IOException {
    return read(Files.readAllLines(PAGE));
  }

  static TrustPage read(List<String> lines) {
    TrustPage page = new TrustPage();
    List<String> columns = List.of();
    for (String line : lines) {
      List<String> cells = cells(line);
      if (cells.isEmpty()) {
        columns = List.of();
      } else if (columns.isEmpty()) {
        columns = cells;
      } else if (columns.contains("right") && !cells.get(0).startsWith("---")) {
        page.add(columns, cells);
      }
    }
    return page;
  }

  /** What the table of rules says of one: a share and of how many, or a dash. */
  String of(String rule) {
    Seen seen = rules.get(rule);
    if (seen == null || seen.sample == 0) {
      return UNSEEN;
    }
    return seen.sample < FEW
        ? seen.right + " of " + seen.sample
        : Math.round(100f * seen.right / seen.sample) + " % of " + seen.sample;
  }

  /** The rules of which the page speaks, be it that nothing was seen of them. */
  Set<String> rules() {
    return rules.keySet();
  }

  private void add(List<String> columns, List<String> cells) {
    int sample = columns.indexOf(columns.contains("sample") ? "sample" : "findings");
    Seen seen = new Seen(count(cells.get(sample)), count(cells.get(columns.indexOf("right"))));
    if (seen.right > seen.sample) {
      throw new IllegalArgumentException("more right than looked at: " + cells);
    }
    rules.merge(cells.get(columns.indexOf("rule")), seen, Seen::and);
  }

  /** The number a cell begins with, as in “13 (65 %)”. */
  private static int count(String cell) {
    return cell.equals(UNSEEN) ? 0 : Integer.parseInt(cell.split(" ")[0].replace(",", ""));
  }

  private static List<String> cells(String line) {
    return line.startsWith("| ") || line.startsWith("|-")
        ? Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList()
        : List.of();
  }
}
