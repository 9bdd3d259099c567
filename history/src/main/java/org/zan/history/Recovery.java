package org.zan.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** Finishes what a killed process left: the commits are complete, or were never made. */
public final class Recovery {
  /**
   * What was found and done.
   *
   * @param needed whether a process had been killed while it wrote
   * @param commit the commit that index and work tree now follow; empty where none was made
   * @param left files that somebody changed since, which stay as they are
   */
  public record Result(boolean needed, Optional<ObjectId> commit, List<String> left) {
    /** Whether the commit was made. */
    public boolean done() {
      return commit.isPresent();
    }

    /** Keeps the list unchangeable. */
    public Result {
      left = List.copyOf(left);
    }
  }

  private static final Result NOTHING = new Result(false, Optional.empty(), List.of());

  private Recovery() {}

  /** Looks, and repairs. Does nothing while another process writes. */
  public static Result run(LegalRepository repository) throws IOException {
    Repository git = repository.git();
    if (!Journal.exists(git)) {
      return NOTHING;
    }
    Optional<Turn> turn = Turn.tryTake(git);
    if (turn.isEmpty()) {
      return NOTHING;
    }
    Turn held = turn.get();
    try (held) {
      Optional<Journal> journal = Journal.read(git);
      if (journal.isEmpty()) {
        return NOTHING;
      }
      Result result = finish(git, journal.get());
      Journal.delete(git);
      return result;
    }
  }

  private static Result finish(Repository git, Journal journal) throws IOException {
    new IndexFile(git).removeDeadLock();
    removeDeadLock(git, journal);
    ObjectId head = git.resolve(Constants.HEAD);
    if (head == null || head.equals(journal.before())) {
      return new Result(true, Optional.empty(), List.of());
    }
    SortedMap<String, WorkTree.Change> changes =
        WorkTree.changes(git, tree(git, journal.before()), tree(git, journal.after()));
    if (!head.equals(journal.after())) {
      // Commits were made since: only what they still hold as the journal's commit left it counts.
      SortedMap<String, WorkTree.Change> since =
          WorkTree.changes(git, tree(git, journal.after()), tree(git, head));
      changes.keySet().removeAll(since.keySet());
    }
    return new Result(true, Optional.of(journal.after()), new WorkTree(git).catchUp(changes));
  }

  private static ObjectId tree(Repository git, ObjectId commit) throws IOException {
    return git.parseCommit(commit).getTree();
  }

  /** The branch's lock, if it holds nothing but what the killed process was writing. */
  private static void removeDeadLock(Repository git, Journal journal) throws IOException {
    Path lock = git.getCommonDirectory().toPath().resolve(journal.branch() + ".lock");
    if (Files.isRegularFile(lock)) {
      String content = Files.readString(lock, StandardCharsets.ISO_8859_1).strip();
      if (journal.after().name().startsWith(content)) {
        Files.delete(lock);
      }
    }
  }
}
