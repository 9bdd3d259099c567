package org.zan.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zan.dsl.jurisdiction.EditDistance;

/** Names that were probably meant. */
public final class Near {
  private static final int MOST = 3;
  private static final int LONGEST = 200;

  private Near() {}

  /** The names nearest to one that does not exist, the nearest first; empty where none is near. */
  public static List<String> names(String wrong, Collection<String> names) {
    String small = wrong.toLowerCase(Locale.ROOT);
    if (small.length() > LONGEST) {
      return List.of();
    }
    int farthest = Math.max(1, small.length() / 3);
    record Candidate(String name, int distance) {}
    return names.stream()
        .filter(
            name -> Math.abs(name.length() - small.length()) <= farthest || contains(name, small))
        .map(name -> new Candidate(name, distance(name, small)))
        .filter(candidate -> candidate.distance <= farthest)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private static int distance(String name, String small) {
    return contains(name, small) ? 1 : EditDistance.of(name.toLowerCase(Locale.ROOT), small);
  }

  /** Whether one is a part of the other that is long enough to be no accident. */
  private static boolean contains(String name, String small) {
    return small.length() >= 3 && name.toLowerCase(Locale.ROOT).contains(small);
  }
}
