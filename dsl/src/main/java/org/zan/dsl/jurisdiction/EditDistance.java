package org.zan.dsl.jurisdiction;

/** How far two words are apart. */
public final class EditDistance {
  private EditDistance() {}

  /**
   * Whether one inserted, deleted, replaced letter or one swap of neighbours makes {@code b} of
   * {@code a}; not where they are equal.
   */
  public static boolean atMostOne(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return switch (a.length() - b.length()) {
      case 0 -> i < a.length() && (same(a, i + 1, b, i + 1) || swapped(a, b, i));
      case 1 -> same(a, i + 1, b, i);
      case -1 -> same(a, i, b, i + 1);
      default -> false;
    };
  }

  private static boolean same(String a, int from, String b, int to) {
    return a.regionMatches(from, b, to, Math.max(a.length() - from, b.length() - to));
  }

  private static boolean swapped(String a, String b, int i) {
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && same(a, i + 2, b, i + 2);
  }

  /**
   * Damerau's distance (optimal string alignment): insertions, deletions, replacements and swaps of
   * neighbours.
   */
  public static int of(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      rows[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      rows[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replace = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swap =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        rows[i][j] = swap ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
      }
    }
    return rows[a.length()][b.length()];
  }
}
