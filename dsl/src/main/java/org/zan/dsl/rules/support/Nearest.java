package org.zan.dsl.rules.support;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zan.dsl.jurisdiction.EditDistance;

/** The known names nearest to one that is not known. */
public final class Nearest {
  private static final int MOST = 3;
  private static final int LONGEST = 64;

  /** So many names may stand in a message; of more, only the nearest are named. */
  private static final int MOST_IN_ALL = 30;

  private final String name;
  private final Collection<String> known;
  private final List<String> nearest;

  private Nearest(String name, Collection<String> known) {
    this.name = name;
    this.known = known;
    this.nearest =
        known.stream()
            .distinct()
            .sorted(
                Comparator.<String>comparingInt(other -> EditDistance.of(name, other))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST)
            .toList();
  }

  /** Looks among the known names. */
  public static Nearest to(String written, Collection<String> known) {
    String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    return new Nearest(cut.toLowerCase(Locale.ROOT), known);
  }

  /** For a message: those that are near; where none is, all. */
  public String list() {
    List<String> near =
        nearest.stream()
            .filter(other -> EditDistance.of(name, other) <= Math.max(2, name.length() / 2))
            .toList();
    if (!near.isEmpty()) {
      return String.join(", ", near);
    }
    return String.join(", ", known.size() > MOST_IN_ALL ? nearest : known);
  }

  /** The nearest one, if it is so near that it must be meant. */
  public Optional<String> meant() {
    if (nearest.isEmpty()) {
      return Optional.empty();
    }
    String first = nearest.get(0);
    int distance = EditDistance.of(name, first);
    boolean alone = nearest.size() == 1 || EditDistance.of(name, nearest.get(1)) > distance;
    return alone && distance <= Math.max(1, first.length() / 4)
        ? Optional.of(first)
        : Optional.empty();
  }
}
