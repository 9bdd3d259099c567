package org.zan.dsl.book;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** By which names the acts of a statute book are found, and who uses whose terms. Immutable. */
final class BookNames {
  private final Map<String, String> externals;
  private final NameIndex byIdentity;
  private final NameIndex byAlias;

  /** Acts that use the terms of others. */
  private final List<ActSummary> importers;

  private final Set<String> termsImported = new HashSet<>();

  private BookNames(
      Map<String, String> externals,
      NameIndex byIdentity,
      NameIndex byAlias,
      List<ActSummary> importers) {
    this.externals = externals;
    this.byIdentity = byIdentity;
    this.byAlias = byAlias;
    this.importers = importers;
    for (ActSummary act : importers) {
      References references = act.references();
      for (int i = 0; i < references.size(); i++) {
        if (references.relation(i) == Relation.TERMS) {
          identityOf(act, references.act(i)).ifPresent(termsImported::add);
        }
      }
    }
  }

  /**
   * The names of all files.
   *
   * @param externals aliases that the repository gives to acts that are not held
   */
  static BookNames of(List<ActSummary> files, Map<String, String> externals) {
    return new BookNames(
        externals,
        NameIndex.of(files, act -> act.identity().map(id -> List.of(id.key())).orElse(List.of())),
        NameIndex.of(files, act -> act.identity().isPresent() ? act.aliases() : List.<String>of()),
        files.stream().filter(ActSummary::importsTerms).toList());
  }

  /** The names after some files have gone and others have come. */
  BookNames with(Set<ActSummary> gone, Collection<ActSummary> fresh) {
    return new BookNames(
        externals,
        byIdentity.with(gone, fresh),
        byAlias.with(gone, fresh),
        Stream.concat(
                importers.stream().filter(act -> !gone.contains(act)),
                fresh.stream().filter(ActSummary::importsTerms))
            .toList());
  }

  NameIndex byIdentity() {
    return byIdentity;
  }

  NameIndex byAlias() {
    return byAlias;
  }

  /** Folded identities of the acts whose terms others use. */
  Set<String> termsImported() {
    return termsImported;
  }

  /**
   * The folded identity that a name in an act means: of an act, an alias, an external act; empty
   * where nothing has the name.
   */
  Optional<String> identityOf(ActSummary from, String name) {
    if (name.isEmpty()) {
      return from.identity().map(ActId::key);
    }
    for (ActSummary.External external : from.externals()) {
      if (external.alias().equals(name)) {
        return Optional.of(ActId.key(external.identity()));
      }
    }
    if (name.indexOf('/') >= 0) {
      return Optional.of(ActId.key(name));
    }
    List<ActSummary> named = byAlias.get(name);
    if (named != null) {
      return named.get(0).identity().map(ActId::key);
    }
    return Optional.ofNullable(externals.get(name)).map(ActId::key);
  }
}
