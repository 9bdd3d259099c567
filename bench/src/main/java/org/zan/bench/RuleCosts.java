package org.zan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Checker;
import org.zan.dsl.check.Report;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.Rules;
import org.zan.workspace.BookFiles;
import org.zan.workspace.Progress;

/**
 * Prints what each rule costs over a statute book, the dearest first, beside reading its acts: in
 * milliseconds of processor time, on one thread, and found so many times. Who adds a rule looks
 * here whether it goes over the text once more than it must.
 */
public final class RuleCosts {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double MILLION = 1e6;

  private final Map<String, Long> costs = new HashMap<>();
  private final Map<String, Integer> found = new HashMap<>();

  private RuleCosts() {}

  /**
   * @param args the folder of the statute book
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    RuleCosts costs = new RuleCosts();
    costs.acts(BookFiles.under(folder, Progress.NONE));
    costs.print();
  }

  private void acts(BookFiles files) throws IOException {
    Jurisdictions jurisdictions = files.jurisdictions();
    Checker checker = new Checker(files.settings(), jurisdictions);
    for (Path file : files.files()) {
      String name = files.name(file);
      String text = files.reader().read(file).text();
      long start = now();
      ActReading act = ActReader.read(name, text, jurisdictions);
      start = lap("(reading)", start);
      checker.summary(act, text.length());
      start = lap("(summary)", start);
      for (ActRule rule : Rules.ofActs()) {
        String id = rule.info().id();
        rule.check(act, new Report(rule.info(), name, it -> found.merge(id, 1, Integer::sum)));
        start = lap(id, start);
      }
    }
  }

  private static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private long lap(String what, long start) {
    long end = now();
    costs.merge(what, end - start, Long::sum);
    return now();
  }

  private void print() {
    long all = costs.values().stream().mapToLong(Long::longValue).sum();
    costs.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .forEach(
            cost ->
                System.out.printf(
                    Locale.ROOT,
                    "%8.0f ms %5.1f %% %8d %s%n",
                    cost.getValue() / MILLION,
                    100.0 * cost.getValue() / all,
                    found.getOrDefault(cost.getKey(), 0),
                    cost.getKey()));
  }
}
