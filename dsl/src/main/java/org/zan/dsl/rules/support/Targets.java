package org.zan.dsl.rules.support;

/** Where the pieces of a path stand in its text. */
public final class Targets {
  private Targets() {}

  /**
   * Start and end of a step in a written path.
   *
   * @param path without the hash sign
   * @param step index of the step; the number of steps for the end of a range
   */
  public static int[] step(String path, int step) {
    int range = path.indexOf("..");
    int steps = range > 0 ? range : path.length();
    int from = 0;
    for (int i = 0; i < step; i++) {
      int slash = path.indexOf('/', from);
      if (slash < 0 || slash > steps) {
        return lastOf(path, range + 2);
      }
      from = slash + 1;
    }
    int slash = path.indexOf('/', from);
    return new int[] {from, slash < 0 || slash > steps ? steps : slash};
  }

  /** The end of a range may repeat what stands before its last step. */
  private static int[] lastOf(String path, int from) {
    return new int[] {Math.max(from, path.lastIndexOf('/') + 1), path.length()};
  }
}
