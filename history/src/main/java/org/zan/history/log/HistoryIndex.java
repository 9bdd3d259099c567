package org.zan.history.log;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.zan.history.LegalCommit;

/**
 * Which commits changed which provisions, up to a tip.
 *
 * @param tip the newest commit; null where nothing is indexed yet
 * @param commits the commits, parents before their children
 * @param files all files that there were, by name
 */
record HistoryIndex(ObjectId tip, List<LegalCommit> commits, SortedMap<String, FileHistory> files) {
  static HistoryIndex empty() {
    return new HistoryIndex(null, new ArrayList<>(), new TreeMap<>());
  }
}
