package org.zan.cli.output;

import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two texts, line by line, in the format of {@code diff -u}. Lines are matched
 * by the greedy algorithm of Myers ("An O(ND) Difference Algorithm and Its Variations", 1986);
 * where the texts differ too much, all that lies between their common ends is one change.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final int MOST_EDITS = 2000;

  private final List<String> before;
  private final List<String> after;

  /** Lines of the text after which a line of the other stands unchanged: pairs (before, after). */
  private final List<int[]> matches = new ArrayList<>();

  private UnifiedDiff(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  /** The difference, or an empty text where there is none. */
  public static String of(String path, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    UnifiedDiff diff = new UnifiedDiff(before, after);
    diff.match();
    String name = path.startsWith("/") ? path.substring(1) : path;
    return "--- a/" + name + "\n+++ b/" + name + "\n" + diff.hunks();
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

  private void match() {
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      matches.add(new int[] {head, head});
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    matches.addAll(middle(head, before.size() - tail, after.size() - tail));
    for (int i = tail; i > 0; i--) {
      matches.add(new int[] {before.size() - i, after.size() - i});
    }
  }

  /** The lines that stay between the common ends, by the shortest script of edits. */
  private List<int[]> middle(int start, int endBefore, int endAfter) {
    int most = Math.min(MOST_EDITS, endBefore + endAfter - 2 * start);
    int[] furthest = new int[2 * most + 2];
    List<int[]> trace = new ArrayList<>();
    for (int edits = 0; edits <= most; edits++) {
      trace.add(furthest.clone());
      for (int k = -edits; k <= edits; k += 2) {
        int x = begin(furthest, k, edits, most);
        while (start + x < endBefore
            && start + x - k < endAfter
            && before.get(start + x).equals(after.get(start + x - k))) {
          x++;
        }
        furthest[most + k] = x;
        if (start + x >= endBefore && start + x - k >= endAfter) {
          return back(trace, x, k, start, most);
        }
      }
    }
    return List.of();
  }

  /**
   * Where diagonal {@code k} begins after one more edit: below its left or beside its right
   * neighbour.
   */
  private static int begin(int[] furthest, int k, int edits, int most) {
    if (edits == 0) {
      return 0;
    }
    boolean down = k == -edits || k != edits && furthest[most + k - 1] < furthest[most + k + 1];
    return down ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
  }

  private static List<int[]> back(List<int[]> trace, int endX, int endK, int start, int most) {
    List<int[]> kept = new ArrayList<>();
    int x = endX;
    int k = endK;
    for (int edits = trace.size() - 1; edits >= 0; edits--) {
      int[] furthest = trace.get(edits);
      int from = begin(furthest, k, edits, most);
      while (x > from) {
        x--;
        kept.add(0, new int[] {start + x, start + x - k});
      }
      boolean down =
          edits > 0
              && (k == -edits || k != edits && furthest[most + k - 1] < furthest[most + k + 1]);
      k += down ? 1 : -1;
      x = down ? from : from - 1;
    }
    return kept;
  }

  private String hunks() {
    StringBuilder text = new StringBuilder();
    List<int[]> changes = changes();
    int i = 0;
    while (i < changes.size()) {
      int j = i;
      while (j + 1 < changes.size() && changes.get(j + 1)[0] - changes.get(j)[1] <= 2 * CONTEXT) {
        j++;
      }
      hunk(text, changes.subList(i, j + 1));
      i = j + 1;
    }
    return text.toString();
  }

  /** Stretches that differ: from and to in the text before, from and to in the text after. */
  private List<int[]> changes() {
    List<int[]> changes = new ArrayList<>();
    int x = 0;
    int y = 0;
    List<int[]> all = new ArrayList<>(matches);
    all.add(new int[] {before.size(), after.size()});
    for (int[] match : all) {
      if (match[0] > x || match[1] > y) {
        changes.add(new int[] {x, match[0], y, match[1]});
      }
      x = match[0] + 1;
      y = match[1] + 1;
    }
    return changes;
  }

  private void hunk(StringBuilder text, List<int[]> changes) {
    int[] first = changes.get(0);
    int[] last = changes.get(changes.size() - 1);
    int lead = Math.min(CONTEXT, first[0]);
    int follow = Math.min(CONTEXT, before.size() - last[1]);
    int fromX = first[0] - lead;
    int fromY = first[2] - lead;
    text.append("@@ -")
        .append(range(fromX, last[1] + follow))
        .append(" +")
        .append(range(fromY, last[3] + follow))
        .append(" @@\n");
    int x = fromX;
    for (int[] change : changes) {
      append(text, ' ', before, x, change[0]);
      append(text, '-', before, change[0], change[1]);
      append(text, '+', after, change[2], change[3]);
      x = change[1];
    }
    append(text, ' ', before, x, last[1] + follow);
  }

  private static String range(int from, int to) {
    int length = to - from;
    return (length == 0 ? from : from + 1) + (length == 1 ? "" : "," + length);
  }

  private static void append(StringBuilder text, char sign, List<String> lines, int from, int to) {
    for (int i = from; i < to; i++) {
      text.append(sign).append(lines.get(i)).append('\n');
    }
  }
}
