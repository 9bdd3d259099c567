package org.zan.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.zan.dsl.book.Settings;
import org.zan.history.Irregularity.Kind;

/**
 * Looks whether every change of the law is explained: by an act that, carried out again on the
 * commit before, gives the same texts, or by a reason of the editors. What a statute book begins
 * with is its ground and is not examined.
 */
public final class Audit {
  /**
   * What was found.
   *
   * @param commits how many commits were examined
   * @param enactments how many of them record law
   * @param editorial how many change acts for an editorial reason
   * @param ground the commits that the statute book began with, whose texts are taken as they are
   * @param irregularities what does not hold, the oldest first
   */
  public record Result(
      int commits,
      int enactments,
      int editorial,
      List<Ground> ground,
      List<Irregularity> irregularities) {
    /** Keeps the lists unchangeable. */
    public Result {
      ground = List.copyOf(ground);
      irregularities = List.copyOf(irregularities);
    }
  }

  /**
   * A commit before which there was no law.
   *
   * @param commit its id
   * @param subject first line of its message
   */
  public record Ground(String commit, String subject) {}

  private final LegalRepository repository;
  private final List<Ground> ground = new ArrayList<>();
  private final List<Irregularity> found = new ArrayList<>();
  private int enactments;
  private int editorial;

  private Audit(LegalRepository repository) {
    this.repository = repository;
  }

  /**
   * Examines commits.
   *
   * @param range {@code A..B}: those that lead to B and not to A; a name alone: all that lead to it
   * @param progress hears how many are done
   */
  public static Result of(LegalRepository repository, String range, IntConsumer progress)
      throws IOException {
    repository.requireWholeHistory();
    Audit audit = new Audit(repository);
    int commits = 0;
    for (ObjectId id : audit.commits(range)) {
      audit.examine(repository.commit(id));
      progress.accept(++commits);
    }
    return new Result(commits, audit.enactments, audit.editorial, audit.ground, audit.found);
  }

