package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/**
 * Who cites a provision, or one of its children, in the whole statute book and in all languages.
 * Most references are passed over by the name of the act alone; only what may lead to it is
 * resolved.
 */
public final class Citations {
  /**
   * A provision that may be cited.
   *
   * @param act its act
   * @param provision its index; 0 for the act
   */
  public record Target(ActSummary act, int provision) {}

  /**
   * A reference to it.
   *
   * @param act the act that cites
   * @param reference index of the reference in it
   * @param range where the reference stands: its target
   * @param provision index of the cited provision in the version of the act that is cited
   * @param relation how it stands to the target
   */
  public record Citing(
      ActSummary act, int reference, Range range, int provision, Relation relation) {}

  private final StatuteBook book;
  private final String key;
  private final Set<String> aliases = new HashSet<>();
  private final Map<String, Boolean> names = new HashMap<>();

  /** The cited provision in each version of its act. */
  private final Map<ActSummary, Integer> versions = new IdentityHashMap<>();

  private Citations(StatuteBook book, Target target) {
    this.book = book;
    this.key = target.act().identity().map(ActId::key).orElse("");
    for (ActSummary version : Parts.versions(book, target.act())) {
      versions.put(version, Parts.same(book, target.act(), target.provision(), version));
      aliases.addAll(version.aliases());
    }
  }

  /** The provision that a position speaks of: cited there, or headed there. */
  public static Optional<Target> target(View view, String file, int offset) {
    return Subject.at(view, file, offset)
        .flatMap(
            subject -> {
              if (subject instanceof Subject.Provision it) {
                return Optional.of(new Target(it.act(), it.provision()));
              }
              if (subject instanceof Subject.Citation it && it.target().hasAct()) {
                return Optional.of(new Target(it.target().act(), it.target().provision()));
              }
              boolean names =
                  subject instanceof Subject.Sign it && List.of("act", "bill").contains(it.name());
              return names
                  ? view.book().file(file).map(act -> new Target(act, 0))
                  : Optional.empty();
            });
  }

  /** All references to a provision and its children, by file and place. */
  public static List<Citing> of(View view, Target target) {
    return new Citations(view.book(), target).all();
  }

  private List<Citing> all() {
    List<Citing> all = new ArrayList<>();
    for (ActSummary act : book.files()) {
      References references = act.references();
      for (int i = 0; i < references.size(); i++) {
        if (mayLead(act, references, i)) {
          citing(act, i).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private boolean mayLead(ActSummary from, References references, int reference) {
    String name = references.act(reference);
    if (name.isEmpty()) {
      return versions.containsKey(from)
          || references.place(reference) == Place.INSTRUCTION
          || references.place(reference) == Place.BLOCK;
    }
    if (name.indexOf('/') >= 0) {
      return names.computeIfAbsent(name, it -> !key.isEmpty() && ActId.key(it).equals(key));
    }
    return aliases.contains(name)
        || from.externals().stream().anyMatch(external -> external.alias().equals(name));
  }

  private Optional<Citing> citing(ActSummary from, int reference) {
    Resolution cited = book.resolve(from, reference);
    if (cited.state() != Resolution.State.RESOLVED && cited.state() != Resolution.State.REPEALED) {
      return Optional.empty();
    }
    Integer wanted = versions.get(cited.act());
    if (wanted == null || wanted < 0) {
      return Optional.empty();
    }
    int next = cited.act().provisions().next(wanted);
    boolean within = cited.provision() >= wanted && cited.provision() < next;
    boolean covered =
        cited.last() > cited.provision() && cited.provision() <= wanted && wanted <= cited.last();
    References references = from.references();
    return within || covered
        ? Optional.of(
            new Citing(
                from,
                reference,
                new Range(from.file(), references.offset(reference), references.length(reference)),
                cited.provision(),
                references.relation(reference)))
        : Optional.empty();
  }

  /** All that refers to what stands at a position: references to a provision, uses of a term. */
  public static List<Range> references(View view, String file, int offset, boolean withDefinition) {
    Optional<Subject> subject = Subject.at(view, file, offset);
    if (subject.isPresent() && subject.get() instanceof Subject.Term term) {
      return Highlights.ofTerm(view, new Terms.Known(term.act(), term.term()), withDefinition);
    }
    return target(view, file, offset)
        .map(
            target -> {
              List<Range> ranges = new ArrayList<>();
              if (withDefinition) {
                ranges.add(Parts.name(view, target.act(), target.provision()));
              }
              of(view, target).forEach(citing -> ranges.add(citing.range()));
              return ranges;
            })
        .orElse(List.of());
  }
}
