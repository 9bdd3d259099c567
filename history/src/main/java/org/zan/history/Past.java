package org.zan.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.zan.dsl.norm.ActId;

/** The commits that led to a statute book, as far as they record law. */
final class Past {
  private final LegalRepository repository;

  /** The newest first. */
  private final List<LegalCommit> commits;

  private final Set<LegalOrder> recorded = new HashSet<>();
  private final Set<String> acts = new HashSet<>();

  /** The books before commits that are planned on top. */
  private final Map<LegalOrder, BookAtCommit> planned = new HashMap<>();

  private Past(LegalRepository repository, List<LegalCommit> commits) {
    this.repository = repository;
    this.commits = commits;
    for (LegalCommit commit : commits) {
      commit.act().ifPresent(act -> acts.add(ActId.key(act)));
      order(commit).ifPresent(recorded::add);
    }
  }

  /** What led to a commit, itself included. */
  static Past of(LegalRepository repository, RevCommit tip) throws IOException {
    return new Past(repository, repository.legalCommits(tip));
  }

  private static Optional<LegalOrder> order(LegalCommit commit) {
    return commit
        .effective()
        .flatMap(date -> commit.act().flatMap(ActId::parse).map(act -> new LegalOrder(date, act)));
  }

  /** Takes note of a commit that is planned on top. */
  void note(LegalOrder order, BookAtCommit before) {
    planned.put(order, before);
  }

  /** Whether a commit records what the act does on the date. */
  boolean records(LegalOrder order) {
    return recorded.contains(order);
  }

  /** Whether any commit names the act: it was enacted here, not brought along. */
  boolean knows(ActId act) {
    return acts.contains(act.key());
  }

  /** The statute book before the commit that records what an act did on a date. */
  Optional<BookAtCommit> parentOf(LegalOrder order) {
    if (planned.containsKey(order)) {
      return Optional.of(planned.get(order));
    }
    for (LegalCommit commit : commits) {
      if (order(commit).equals(Optional.of(order))) {
        return parent(commit.id());
      }
    }
    return Optional.empty();
  }

  /**
   * The statute book with some files as they were before whatever comes later in law, though the
   * repository learnt it earlier.
   */
  BookAtCommit before(BookAtCommit book, Collection<String> files, LegalOrder when) {
    List<LegalCommit> later = new ArrayList<>();
    for (LegalCommit commit : commits) {
      if (order(commit).filter(order -> order.compareTo(when) > 0).isPresent()) {
        later.add(commit);
      }
    }
    Map<String, Optional<String>> then = new HashMap<>();
    for (int i = later.size() - 1; i >= 0 && then.size() < files.size(); i--) {
      Optional<BookAtCommit> parent = parent(later.get(i).id());
      for (String file : files) {
        if (parent.isPresent() && !then.containsKey(file)) {
          ObjectId blob = parent.get().files().get(file);
          boolean changed = blob != null && !blob.equals(at(later.get(i).id()).files().get(file));
          if (changed) {
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
