package org.zan.workspace;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zan.amend.AmendmentCheck;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Place;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Fingerprints;
import org.zan.dsl.summary.References;

/**
 * In which files other things may be found after some have changed. Errs towards too many: what is
 * left out is the same for sure.
 *
 * <p>A change of words touches the act alone, its other language versions, acts that say the same,
 * and bills that amend it. A change of its provisions or references touches those that cite it. A
 * change of names (identity, alias, language, a file more or less) may touch any.
 */
public final class Affected {
  private final StatuteBook book;
  private final Set<String> names = new HashSet<>();
  private final Set<String> moved = new HashSet<>();
  private final Set<String> files = new HashSet<>();

  private Affected(StatuteBook book) {
    this.book = book;
  }

  /**
   * Which files are to be looked at again among the others.
   *
   * @param before summaries of the changed files as they were; none for a new file
   * @param after as they are; none for a file that is gone
   * @param book the statute book after the change
   * @param showing names of files whose findings, before the change, show a place in one of some
   * @return their names; empty where it may be any
   */
  public static Optional<Set<String>> by(
      Map<String, ActSummary> before,
      Map<String, ActSummary> after,
      StatuteBook book,
      Function<Set<String>, Set<String>> showing) {
    if (!before.keySet().equals(after.keySet())) {
      return Optional.empty();
    }
    Affected affected = new Affected(book);
    for (Map.Entry<String, ActSummary> change : after.entrySet()) {
      ActSummary old = before.get(change.getKey());
      if (!old.sameNames(change.getValue())) {
        return Optional.empty();
      }
      affected.change(old, change.getValue());
    }
    affected.addUsers();
    affected.addBills(after.values());
    // Findings that show a place in a changed file: the place may have moved.
    affected.files.addAll(showing.apply(affected.moved));
    return Optional.of(affected.files);
  }

  private void change(ActSummary old, ActSummary now) {
    files.add(now.file());
    moved.add(now.file());
    if (!old.fingerprints().equalTo(now.fingerprints())) {
      addTwins(old.fingerprints());
      addTwins(now.fingerprints());
    }
    if (!old.figures().equalTo(now.figures())) {
      now.identity().ifPresent(id -> add(book.acts(id.toString())));
    }
    if (!old.sameButPlaces(now)) {
      names.add(now.file());
      now.identity().ifPresent(this::addNames);
      names.addAll(now.aliases());
      addSources(old);
      addSources(now);
      addDefining(old);
      addDefining(now);
    }
  }

  /** Acts with a provision that is, or was, much like one of these. */
  private void addTwins(Fingerprints prints) {
    for (int i = 0; i < prints.size(); i++) {
      book.twins().of(prints, i).forEach(twin -> files.add(twin.act().file()));
    }
  }

  /** All names under which an act is cited. */
  private void addNames(ActId id) {
    names.add(id.key());
    book.acts(id.toString()).forEach(version -> names.addAll(version.aliases()));
    book.settings()
        .aliases()
        .forEach(
            (alias, identity) -> {
              if (ActId.key(identity).equals(id.key())) {
                names.add(alias);
              }
            });
  }

  /** Acts of whose findings it counts who uses their terms, rests on them or carries them out. */
  private void addSources(ActSummary act) {
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      Relation relation = references.relation(i);
      if (relation == Relation.TERMS || relation.rests()) {
        String identity = book.resolve(act, references.act(i), "").identity();
        add(book.acts(identity));
      }
    }
  }

  /** Acts that define the terms of an act with other language versions, and all their versions. */
  private void addDefining(ActSummary act) {
    List<ActSummary> versions =
        act.identity().map(id -> book.acts(id.toString())).orElse(List.of());
    if (versions.size() < 2) {
      return;
    }
    for (ActSummary version : versions) {
      // Of the changed one also those terms that it no longer has.
      ActSummary known = version.file().equals(act.file()) ? act : version;
      for (ActSummary.Term term : known.terms()) {
        for (ActSummary other : book.defining(known.language(), term.term())) {
          other.identity().ifPresent(id -> add(book.acts(id.toString())));
        }
      }
    }
  }

  private void add(Collection<ActSummary> acts) {
    acts.forEach(act -> files.add(act.file()));
  }

  private void addUsers() {
    if (names.isEmpty()) {
      return;
    }
    // On all processors: behind a start, the references of all acts are still to be decoded.
    add(book.files().parallelStream().filter(this::uses).toList());
  }

  /**
   * A bill is tried on the texts that it amends: their words count too; and whom it leaves without
   * what they cite, depends on all.
   */
  private void addBills(Collection<ActSummary> changed) {
    boolean any = !names.isEmpty();
    names.clear();
    changed.forEach(act -> act.identity().ifPresent(this::addNames));
    for (ActSummary act : book.files()) {
      if (AmendmentCheck.concerns(act) && (any || uses(act))) {
        files.add(act.file());
      }
    }
  }

  private boolean uses(ActSummary act) {
    if (act.identity().map(id -> names.contains(id.key())).orElse(false)
        || act.aliases().stream().anyMatch(names::contains)
        || act.externals().stream().anyMatch(it -> names.contains(ActId.key(it.identity())))) {
      return true;
    }
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      String name = references.act(i);
      if (!name.isEmpty()
          && (names.contains(name) || name.indexOf('/') > 0 && names.contains(ActId.key(name)))) {
        return true;
      }
    }
    return false;
  }

  /** The names of files whose findings show a place in one of these. */
  static Set<String> showing(Map<String, IndexedFile> entries, Set<String> files) {
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, IndexedFile> entry : entries.entrySet()) {
      if (shown(entry.getValue()).stream().anyMatch(files::contains)) {
        names.add(entry.getKey());
      }
    }
    return names;
  }

  /** The files in which findings of a file show places, as it was looked at among others. */
  public static Set<String> shown(IndexedFile entry) {
    List<Finding> linked = entry.linked();
    if (linked == null || linked.isEmpty()) {
      return Set.of();
    }
    Set<String> shown = Set.of();
    for (Finding finding : linked) {
      for (Place place : finding.related()) {
        shown = shown.isEmpty() ? new HashSet<>() : shown;
        shown.add(place.file());
      }
    }
    return shown;
  }
}
