package org.zan.history.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which piece of a version is which piece of the text before: the same number or name, the same
 * words, or words that are alike. Pieces that changed places are taken for others.
 */
final class Alignment {
  private static final int SAME_KEY = 1000;
  private static final int SAME_WORDS = 100;
  private static final double ALIKE = 0.5;

  /** So many pairs are compared word by word; beyond that, only equal words count. */
  private static final long MOST_COMPARED = 10_000;

  private static final long MOST_PAIRS = 4_000_000;

  private final List<Piece> before;
  private final List<Piece> after;
  private final int[] of;

  private Alignment(List<Piece> before, List<Piece> after) {
    this.before = before;
    this.after = after;
    this.of = new int[before.size()];
  }

  /** For each piece of the text before, its index in the text after, or -1; ascending. */
  static int[] of(List<Piece> before, List<Piece> after) {
    Alignment alignment = new Alignment(before, after);
    alignment.align();
    return alignment.of;
  }

  private void align() {
    Arrays.fill(of, -1);
    int start = 0;
    int shorter = Math.min(before.size(), after.size());
    while (start < shorter && same(start, start)) {
      of[start] = start;
      start++;
    }
    int tail = 0;
    while (tail < shorter - start && same(before.size() - 1 - tail, after.size() - 1 - tail)) {
      tail++;
      of[before.size() - tail] = after.size() - tail;
    }
    int endBefore = before.size() - tail;
    int endAfter = after.size() - tail;
    if ((long) (endBefore - start) * (endAfter - start) <= MOST_PAIRS) {
      best(start, endBefore, endAfter);
    }
    pairRest();
  }

  private boolean same(int b, int a) {
    return before.get(b).key().equals(after.get(a).key())
        && before.get(b).core().equals(after.get(a).core());
  }

  /** The pairs of the highest score together. */
  private void best(int start, int endBefore, int endAfter) {
    int rows = endBefore - start;
    int columns = endAfter - start;
    boolean compare = (long) rows * columns <= MOST_COMPARED;
    int[][] score = new int[rows + 1][columns + 1];
    for (int b = rows - 1; b >= 0; b--) {
      for (int a = columns - 1; a >= 0; a--) {
        int pair = score(start + b, start + a, compare);
        int without = Math.max(score[b + 1][a], score[b][a + 1]);
        score[b][a] = pair == 0 ? without : Math.max(without, pair + score[b + 1][a + 1]);
      }
    }
    int b = 0;
    int a = 0;
    while (b < rows && a < columns) {
      if (score[b][a] == score[b + 1][a]) {
        b++;
      } else if (score[b][a] == score[b][a + 1]) {
        a++;
      } else {
        of[start + b++] = start + a++;
      }
    }
  }

  private int score(int b, int a, boolean compare) {
    Piece one = before.get(b);
    Piece other = after.get(a);
    if (!one.key().equals(other.key()) || one.getClass() != other.getClass()) {
      return 0;
    }
    if (!one.key().isEmpty()) {
      return SAME_KEY;
    }
    if (one.core().equals(other.core())) {
      return SAME_WORDS;
    }
    double alike = compare ? alike(one.core(), other.core()) : 0;
    return alike < ALIKE ? 0 : (int) (SAME_WORDS * alike) - 1;
  }

  /** What part of the words of both stands in both. */
  private static double alike(String one, String other) {
    Map<String, Integer> words = new HashMap<>();
    String[] left = one.strip().split("\\s+");
    String[] right = other.strip().split("\\s+");
    for (String word : left) {
      words.merge(word, 1, Integer::sum);
    }
    int common = 0;
    for (String word : right) {
      if (words.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return 2.0 * common / (left.length + right.length);
  }

  /** Pieces without a name that stand alone between the same neighbours: one replaced another. */
  private void pairRest() {
    int a = 0;
    for (int b = 0; b < of.length; b++) {
      if (of[b] >= 0) {
        a = of[b] + 1;
        continue;
      }
      int next = b + 1;
      while (next < of.length && of[next] < 0) {
        next++;
      }
      int end = next < of.length ? of[next] : after.size();
      for (int candidate = a; candidate < end; candidate++) {
        boolean replaces =
            before.get(b).key().isEmpty()
                && after.get(candidate).key().isEmpty()
                && before.get(b).getClass() == after.get(candidate).getClass();
        if (replaces) {
          of[b] = candidate;
          a = candidate + 1;
          break;
        }
      }
    }
  }
}