  private List<ObjectId> commits(String range) throws IOException {
    int dots = range.indexOf("..");
    String from = dots < 0 ? "" : range.substring(0, dots);
    String to = dots < 0 ? range : range.substring(dots + 2);
    if (to.startsWith(".")) {
      String other = to.substring(1);
      throw new HistoryFailure(
          HistoryFailure.Reason.THREE_DOTS,
          range,
          (from.isEmpty() ? "HEAD" : from) + ".." + (other.isEmpty() ? "HEAD" : other));
    }
    List<ObjectId> commits = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository.git())) {
      walk.markStart(walk.parseCommit(repository.commit(to.isEmpty() ? "HEAD" : to)));
      if (dots >= 0) {
        walk.markUninteresting(walk.parseCommit(repository.commit(from.isEmpty() ? "HEAD" : from)));
      }
      walk.sort(RevSort.TOPO);
      walk.sort(RevSort.REVERSE, true);
      walk.forEach(commit -> commits.add(commit.copy()));
    }
    return commits;
  }

  private void examine(RevCommit commit) throws IOException {
    if (commit.getParentCount() == 0) {
      if (hasLaw(repository.book(commit))) {
        begin(commit);
      }
      return;
    }
    if (commit.getParentCount() > 1) {
      examineMerge(commit);
      return;
    }
    RevCommit parent = repository.commit(commit.getParent(0));
    BookAtCommit before = repository.book(parent);
    SortedMap<String, WorkTree.Change> changes = law(parent.getTree(), commit.getTree());
    LegalCommit legal = LegalCommit.of(commit);
    if (!hasLaw(before) && !before.files().containsKey(Settings.FILE) && !legal.legal()) {
      if (!changes.isEmpty()) {
        begin(commit);
      }
      return;
    }
    if (legal.legal()) {
      enactments++;
      EnactmentAudit enactment = new EnactmentAudit(repository, parent, commit, found::add);
      if (legal.editorial().isPresent()) {
        report(commit, Kind.TWO_REASONS, List.of(), List.of());
      } else {
        enactment.examine(legal);
      }
    } else if (!changes.isEmpty()) {
      examineEditorial(commit, legal, before, changes);
    }
  }

  private void begin(RevCommit commit) {
    ground.add(new Ground(commit.name(), commit.getShortMessage()));
  }

  private static boolean hasLaw(BookAtCommit book) {
    return book.files().keySet().stream()
        .anyMatch(
            file -> file.startsWith(EnactedNames.ACTS) || file.startsWith(EnactedNames.ENACTED));
  }

  private void examineEditorial(
      RevCommit commit,
      LegalCommit legal,
      BookAtCommit before,
      SortedMap<String, WorkTree.Change> changes)
      throws IOException {
    if (legal.editorial().isEmpty()) {
      report(commit, Kind.UNEXPLAINED, List.of(), differences(changes));
      return;
    }
    editorial++;
    if (legal.editorial().get().isBlank()) {
      report(commit, Kind.NO_REASON, List.of(), differences(changes));
    }
    reportEnacted(commit, changes);
  }

  /** No reason explains that an act that was enacted is another. */
  private void reportEnacted(RevCommit commit, SortedMap<String, WorkTree.Change> changes)
      throws IOException {
    SortedMap<String, WorkTree.Change> enacted = new TreeMap<>(changes);
    enacted
        .entrySet()
        .removeIf(
            change ->
                !name(change.getKey()).startsWith(EnactedNames.ENACTED)
                    || change.getValue().before() == null);
    if (!enacted.isEmpty()) {
      report(commit, Kind.ENACTED_CHANGED, List.of(names(enacted)), differences(enacted));
    }
  }

  /**
   * A merge holds what merging makes of its branches: also a branch that it brings in must not be
   * dropped. A reason explains what else it does, but for acts that were enacted.
   */
  private void examineMerge(RevCommit commit) throws IOException {
    SortedMap<String, WorkTree.Change> other = new TreeMap<>();
    for (RevCommit parent : commit.getParents()) {
      law(repository.commit(parent).getTree(), commit.getTree())
          .forEach((path, change) -> other.merge(path, change, Audit::ofMore));
    }
    if (!other.isEmpty()) {
      new MergeAudit(repository).explain(commit, other);
    }
    if (LegalCommit.of(commit).editorial().filter(reason -> !reason.isBlank()).isPresent()) {
      editorial++;
      reportEnacted(commit, other);
    } else if (!other.isEmpty()) {
      report(commit, Kind.MERGED_OTHERWISE, List.of(names(other)), differences(other));
    }
  }

  /** Of the differences from two parents the one that shows what was there. */
  private static WorkTree.Change ofMore(WorkTree.Change one, WorkTree.Change other) {
    return one.before() == null ? other : one;
  }

  /** What differs in the folders of the law. */
  private SortedMap<String, WorkTree.Change> law(ObjectId before, ObjectId after)
      throws IOException {
    SortedMap<String, WorkTree.Change> changes = WorkTree.changes(repository.git(), before, after);
    changes
        .keySet()
        .removeIf(
            path ->
                !path.startsWith(repository.prefix() + EnactedNames.ACTS)
                    && !path.startsWith(repository.prefix() + EnactedNames.ENACTED));
    return changes;
  }

  private String name(String path) {
    return path.substring(repository.prefix().length());
  }

  private String names(Map<String, ?> paths) {
    return String.join(", ", paths.keySet().stream().map(this::name).toList());
  }

  private List<Irregularity.Difference> differences(Map<String, WorkTree.Change> changes)
      throws IOException {
    List<Irregularity.Difference> differences = new ArrayList<>();
    for (Map.Entry<String, WorkTree.Change> change : changes.entrySet()) {
      differences.add(
          new Irregularity.Difference(
              name(change.getKey()),
              repository.text(change.getValue().before()),
              repository.text(change.getValue().after())));
    }
    return differences;
  }

  private void report(
      RevCommit commit, Kind kind, List<String> data, List<Irregularity.Difference> differences) {
    found.add(new Irregularity(commit.name(), commit.getShortMessage(), kind, data, differences));
  }
}
