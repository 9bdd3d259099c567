package org.zan.dsl.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zan.dsl.jurisdiction.EditDistance;

/** The known names nearest to one that is not known. */
final class Nearest {
  private static final int MOST = 3;
  private static final int LONGEST = 64;

  private final String name;
  private final List<String> names;

  private Nearest(String name, List<String> names) {
    this.name = name;
    this.names = names;
  }

  /** Looks among the known names. */
  static Nearest to(String written, Collection<String> known) {
    String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    String name = cut.toLowerCase(Locale.ROOT);
    return new Nearest(
        name,
        known.stream()
            .distinct()
            .sorted(
                Comparator.<String>comparingInt(other -> EditDistance.of(name, other))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST)
            .filter(other -> EditDistance.of(name, other) <= Math.max(2, name.length() / 2))
            .toList());
  }

  /** The nearest three, for a message. */
  String list() {
    return names.isEmpty() ? "–" : String.join(", ", names);
  }

  /** The nearest one, if it is so near that it must be meant. */
  Optional<String> meant() {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String first = names.get(0);
    int distance = EditDistance.of(name, first);
    boolean alone = names.size() == 1 || EditDistance.of(name, names.get(1)) > distance;
    return alone && distance <= Math.max(1, first.length() / 4)
        ? Optional.of(first)
        : Optional.empty();
  }
}
