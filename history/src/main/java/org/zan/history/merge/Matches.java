package org.zan.history.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of one text stand, unchanged and in the same order, in another: Myers' shortest edit
 * script ("An O(ND) Difference Algorithm and Its Variations", 1986) between the common ends. Texts
 * that differ in more than so many words have nothing in common there.
 */
public final class Matches {
  private static final int MOST_EDITS = 2000;

  private Matches() {}

  /** For each element of the first list, the index of its equal in the second, or -1; ascending. */
  public static int[] of(List<String> before, List<String> after) {
    int[] match = new int[before.size()];
    Arrays.fill(match, -1);
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      match[head] = head;
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
      match[before.size() - tail] = after.size() - tail;
    }
    int rows = before.size() - tail - head;
    int columns = after.size() - tail - head;
    if (rows > 0 && columns > 0) {
      middle(before.subList(head, head + rows), after.subList(head, head + columns), head, match);
    }
    return match;
  }

  private static void middle(List<String> before, List<String> after, int head, int[] match) {
    int n = before.size();
    int m = after.size();
    int most = Math.min(MOST_EDITS, n + m);
    int[] furthest = new int[2 * most + 3];
    List<int[]> trace = new ArrayList<>();
    for (int edits = 0; edits <= most; edits++) {
      for (int k = -edits; k <= edits; k += 2) {
        int x = begin(furthest, k, edits, most);
        while (x < n && x - k >= 0 && x - k < m && before.get(x).equals(after.get(x - k))) {
          x++;
        }
        furthest[most + 1 + k] = x;
        if (x >= n && x - k >= m) {
          back(trace, n, m, head, match);
          return;
        }
      }
      trace.add(Arrays.copyOfRange(furthest, most + 1 - edits - 1, most + 1 + edits + 2));
    }
  }

  private static int begin(int[] furthest, int k, int edits, int most) {
    if (edits == 0) {
      return 0;
    }
    int left = furthest[most + k];
    int right = furthest[most + 2 + k];
    return k == -edits || k != edits && left < right ? right : left + 1;
  }

  /** Walks the path back; what it passed diagonally is the same in both. */
  private static void back(List<int[]> trace, int n, int m, int head, int[] match) {
    int x = n;
    int y = m;
    for (int edits = trace.size(); edits > 0; edits--) {
      int[] furthest = trace.get(edits - 1);
      int k = x - y;
      int middle = edits;
      int left = middle + k - 1 >= 0 ? furthest[middle + k - 1] : -1;
      int right = middle + k + 1 < furthest.length ? furthest[middle + k + 1] : -1;
      boolean down = k == -edits || k != edits && left < right;
      int fromK = down ? k + 1 : k - 1;
      int fromX = down ? right : left;
      int start = down ? fromX : fromX + 1;
      while (x > start) {
        x--;
        y--;
        match[head + x] = head + y;
      }
      x = fromX;
      y = fromX - fromK;
    }
    while (x > 0 && y > 0) {
      x--;
      y--;
      match[head + x] = head + y;
    }
  }
}
