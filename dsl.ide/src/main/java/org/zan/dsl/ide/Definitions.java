package org.zan.dsl.ide;

import java.util.List;
import java.util.Optional;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.summary.ActSummary;

/** Where what stands at a position is laid down: go to definition, to the act. */
public final class Definitions {
  /**
   * Where something leads.
   *
   * @param from the words that lead there
   * @param whole the provision with all that stands under it
   * @param name its heading, number or defined words
   */
  public record Lead(Range from, Range whole, Range name) {}

  private Definitions() {}

  /** The cited provision or act; the place that defines a term. */
  public static Optional<Lead> of(View view, String file, int offset) {
    return Subject.at(view, file, offset).flatMap(subject -> lead(view, subject));
  }

  private static Optional<Lead> lead(View view, Subject subject) {
    if (subject instanceof Subject.Citation citation) {
      Resolution target = citation.target();
      boolean leads = target.hasAct() && target.state() != Resolution.State.MALFORMED;
      return leads
          ? Optional.of(to(view, citation.range(), target.act(), target.provision()))
          : Optional.empty();
    }
    if (subject instanceof Subject.Term term) {
      return Optional.of(
          new Lead(
              term.range(),
              Parts.whole(view, term.act(), term.term().provision()),
              new Terms.Known(term.act(), term.term()).range()));
    }
    if (subject instanceof Subject.Provision provision) {
      return Optional.of(to(view, provision.range(), provision.act(), provision.provision()));
    }
    return Optional.empty();
  }

  /** The act of the cited provision, or the act that defines a term. */
  public static Optional<Lead> act(View view, String file, int offset) {
    return Subject.at(view, file, offset)
        .flatMap(
            subject -> {
              ActSummary act =
                  subject instanceof Subject.Citation citation
                      ? citation.target().act()
                      : subject instanceof Subject.Term term ? term.act() : null;
              return Optional.ofNullable(act).map(it -> to(view, subject.range(), it, 0));
            });
  }

  /** What leads to a provision. */
  static Lead to(View view, Range from, ActSummary act, int provision) {
    return new Lead(from, Parts.whole(view, act, provision), Parts.name(view, act, provision));
  }

  /** All provisions that are made under what stands at a position: they name it as their basis. */
  public static List<Range> implementations(View view, String file, int offset) {
    return Citations.target(view, file, offset).stream()
        .flatMap(target -> Citations.of(view, target).stream())
        .filter(citing -> citing.relation() == Relation.BASIS)
        .map(Citations.Citing::range)
        .toList();
  }
}
