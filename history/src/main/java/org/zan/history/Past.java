package org.zan.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** The commits that led to a statute book, as far as they record law. */
final class Past {
  private final LegalRepository repository;
  private final Recorded recorded;

  /** The books before commits that are planned on top. */
  private final Map<LegalOrder, BookAtCommit> planned = new HashMap<>();

  private Past(LegalRepository repository, Recorded recorded) {
    this.repository = repository;
    this.recorded = recorded;
  }

  /** What led to a commit, itself included. Good until the same is asked of another commit. */
  static Past of(LegalRepository repository, RevCommit tip) throws IOException {
    return new Past(repository, repository.recorded(tip));
  }

  /** Takes note of a commit that is planned on top. */
  void note(LegalOrder order, BookAtCommit before) {
    planned.put(order, before);
  }

  /** Whether a commit records what the act does on the date. */
  boolean records(LegalOrder order) {
    return recorded.commit(order) != null;
  }

  /** The statute book before the commit that records what an act did on a date. */
  Optional<BookAtCommit> parentOf(LegalOrder order) {
    if (planned.containsKey(order)) {
      return Optional.of(planned.get(order));
    }
    ObjectId commit = recorded.commit(order);
    return commit == null ? Optional.empty() : parent(commit);
  }

  /**
   * The statute book with some files as they were before whatever comes later in law, though the
   * repository learnt it earlier.
   */
  BookAtCommit before(BookAtCommit book, Collection<String> files, LegalOrder when) {
    Map<String, Optional<String>> then = new HashMap<>();
    for (ObjectId later : recorded.after(when)) {
      if (then.size() == files.size()) {
        break;
      }
      Optional<BookAtCommit> parent = parent(later);
      for (String file : files) {
        if (parent.isPresent() && !then.containsKey(file)) {
          ObjectId blob = parent.get().files().get(file);
          if (blob != null && !blob.equals(at(later).files().get(file))) {
            then.put(file, parent.get().text(file));
          }
        }
      }
    }
    return then.isEmpty() ? book : book.with(then);
  }

  private Optional<BookAtCommit> parent(ObjectId id) {
    try {
      RevCommit commit = repository.commit(id);
      return commit.getParentCount() == 0 ? Optional.empty() : Optional.of(at(commit.getParent(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BookAtCommit at(ObjectId id) {
    try {
      return repository.book(repository.commit(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
