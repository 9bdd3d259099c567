package org.zan.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/**
 * Who cites or amends whom, and which acts are made under which. The index finds them; only the
 * texts of those that are shown are read. Where there are very many, acts stand for their
 * provisions, and only those with the most references are shown.
 */
public final class Hierarchies {
  /** So many neighbours are shown. */
  public static final int MOST = 300;

  /**
   * A provision beside another.
   *
   * @param target the provision
   * @param label its heading, its number with the heading around it, or the title of the act
   * @param address how other acts refer to it
   * @param whole it and all that stands under it
   * @param name its heading or number
   * @param references the references that tie the two
   */
  public record Neighbour(
      Citations.Target target,
      String label,
      String address,
      Range whole,
      Range name,
      List<Range> references) {}

  private Hierarchies() {}

  /** The provision that a position speaks of, as the beginning of a hierarchy. */
  public static Optional<Neighbour> start(View view, String file, int offset) {
    return Citations.target(view, file, offset)
        .or(
            () ->
                view.book()
                    .file(file)
                    .map(act -> new Citations.Target(act, act.provisions().at(offset))))
        .map(target -> of(view, target));
  }

  /** A provision as the beginning of a hierarchy. */
  public static Neighbour of(View view, Citations.Target target) {
    return neighbour(view, target, List.of());
  }

  /** The provisions that cite or amend this one or its children. */
  public static List<Neighbour> incoming(View view, Citations.Target target) {
    return incoming(view, target, relation -> true);
  }

  /** The provisions that this one and its children cite or amend. */
  public static List<Neighbour> outgoing(View view, Citations.Target target) {
    return outgoing(view, target, relation -> true);
  }

  /** The acts made under an act, or carrying it out. */
  public static List<Neighbour> madeUnder(View view, ActSummary act) {
    return incoming(view, new Citations.Target(act, 0), Hierarchies::enabling);
  }

  /** The provisions that an act names as its basis, or carries out. */
  public static List<Neighbour> basis(View view, ActSummary act) {
    return outgoing(view, new Citations.Target(act, 0), Hierarchies::enabling);
  }

  private static boolean enabling(Relation relation) {
    return relation == Relation.BASIS
        || relation == Relation.IMPLEMENTS
        || relation == Relation.TRANSPOSES;
  }

  private static List<Neighbour> incoming(
      View view, Citations.Target target, Predicate<Relation> wanted) {
    Map<Citations.Target, List<Range>> found = new LinkedHashMap<>();
    for (Citations.Citing citing : Citations.of(view, target)) {
      if (wanted.test(citing.relation())) {
        int from = citing.act().references().from(citing.reference());
        found
            .computeIfAbsent(new Citations.Target(citing.act(), from), key -> new ArrayList<>())
            .add(citing.range());
      }
    }
    return neighbours(view, found);
  }

  private static List<Neighbour> outgoing(
      View view, Citations.Target target, Predicate<Relation> wanted) {
    Map<Citations.Target, List<Range>> found = new LinkedHashMap<>();
    ActSummary act = target.act();
    References references = act.references();
    int next = act.provisions().next(target.provision());
    for (int i = 0; i < references.size(); i++) {
      boolean inside = references.from(i) >= target.provision() && references.from(i) < next;
      if (inside && wanted.test(references.relation(i))) {
        Resolution cited = view.book().resolve(act, i);
        if (cited.hasAct() && cited.state() != Resolution.State.MALFORMED) {
          found
              .computeIfAbsent(
                  new Citations.Target(cited.act(), cited.provision()), key -> new ArrayList<>())
              .add(new Range(act.file(), references.offset(i), references.length(i)));
        }
      }
    }
    return neighbours(view, found);
  }

  private static List<Neighbour> neighbours(View view, Map<Citations.Target, List<Range>> found) {
    return shown(found).map(each -> neighbour(view, each.getKey(), each.getValue())).toList();
  }

  private static Stream<Map.Entry<Citations.Target, List<Range>>> shown(
      Map<Citations.Target, List<Range>> found) {
    if (found.size() <= MOST) {
      return found.entrySet().stream();
    }
    Map<Citations.Target, List<Range>> acts = new LinkedHashMap<>();
    found.forEach(
        (target, ranges) ->
            acts.computeIfAbsent(new Citations.Target(target.act(), 0), key -> new ArrayList<>())
                .addAll(ranges));
    Comparator<Map.Entry<Citations.Target, List<Range>>> most =
        Comparator.comparing(each -> -each.getValue().size());
    return acts.size() <= MOST
        ? acts.entrySet().stream()
        : acts.entrySet().stream().sorted(most).limit(MOST);
  }

  private static Neighbour neighbour(View view, Citations.Target target, List<Range> references) {
    ActSummary act = target.act();
    return new Neighbour(
        target,
        label(view, act, target.provision()),
        Parts.address(view.book(), act, target.provision()),
        Parts.whole(view, act, target.provision()),
        Parts.name(view, act, target.provision()),
        references);
  }

  private static String label(View view, ActSummary act, int provision) {
    String own = Parts.label(view, act, provision);
    int around = provision;
    while (around > 0 && !act.provisions().titled(around)) {
      around = act.provisions().parent(around);
    }
    return around == provision || around == 0 ? own : own + " · " + Parts.label(view, act, around);
  }
}
