package org.zan.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out of a list whatever something does not depend on. */
final class Shortened {
  private Shortened() {}

  /**
   * Finds a short list that still fails.
   *
   * @param all one that fails
   * @param tries how often it may be asked
   * @param fails whether a list fails
   */
  static <T> List<T> of(List<T> all, int tries, Predicate<List<T>> fails) {
    List<T> left = all;
    int size = Math.max(1, left.size() / 2);
    int asked = 0;
    while (asked < tries && !left.isEmpty()) {
      boolean shorter = false;
      for (int from = 0; from < left.size() && asked < tries; ) {
        List<T> without = new ArrayList<>(left.subList(0, from));
        without.addAll(left.subList(Math.min(left.size(), from + size), left.size()));
        asked++;
        if (fails.test(without)) {
          left = without;
          shorter = true;
        } else {
          from += size;
        }
      }
      if (size == 1 && !shorter) {
        break;
      }
      size = Math.max(1, size / 2);
    }
    return left;
  }
}
