package org.zan.server;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zan.workspace.Affected;
import org.zan.workspace.IndexedFile;

/**
 * The files of a statute book as they were read and checked, by name. Knows whose findings show
 * places in other files, so that an edit need not go through the findings of all. Many threads may
 * use it.
 */
final class Entries {
  private final Map<String, IndexedFile> byName = new ConcurrentHashMap<>();
  private final Object firstWalk = new Object();

  /**
   * By file, the names of those whose findings show a place in it, or once did. Null until somebody
   * asks: what was kept of all files is decoded for it.
   */
  private volatile Map<String, Set<String>> showing;

  /** Takes other files in the place of all. */
  void take(Map<String, IndexedFile> entries) {
    byName.clear();
    byName.putAll(entries);
    showing = null;
  }

  /** A file; null where there is none of this name. */
  IndexedFile get(String name) {
    return byName.get(name);
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  Set<String> names() {
    return byName.keySet();
  }

  void remove(String name) {
    byName.remove(name);
  }

  void put(String name, IndexedFile entry) {
    byName.put(name, entry);
    Map<String, Set<String>> known = showing;
    if (known != null) {
      note(name, entry, known);
    }
  }

  private static void note(String name, IndexedFile entry, Map<String, Set<String>> known) {
    for (String file : Affected.shown(entry)) {
      known.computeIfAbsent(file, it -> ConcurrentHashMap.newKeySet()).add(name);
    }
  }

  /** The names of files whose findings show a place in one of these. */
  Set<String> showing(Set<String> files) {
    Map<String, Set<String>> known = known();
    Set<String> names = new LinkedHashSet<>();
    for (String file : files) {
      for (String name : known.getOrDefault(file, Set.of())) {
        IndexedFile entry = byName.get(name);
        if (entry != null && Affected.shown(entry).contains(file)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private Map<String, Set<String>> known() {
    synchronized (firstWalk) {
      Map<String, Set<String>> known = showing;
      if (known == null) {
        Map<String, Set<String>> all = new ConcurrentHashMap<>();
        // What is put from now on is noted by who puts it.
        showing = all;
        byName.forEach((name, entry) -> note(name, entry, all));
        known = all;
      }
      return known;
    }
  }
}
