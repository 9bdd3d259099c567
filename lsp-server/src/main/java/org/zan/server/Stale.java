package org.zan.server;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zan.dsl.summary.ActSummary;

/**
 * Which files of a statute book are to be looked at again among the others. Who that is after an
 * edit is worked out when somebody takes one, as it takes longer than all that an answer needs of a
 * large act; no edit and no question waits for it.
 */
final class Stale {
  private final Set<String> names = new LinkedHashSet<>();

  /**
   * Summaries of changed files as they were when others were last worked out; empty of new ones.
   */
  private final Map<String, Optional<ActSummary>> before = new HashMap<>();

  private final Function<Map<String, Optional<ActSummary>>, Collection<String>> affected;
  private final Object workingOut = new Object();
  private boolean working;

  /**
   * Nothing is stale yet.
   *
   * @param affected whose findings may be others after files changed that were so before
   */
  Stale(Function<Map<String, Optional<ActSummary>>, Collection<String>> affected) {
    this.affected = affected;
  }

  /** Forgets all. */
  synchronized void clear() {
    names.clear();
    before.clear();
  }

  /** A file is to be looked at again. */
  synchronized void add(String name) {
    names.add(name);
  }

  /** Files have changed, whose index holds them as they are now; they were so. */
  synchronized void changed(Map<String, Optional<ActSummary>> were) {
    were.forEach(before::putIfAbsent);
  }

  /** Whether nothing is to be looked at, and nothing to be worked out. */
  synchronized boolean isEmpty() {
    return names.isEmpty() && before.isEmpty() && !working;
  }

  /** Takes a file; says whether it is to be looked at. */
  boolean take(String name) {
    workOut();
    synchronized (this) {
      return names.remove(name);
    }
  }

  /** Takes the file whose turn it is; null where there is none. */
  String next() {
    workOut();
    synchronized (this) {
      Iterator<String> each = names.iterator();
      if (!each.hasNext()) {
        return null;
      }
      String name = each.next();
      each.remove();
      return name;
    }
  }

  private void workOut() {
    synchronized (workingOut) {
      Map<String, Optional<ActSummary>> were;
      synchronized (this) {
        if (before.isEmpty()) {
          return;
        }
        were = new HashMap<>(before);
        before.clear();
        names.addAll(were.keySet());
        working = true;
      }
      Set<String> others = new LinkedHashSet<>();
      try {
        others.addAll(affected.apply(were));
      } finally {
        synchronized (this) {
          names.addAll(others);
          working = false;
        }
      }
    }
  }
}
