package org.zan.history;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * A commit that is not written yet.
 *
 * @param author the enacting body, at the adoption
 * @param message the whole message, trailers included
 * @param changes new texts by file of the statute book; empty for files that are taken out
 */
record PlannedCommit(
    PersonIdent author, String message, SortedMap<String, Optional<String>> changes) {
  PlannedCommit(PersonIdent author, String message, Map<String, Optional<String>> changes) {
    this(author, message, (SortedMap<String, Optional<String>>) new TreeMap<>(changes));
  }

  /** Keeps the changes unchangeable. */
  PlannedCommit {
    changes = Collections.unmodifiableSortedMap(changes);
  }
}
