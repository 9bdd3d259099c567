package org.zan.history.log;

import java.util.List;
import java.util.Optional;

/**
 * Makes in one version of a text the change that another version saw: each stretch that changed
 * must stand, with what is directly around it, in both.
 */
final class Carried {
  private Carried() {}

  /**
   * The text with the change made in it.
   *
   * @param before the version that saw the change
   * @param after what became of it
   * @param text the version to change
   * @return empty where it lacks what changed
   */
  static Optional<String> into(String text, String before, String after) {
    if (text.equals(before)) {
      return Optional.of(after);
    }
    List<Stretch> places = Kept.of(before, text);
    StringBuilder changed = new StringBuilder();
    int at = 0;
    int a = 0;
    int b = 0;
    List<Stretch> kept = Kept.of(before, after);
    for (int i = 0; i <= kept.size(); i++) {
      Stretch next =
          i < kept.size() ? kept.get(i) : new Stretch(before.length(), after.length(), 0);
      if (next.before() > a || next.after() > b) {
        int from = place(places, a, next.before(), before.length(), text.length());
        int to = from + next.before() - a;
        if (from < at) {
          return Optional.empty();
        }
        changed.append(text, at, from).append(after, b, next.after());
        at = to;
      }
      a = next.beforeEnd();
      b = next.afterEnd();
    }
    return Optional.of(changed.append(text, at, text.length()).toString());
  }

  /** Where a stretch of the earlier version stands; -1 where it does not stand whole. */
  private static int place(List<Stretch> places, int from, int to, int beforeEnd, int end) {
    for (Stretch place : places) {
      if (place.before() <= from && to <= place.beforeEnd()) {
        return from - place.before() + place.after();
      }
    }
    if (from == to && from == beforeEnd) {
      return end;
    }
    return -1;
  }
}
