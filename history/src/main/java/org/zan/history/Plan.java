package org.zan.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Commits that would be written, and what they change. Nothing is written before {@link #write}.
 */
public final class Plan {
  /**
   * A file that a commit changes.
   *
   * @param file its name in the statute book
   * @param before its text before; empty where it is new
   * @param after its text after; empty where it is taken out
   */
  public record Change(String file, Optional<String> before, Optional<String> after) {}

  /**
   * One commit.
   *
   * @param message its whole message
   * @param author the enacting body
   * @param changes the files that it changes
   */
  public record Commit(String message, String author, List<Change> changes) {
    /** Keeps the list unchangeable. */
    public Commit {
      changes = List.copyOf(changes);
    }

    /** First line of the message. */
    public String subject() {
      return message.lines().findFirst().orElse("");
    }
  }

  private final LegalRepository repository;
  private final Ref branch;
  private final RevCommit base;
  private final List<PlannedCommit> planned = new ArrayList<>();
  private final List<Commit> commits = new ArrayList<>();
  private BookAtCommit book;

  Plan(LegalRepository repository, Ref branch, RevCommit base, BookAtCommit book) {
    this.repository = repository;
    this.branch = branch;
    this.base = base;
    this.book = book;
  }

  /** The statute book after the commits that are planned so far. */
  BookAtCommit book() {
    return book;
  }

  List<PlannedCommit> planned() {
    return planned;
  }

  void add(PersonIdent author, String message, Map<String, Optional<String>> changes) {
    PlannedCommit commit = new PlannedCommit(author, message, changes);
    List<Change> shown = new ArrayList<>();
    commit.changes().forEach((file, text) -> shown.add(new Change(file, book.text(file), text)));
    planned.add(commit);
    commits.add(new Commit(message, author.getName(), shown));
    book = book.with(commit.changes());
  }

  /** The commits, in their order. */
  public List<Commit> commits() {
    return List.copyOf(commits);
  }

  /**
   * Writes the commits and moves the branch.
   *
   * @param committer who does it and when
   * @param signed whether the commits are signed as Git's settings say
   * @return the ids of the commits, in their order
   * @throws HistoryFailure where it cannot be done; then nothing has changed
   */
  public List<String> write(Committer committer, boolean signed) throws IOException {
    if (planned.isEmpty()) {
      return List.of();
    }
    Signer signer = signed ? new ProgramSigner(repository, committer.ident()) : Signer.NONE;
    RevCommit tip =
        new CommitWriter(repository, committer.ident()).signer(signer).write(branch, base, planned);
    List<String> ids = new ArrayList<>();
    for (RevCommit at = tip; ids.size() < planned.size(); at = repository.commit(at.getParent(0))) {
      ids.add(0, at.name());
    }
    return ids;
  }
}
