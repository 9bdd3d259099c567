package org.zan.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.text.Matching;

/** Where two texts differ, line by line: stretches with the unchanged lines around them. */
final class LineDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;

  /**
   * Lines that were replaced: from and to before, from and to after; the first line is 0, the last
   * one excluded.
   */
  record Change(int from, int to, int fromAfter, int toAfter) {}

  /** Changes near each other, with the lines around them. */
  record Hunk(int from, int to, int fromAfter, int toAfter, List<Change> changes) {}

  LineDiff(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      lines.add(
          end < 0
              ? text.substring(start) + "\n\\ No newline at end of file"
              : text.substring(start, end));
      start = end < 0 ? text.length() : end + 1;
    }
    return lines;
  }

  /** Lines of the text before. */
  List<String> before() {
    return before;
  }

  /** Lines of the text after. */
  List<String> after() {
    return after;
  }

  /** The stretches that differ. */
  List<Hunk> hunks() {
    List<Hunk> hunks = new ArrayList<>();
    List<Change> changes = changes();
    int i = 0;
    while (i < changes.size()) {
      int j = i;
      while (j + 1 < changes.size() && changes.get(j + 1).from - changes.get(j).to <= 2 * CONTEXT) {
        j++;
      }
      hunks.add(hunk(changes.subList(i, j + 1)));
      i = j + 1;
    }
    return hunks;
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    int x = 0;
    int y = 0;
    List<int[]> matches = new ArrayList<>(Matching.of(before, after));
    matches.add(new int[] {before.size(), after.size()});
    for (int[] match : matches) {
      if (match[0] > x || match[1] > y) {
        changes.add(new Change(x, match[0], y, match[1]));
      }
      x = match[0] + 1;
      y = match[1] + 1;
    }
    return changes;
  }

  private Hunk hunk(List<Change> changes) {
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    int lead = Math.min(CONTEXT, first.from);
    int follow = Math.min(CONTEXT, before.size() - last.to);
    return new Hunk(
        first.from - lead,
        last.to + follow,
        first.fromAfter - lead,
        last.toAfter + follow,
        changes);
  }
}
