package org.zan.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.text.LineEnds;
import org.zan.workspace.AtomicFile;
import org.zan.workspace.CheckedBook;
import org.zan.workspace.TextFile;

/**
 * Applies the fixes of findings. A fix is applied whole or not at all; of fixes that touch each
 * other the first one is taken, the others wait for the next round, when the text has been checked
 * again.
 */
final class Fixer {
  private final Map<String, Map<String, Integer>> fixed = new TreeMap<>();
  private final List<String> changedMeanwhile = new ArrayList<>();

  /**
   * Applies the fixes of all findings of a statute book, each file at once.
   *
   * @return how many were applied
   */
  int fix(CheckedBook checked) throws IOException {
    Map<String, Long> sizes = new LinkedHashMap<>();
    for (ActSummary act : checked.book().files()) {
      sizes.put(act.file(), act.bytes());
    }
    int applied = 0;
    for (Map.Entry<String, List<Finding>> file : checked.findings().entrySet()) {
      List<Finding> fixable =
          file.getValue().stream().filter(finding -> isFixable(finding, file.getKey())).toList();
      if (!fixable.isEmpty()) {
        applied +=
            fix(
                checked.root().resolve(file.getKey()),
                file.getKey(),
                fixable,
                sizes.getOrDefault(file.getKey(), -1L));
      }
    }
    return applied;
  }

  /** How many findings have a fix. */
  static long fixable(CheckedBook checked) {
    return checked.findings().values().stream()
        .flatMap(List::stream)
        .filter(finding -> !finding.fix().isEmpty())
        .count();
  }

  private static boolean isFixable(Finding finding, String file) {
    return !finding.fix().isEmpty()
        && finding.fix().stream().allMatch(edit -> edit.place().file().equals(file));
  }

  private int fix(Path path, String name, List<Finding> findings, long size) throws IOException {
    TextFile text = TextFile.read(path);
    if (text.problem() != null || text.bytes() != size) {
      // The offsets are those of the text that was checked.
      changedMeanwhile.add(name);
      return 0;
    }
    NavigableMap<Integer, TextEdit> edits = new TreeMap<>();
    Map<String, Integer> rules = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.fix().stream().allMatch(edit -> fits(edit, edits, text.text().length()))) {
        finding.fix().forEach(edit -> edits.put(edit.place().offset(), edit));
        rules.merge(finding.rule().id(), 1, Integer::sum);
      }
    }
    String changed = apply(text.text(), edits);
    if (changed.equals(text.text())) {
      return 0;
    }
    AtomicFile.write(path, changed);
    Map<String, Integer> here = fixed.computeIfAbsent(name, key -> new TreeMap<>());
    rules.forEach((rule, count) -> here.merge(rule, count, Integer::sum));
    return rules.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Whether an edit stands apart from those taken. Two that only touch do not: which of them comes
   * first would be chance. The same edit twice is one.
   */
  private static boolean fits(TextEdit edit, NavigableMap<Integer, TextEdit> taken, int length) {
    int from = edit.place().offset();
    int to = from + edit.place().length();
    if (from < 0 || to < from || to > length) {
      return false;
    }
    // Those taken stand apart: the one that begins last before the end of this one also ends last.
    Map.Entry<Integer, TextEdit> before = taken.floorEntry(to);
    return before == null
        || before.getValue().equals(edit)
        || before.getKey() + before.getValue().place().length() < from;
  }

  private static String apply(String text, NavigableMap<Integer, TextEdit> edits) {
    StringBuilder changed = new StringBuilder();
    int at = 0;
    for (TextEdit edit : edits.values()) {
      changed.append(text, at, edit.place().offset()).append(LineEnds.like(text, edit.text()));
      at = edit.place().offset() + edit.place().length();
    }
    return changed.append(text, at, text.length()).toString();
  }

  /** How often which rule's fix was applied, by file. */
  Map<String, Map<String, Integer>> fixed() {
    return fixed;
  }

  /** Files that could not be fixed, as they changed while they were checked. */
  List<String> changedMeanwhile() {
    return changedMeanwhile;
  }
}
