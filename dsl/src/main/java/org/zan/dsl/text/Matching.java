package org.zan.dsl.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What of two lists stays the same, by the greedy algorithm of Myers ("An O(ND) Difference
 * Algorithm and Its Variations", 1986); where they differ too much, all that lies between their
 * common ends counts as changed.
 */
public final class Matching {
  private static final int MOST_EDITS = 2000;

  private final List<String> before;
  private final List<String> after;

  private Matching(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Indices before and after of what stays, in pairs, in order. */
  public static List<int[]> of(List<String> before, List<String> after) {
    return new Matching(before, after).match();
  }

  private List<int[]> match() {
    List<int[]> matches = new ArrayList<>();
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
    return matches;
  }

  /** What stays between the common ends, by the shortest script of edits. */
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
}
