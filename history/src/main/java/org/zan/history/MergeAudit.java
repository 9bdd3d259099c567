package org.zan.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.merge.ThreeWayMerger;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.zan.history.merge.MergeNames;
import org.zan.history.merge.Merged;
import org.zan.history.merge.StructuralMerge;

/** Whether a merge of two branches holds what Git, or Zan's merge of texts, makes of them. */
final class MergeAudit {
  private final LegalRepository repository;

  MergeAudit(LegalRepository repository) {
    this.repository = repository;
  }

  /** Takes those files out of the changes that merging explains. */
  void explain(RevCommit merge, SortedMap<String, WorkTree.Change> changes) throws IOException {
    Optional<RevCommit> base = base(merge);
    if (base.isPresent()) {
      takeSides(base.get(), merge, changes);
    } else {
      takeThoseOfParents(merge, changes);
    }
    if (changes.isEmpty() || merge.getParentCount() != 2) {
      return;
    }
    ThreeWayMerger merger = MergeStrategy.RECURSIVE.newMerger(repository.git(), true);
    if (merger.merge(merge.getParent(0), merge.getParent(1))) {
      changes.keySet().retainAll(changed(merger.getResultTreeId(), merge).keySet());
    }
    if (base.isEmpty() || changes.isEmpty()) {
      return;
    }
    BookAtCommit before = repository.book(base.get());
    BookAtCommit ours = repository.book(repository.commit(merge.getParent(0)));
    BookAtCommit theirs = repository.book(repository.commit(merge.getParent(1)));
    BookAtCommit after = repository.book(merge);
    changes.keySet().removeIf(path -> explained(name(path), before, ours, theirs, after));
  }

  /** Explained is a file as those branches have it that changed it since they parted. */
  private void takeSides(
      RevCommit base, RevCommit merge, SortedMap<String, WorkTree.Change> changes)
      throws IOException {
    Map<String, WorkTree.Change> merged = changed(base.getTree(), merge);
    List<Map<String, WorkTree.Change>> sides = new ArrayList<>();
    for (RevCommit parent : merge.getParents()) {
      sides.add(changed(base.getTree(), repository.commit(parent)));
    }
    changes
        .keySet()
        .removeIf(
            path -> {
              Set<WorkTree.Change> wanted =
                  sides.stream()
                      .map(side -> side.get(path))
                      .filter(Objects::nonNull)
                      .collect(Collectors.toSet());
              return wanted.isEmpty()
                  ? !merged.containsKey(path)
                  : wanted.size() == 1 && wanted.contains(merged.get(path));
            });
  }

  /** Where branches have nothing in common, explained is a file as one of them has it. */
  private void takeThoseOfParents(RevCommit merge, SortedMap<String, WorkTree.Change> changes)
      throws IOException {
    for (RevCommit parent : merge.getParents()) {
      changes.keySet().retainAll(changed(repository.commit(parent).getTree(), merge).keySet());
    }
  }

  private SortedMap<String, WorkTree.Change> changed(ObjectId before, RevCommit after)
      throws IOException {
    return WorkTree.changes(repository.git(), before, after.getTree());
  }

  private String name(String path) {
    return path.substring(repository.prefix().length());
  }

  private static boolean explained(
      String file,
      BookAtCommit before,
      BookAtCommit ours,
      BookAtCommit theirs,
      BookAtCommit after) {
    Optional<String> one = ours.text(file);
    Optional<String> other = theirs.text(file);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    MergeNames names = new MergeNames("", "", MergeNames.USUAL_SIZE);
    Merged merged =
        StructuralMerge.merge(
            before.text(file).orElse(""),
            one.get(),
            other.get(),
            after.book().jurisdictions(),
            names);
    return merged.clean() && after.text(file).equals(Optional.of(merged.text()));
  }

  private Optional<RevCommit> base(RevCommit merge) throws IOException {
    try (RevWalk walk = new RevWalk(repository.git())) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      for (ObjectId parent : merge.getParents()) {
        walk.markStart(walk.parseCommit(parent));
      }
      RevCommit base = walk.next();
      return base == null ? Optional.empty() : Optional.of(repository.commit(base));
    }
  }
}
