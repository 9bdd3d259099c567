package org.zan.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.revwalk.RevCommit;
import org.zan.history.HistoryFailure.Reason;

/**
 * Writes commits so that a process which is killed at any moment leaves the old state or the new
 * one: all objects first, then one reference, compared with its old value; index and work tree
 * follow, and a journal tells the next command if they could not.
 */
final class CommitWriter {
  private final LegalRepository repository;
  private final Repository git;
  private final PersonIdent committer;
  private Signer signer = Signer.NONE;
  private Steps steps = Steps.NONE;

  CommitWriter(LegalRepository repository, PersonIdent committer) {
    this.repository = repository;
    this.git = repository.git();
    this.committer = committer;
  }

  CommitWriter signer(Signer with) {
    signer = with;
    return this;
  }

  CommitWriter steps(Steps listener) {
    steps = listener;
    return this;
  }

  /**
   * Writes commits, one on the other, and moves the branch.
   *
   * @param branch the branch that is checked out
   * @param base its commit, on which the commits were planned
   * @return the last commit
   * @throws HistoryFailure where the work tree, the index or the branch does not allow it; then
   *     nothing has changed
   */
  RevCommit write(Ref branch, RevCommit base, List<PlannedCommit> commits) throws IOException {
    Turn turn = Turn.take(git);
    try (turn) {
      steps.at("turn");
      requireStill(branch, base);
      requireQuiet();
      CommitObjects.Written written =
          new CommitObjects(repository, committer, signer, steps).write(base, commits);
      ObjectId tip = written.tip();
      SortedMap<String, WorkTree.Change> changes =
          WorkTree.changes(git, base.getTree(), written.tree());
      WorkTree workTree = new WorkTree(git);
      List<String> dirty = workTree.dirty(changes);
      List<String> absent = workTree.absent(dirty);
      if (!absent.isEmpty()) {
        throw new HistoryFailure(Reason.SPARSE, String.join(", ", absent));
      }
      if (!dirty.isEmpty()) {
        throw new HistoryFailure(Reason.DIRTY, String.join(", ", dirty));
      }
      new Journal(branch.getName(), base, tip).write(git);
      steps.at("journal");
      move(branch, base, tip, commits);
      steps.at("branch");
      workTree.follow(changes, steps);
      Journal.delete(git);
      steps.at("done");
      return repository.commit(tip);
    }
  }

  /** Whoever had the turn before may have committed: then files differ for no fault of the user. */
  private void requireStill(Ref branch, ObjectId base) throws IOException {
    Ref now = git.exactRef(branch.getName());
    if (now == null || !base.equals(now.getObjectId())) {
      throw moved(branch);
    }
  }

  private static HistoryFailure moved(Ref branch) {
    return new HistoryFailure(Reason.MOVED, Repository.shortenRefName(branch.getName()));
  }

  private void requireQuiet() {
    RepositoryState state = git.getRepositoryState();
    if (state != RepositoryState.SAFE) {
      throw new HistoryFailure(Reason.UNFINISHED, state.getDescription());
    }
    new IndexFile(git).requireFree();
  }

  private void move(Ref branch, ObjectId before, ObjectId after, List<PlannedCommit> commits)
      throws IOException {
    RefUpdate update = git.updateRef(branch.getName());
    update.setExpectedOldObjectId(before);
    update.setNewObjectId(after);
    update.setRefLogIdent(committer);
    String last = commits.get(commits.size() - 1).message();
    update.setRefLogMessage("zan: " + last.lines().findFirst().orElse(""), false);
    switch (update.update()) {
      case FAST_FORWARD, NEW, NO_CHANGE -> {}
      case LOCK_FAILURE, REJECTED -> refuse(branch, before);
      default -> {
        Journal.delete(git);
        throw new HistoryFailure(Reason.REFUSED, branch.getName(), update.getResult());
      }
    }
  }

  private void refuse(Ref branch, ObjectId before) throws IOException {
    Journal.delete(git);
    Path lock = git.getCommonDirectory().toPath().resolve(branch.getName() + ".lock");
    Ref now = git.exactRef(branch.getName());
    boolean moved = now == null || !before.equals(now.getObjectId());
    throw moved || !Files.exists(lock)
        ? moved(branch)
        : new HistoryFailure(Reason.INDEX_LOCKED, lock);
  }
}
