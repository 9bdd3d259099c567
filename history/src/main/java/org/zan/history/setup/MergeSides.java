package org.zan.history.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.zan.history.LegalCommit;

/**
 * Who changed a file on the two sides of the merge that Git is in: the acts that the commits of
 * each side since their common one enact, or, where they enact none, what the newest of them says.
 *
 * @param ours the side that is merged into; empty where nothing is known
 * @param theirs the side that is merged; empty where nothing is known
 */
public record MergeSides(Optional<String> ours, Optional<String> theirs) {
  private static final MergeSides UNKNOWN = new MergeSides(Optional.empty(), Optional.empty());
  private static final String MERGED = "GITHEAD_";
  private static final int MOST_ACTS = 3;

  /**
   * Looks at the merge that goes on.
   *
   * @param folder a folder of the work tree
   * @param path the file's name in the repository
   * @param environment where Git names what it merges
   */
  public static MergeSides of(Path folder, String path, Map<String, String> environment)
      throws IOException {
    try (Repository repository = Repositories.around(folder)) {
      if (repository == null) {
        return UNKNOWN;
      }
      ObjectId head = repository.resolve(Constants.HEAD);
      Optional<ObjectId> other = merged(repository, environment);
      if (head == null || other.isEmpty()) {
        return UNKNOWN;
      }
      try (RevWalk walk = new RevWalk(repository)) {
        RevCommit one = walk.parseCommit(head);
        RevCommit two = walk.parseCommit(other.get());
        RevCommit base = base(walk, one, two);
        return new MergeSides(who(repository, one, base, path), who(repository, two, base, path));
      }
    }
  }

  /** The commit that is merged, rebased or picked. */
  private static Optional<ObjectId> merged(Repository repository, Map<String, String> environment)
      throws IOException {
    List<String> named =
        environment.keySet().stream().filter(name -> name.startsWith(MERGED)).toList();
    if (named.size() == 1) {
      return resolved(repository, named.get(0).substring(MERGED.length()));
    }
    Path done = repository.getDirectory().toPath().resolve("rebase-merge/done");
    if (Files.isRegularFile(done)) {
      List<String> lines = Files.readAllLines(done);
      String[] words = lines.isEmpty() ? new String[0] : lines.get(lines.size() - 1).split(" ");
      return words.length < 2 ? Optional.empty() : resolved(repository, words[1]);
    }
    return resolved(repository, Constants.CHERRY_PICK_HEAD);
  }

  private static Optional<ObjectId> resolved(Repository repository, String name)
      throws IOException {
    return Optional.ofNullable(repository.resolve(name + "^{commit}"));
  }

  private static RevCommit base(RevWalk walk, RevCommit one, RevCommit two) throws IOException {
    walk.reset();
    walk.setRevFilter(RevFilter.MERGE_BASE);
    walk.markStart(one);
    walk.markStart(two);
    return walk.next();
  }

  private static Optional<String> who(
      Repository repository, RevCommit side, RevCommit base, String path) throws IOException {
    Set<String> acts = new LinkedHashSet<>();
    String newest = "";
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
      walk.markStart(walk.parseCommit(side));
      if (base != null) {
        walk.markUninteresting(walk.parseCommit(base));
      }
      for (RevCommit commit : walk) {
        walk.parseBody(commit);
        newest = newest.isEmpty() ? commit.getShortMessage() : newest;
        commit.getFooterLines(LegalCommit.ACT).forEach(acts::add);
      }
    }
    if (acts.isEmpty()) {
      return newest.isEmpty() ? Optional.empty() : Optional.of(newest);
    }
    String names = String.join(", ", acts.stream().limit(MOST_ACTS).toList());
    return Optional.of(acts.size() > MOST_ACTS ? names + ", …" : names);
  }
}
