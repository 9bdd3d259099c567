package org.zan.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.zan.dsl.book.Settings;
import org.zan.history.HistoryFailure.Reason;
import org.zan.workspace.BookFiles;

/** A Git repository and the statute book in it, which may be a folder below its root. */
public final class LegalRepository implements AutoCloseable {
  private final Repository git;
  private final Path root;
  private final String prefix;
  private final BookReader books;
  private Recorded recorded;

  private LegalRepository(Repository git, Path root, String prefix) {
    this.git = git;
    this.root = root;
    this.prefix = prefix;
    this.books = new BookReader(git, prefix);
  }

  /**
   * Opens the repository and the statute book to which a folder or file belongs.
   *
   * @throws HistoryFailure where there is no repository with a work tree, or no statute book in it
   */
  public static LegalRepository open(Path path) throws IOException {
    Path folder = real(Files.isDirectory(path) ? path : path.toAbsolutePath().getParent());
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
    if (builder.getGitDir() == null) {
      throw new HistoryFailure(Reason.NO_REPOSITORY, path);
    }
    Repository git;
    try {
      git = builder.setMustExist(true).build();
    } catch (RepositoryNotFoundException e) {
      throw new HistoryFailure(Reason.NO_REPOSITORY, path);
    }
    try {
      return inside(git, folder);
    } catch (IOException | RuntimeException e) {
      git.close();
      throw e;
    }
  }

  private static LegalRepository inside(Repository git, Path folder) throws IOException {
    String names = git.getConfig().getString("extensions", null, "objectformat");
    if (names != null && !names.equalsIgnoreCase("sha1")) {
      throw new HistoryFailure(Reason.OBJECT_FORMAT, git.getDirectory(), names);
    }
    if (git.isBare()) {
      throw new HistoryFailure(Reason.BARE, git.getDirectory());
    }
    Path tree = real(git.getWorkTree().toPath());
    Path root = BookFiles.rootOf(folder);
    if (!root.startsWith(tree) || !Files.isRegularFile(root.resolve(Settings.FILE))) {
      throw new HistoryFailure(Reason.NO_BOOK, folder);
    }
    String below = tree.relativize(root).toString().replace(File.separatorChar, '/');
    return new LegalRepository(git, root, below.isEmpty() ? "" : below + "/");
  }

  private static Path real(Path path) throws IOException {
    return path.toRealPath();
  }

  /** Git's side of it. */
  public Repository git() {
    return git;
  }

  /** The folder of the statute book. */
  public Path root() {
    return root;
  }

  /** Path of the statute book in Git's trees: empty, or ending in a slash. */
  public String prefix() {
    return prefix;
  }

  /**
   * The branch that is checked out.
   *
   * @throws HistoryFailure where none is, or it has no commit
   */
  public Ref branch() throws IOException {
    Ref head = git.exactRef(Constants.HEAD);
    if (head == null || !head.isSymbolic()) {
      throw new HistoryFailure(Reason.DETACHED_HEAD);
    }
    if (head.getObjectId() == null) {
      throw new HistoryFailure(
          Reason.UNBORN_BRANCH, Repository.shortenRefName(head.getTarget().getName()));
    }
    return head.getTarget();
  }

  /**
   * The commit that is checked out.
   *
   * @throws HistoryFailure where there is none yet
   */
  public RevCommit head() throws IOException {
    ObjectId id = git.resolve(Constants.HEAD);
    if (id == null) {
      Ref head = git.exactRef(Constants.HEAD);
      throw new HistoryFailure(
          Reason.UNBORN_BRANCH,
          head == null ? Constants.HEAD : Repository.shortenRefName(head.getTarget().getName()));
    }
    return commit(id);
  }

  /**
   * The commit that a name means: a hash, a branch, a tag, {@code HEAD~2}.
   *
   * @throws HistoryFailure where it means none
   */
  public RevCommit commit(String name) throws IOException {
    try {
      ObjectId id = git.resolve(name + "^{commit}");
      if (id != null) {
        return commit(id);
      }
    } catch (RevisionSyntaxException | AmbiguousObjectException | IncorrectObjectTypeException e) {
      throw new HistoryFailure(Reason.NO_COMMIT, name);
    }
    throw new HistoryFailure(Reason.NO_COMMIT, name);
  }

  /** The commit of an id, with its message. */
  public RevCommit commit(ObjectId id) throws IOException {
    try (RevWalk walk = new RevWalk(git)) {
      return walk.parseCommit(id);
    }
  }

  /**
   * Makes sure that no commit is missing.
   *
   * @throws HistoryFailure in a shallow clone
   */
  public void requireWholeHistory() throws IOException {
    try (ObjectReader reader = git.newObjectReader()) {
      if (!reader.getShallowCommits().isEmpty()) {
        throw new HistoryFailure(Reason.SHALLOW);
      }
    }
  }

  /** The statute book as a commit holds it. */
  public BookAtCommit book(RevCommit commit) throws IOException {
    return books.at(commit.getTree());
  }

  /** What the commits say that lead to this one, the newest first. */
  public List<LegalCommit> legalCommits(RevCommit tip) throws IOException {
    List<LegalCommit> commits = new ArrayList<>();
    try (RevWalk walk = new RevWalk(git)) {
      walk.markStart(walk.parseCommit(tip));
      for (RevCommit commit : walk) {
        LegalCommit legal = LegalCommit.of(commit);
        if (legal.legal()) {
          commits.add(legal);
        }
      }
    }
    return Collections.unmodifiableList(commits);
  }

  /** Which commits record law up to this one. What was given before is used up. */
  synchronized Recorded recorded(RevCommit tip) throws IOException {
    recorded = Recorded.of(git, tip, recorded);
    return recorded;
  }

  /** The text of a blob; empty where there is none, or it is no text. */
  Optional<String> text(ObjectId blob) throws IOException {
    return blob == null || !git.getObjectDatabase().has(blob)
        ? Optional.empty()
        : Optional.ofNullable(books.text(blob));
  }

  @Override
  public void close() {
    books.close();
    git.close();
  }
}
