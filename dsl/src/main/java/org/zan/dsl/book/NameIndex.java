package org.zan.dsl.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zan.dsl.summary.ActSummary;

/**
 * Which files have a name. Immutable; the index after an edit shares what is the same with the one
 * before, so that it costs as little as the edit changes.
 */
final class NameIndex {
  /** Above so many changed names, they are put among the others. */
  private static final int MOST_APART = 256;

  private final Function<ActSummary, Collection<String>> names;
  private final Map<String, List<ActSummary>> whole;

  /** Over {@link #whole}; a name that nothing has any more has an empty list. */
  private final Map<String, List<ActSummary>> apart;

  private NameIndex(
      Function<ActSummary, Collection<String>> names,
      Map<String, List<ActSummary>> whole,
      Map<String, List<ActSummary>> apart) {
    this.names = names;
    this.whole = whole;
    this.apart = apart;
  }

  /**
   * An index.
   *
   * @param files all files, in the order in which {@link #get} shall give them
   * @param names gives the names of a file
   */
  static NameIndex of(List<ActSummary> files, Function<ActSummary, Collection<String>> names) {
    Map<String, List<ActSummary>> whole = new HashMap<>();
    for (ActSummary act : files) {
      for (String name : names.apply(act)) {
        List<ActSummary> having = whole.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (having.isEmpty() || having.get(having.size() - 1) != act) {
          having.add(act);
        }
      }
    }
    return new NameIndex(names, whole, Map.of());
  }

  /** The files that have a name, in order; null where none has. */
  List<ActSummary> get(String name) {
    List<ActSummary> changed = apart.isEmpty() ? null : apart.get(name);
    if (changed != null) {
      return changed.isEmpty() ? null : changed;
    }
    return whole.get(name);
  }

  /** All names that a file has. */
  Set<String> all() {
    Set<String> all = new HashSet<>(whole.keySet());
    apart.forEach(
        (name, having) -> {
          if (having.isEmpty()) {
            all.remove(name);
          } else {
            all.add(name);
          }
        });
    return all;
  }

  /** The index after some files have gone and others have come. */
  NameIndex with(Collection<ActSummary> gone, Collection<ActSummary> fresh) {
    Set<String> changed = new HashSet<>();
    gone.forEach(act -> changed.addAll(names.apply(act)));
    fresh.forEach(act -> changed.addAll(names.apply(act)));
    Map<String, List<ActSummary>> over = new HashMap<>(apart);
    for (String name : changed) {
      List<ActSummary> before = get(name);
      over.put(
          name,
          Stream.concat(
                  before == null
                      ? Stream.empty()
                      : before.stream().filter(act -> !gone.contains(act)),
                  fresh.stream().filter(act -> names.apply(act).contains(name)))
              .sorted(Comparator.comparing(ActSummary::file))
              .toList());
    }
    if (over.size() <= MOST_APART) {
      return new NameIndex(names, whole, over);
    }
    Map<String, List<ActSummary>> together = new HashMap<>(whole);
    together.putAll(over);
    together.values().removeIf(List::isEmpty);
    return new NameIndex(names, together, Map.of());
  }
}
