package org.zan.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.zan.dsl.norm.ActId;

/**
 * Which commits record what acts did. It grows with the commits that follow, so that a history of
 * ten thousand of them is read once and not ten thousand times.
 */
final class Recorded {
  /** The commits in the order of law; of two of one act and date, the first counts. */
  private final TreeMap<LegalOrder, ObjectId> commits = new TreeMap<>();

  /** Which place each has in the history. */
  private final Map<ObjectId, Integer> places = new HashMap<>();

  private ObjectId tip;

  /**
   * What led to a commit: these, with what followed, or others from the beginning.
   *
   * @param known what led to another commit, or null; it is used up
   */
  static Recorded of(Repository git, RevCommit commit, Recorded known) throws IOException {
    try (RevWalk walk = new RevWalk(git)) {
      RevCommit to = walk.parseCommit(commit);
      boolean follows = known != null && walk.isMergedInto(walk.parseCommit(known.tip), to);
      Recorded recorded = follows ? known : new Recorded();
      walk.reset();
      walk.markStart(to);
      if (follows) {
        walk.markUninteresting(walk.parseCommit(known.tip));
      }
      walk.sort(RevSort.TOPO);
      walk.sort(RevSort.REVERSE, true);
      for (RevCommit one : walk) {
        // A merge records nothing of its own, whatever its message says.
        if (one.getParentCount() < 2) {
          recorded.add(LegalCommit.of(one));
        }
      }
      recorded.tip = commit.copy();
      return recorded;
    }
  }

  private void add(LegalCommit commit) {
    if (commit.act().isEmpty()) {
      return;
    }
    ActId.parse(commit.act().get())
        .ifPresent(
            act ->
                commit
                    .effective()
                    .ifPresent(
                        date -> {
                          if (commits.putIfAbsent(new LegalOrder(date, act), commit.id()) == null) {
                            places.put(commit.id(), places.size());
                          }
                        }));
  }

  /** The commit that records what an act did on a date, or null. */
  ObjectId commit(LegalOrder order) {
    return commits.get(order);
  }

  /** The commits that record what comes later in law, those first that came first in history. */
  List<ObjectId> after(LegalOrder order) {
    List<ObjectId> later = new ArrayList<>(commits.tailMap(order, false).values());
    later.sort((a, b) -> Integer.compare(places.get(a), places.get(b)));
    return later;
  }
}
