package org.zan.dsl.rules.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadFact;

/** The dates that facts give to an act and to its provisions. */
public final class Dates {
  /** Takes a fact. */
  public interface Visitor {
    /**
     * Looks at one fact.
     *
     * @param part the piece that it is about; the act for a fact of the header
     * @param fact the fact
     */
    void fact(Part part, ReadFact fact);
  }

  private Dates() {}

  /** The date of a fact; empty where it begins with none. */
  public static Optional<LocalDate> of(ReadFact fact) {
    return LegalDate.leading(fact.value());
  }

  /** The earliest date that facts of this name in the header give. */
  public static Optional<LocalDate> ofAct(ActReading act, String name) {
    return act.header().stream()
        .filter(fact -> fact.name().equals(name))
        .flatMap(fact -> of(fact).stream())
        .min(Comparator.naturalOrder());
  }

  /** The date of a fact directly under a piece, or under the nearest around it that has one. */
  public static Optional<LocalDate> around(ActReading act, Part part, String name) {
    for (Part up = part; up != null; up = up.parent()) {
      for (ReadFact fact : up.facts()) {
        if (fact.name().equals(name)) {
          return of(fact);
        }
      }
    }
    return ofAct(act, name);
  }

  /** Every fact about this act, its provisions and its instructions: not those in blocks. */
  public static void each(ActReading act, Visitor visitor) {
    if (act.data()) {
      return;
    }
    act.header().forEach(fact -> visitor.fact(act.act(), fact));
    Tree.each(
        act.act(),
        part -> {
          part.facts().forEach(fact -> visitor.fact(part, fact));
          part.instructionFacts().forEach(fact -> visitor.fact(part, fact));
        });
  }
}
