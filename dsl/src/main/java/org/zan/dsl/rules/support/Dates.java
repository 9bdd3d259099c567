package org.zan.dsl.rules.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.check.Report;
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

  /**
   * The date that is meant where two neighbouring figures of a year changed places (2106 for 2016):
   * the only one not before a day and at most a year after it.
   */
  public static Optional<LocalDate> unswapped(LocalDate date, LocalDate from) {
    LocalDate meant = null;
    String year = String.valueOf(date.getYear());
    for (int i = 0; i + 1 < year.length(); i++) {
      String swapped =
          year.substring(0, i) + year.charAt(i + 1) + year.charAt(i) + year.substring(i + 2);
      LocalDate other = date.withYear(Integer.parseInt(swapped));
      boolean fits = !other.isBefore(from) && !other.isAfter(from.plusYears(1));
      if (fits && !swapped.equals(year)) {
        if (meant != null) {
          return Optional.empty();
        }
        meant = other;
      }
    }
    return Optional.ofNullable(meant);
  }

  /** Adds to a finding that the figures of a fact's year are put in order, where that is sure. */
  public static void unswap(
      ActReading act, ReadFact fact, LocalDate date, LocalDate from, Report.Draft draft) {
    int at = act.text().indexOf(date.toString(), fact.offset());
    if (at >= 0 && at < fact.offset() + fact.length()) {
      unswapped(date, from)
          .ifPresent(meant -> draft.fix(at, date.toString().length(), meant.toString()));
    }
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
          each(part, part.facts(), visitor);
          each(part, part.instructionFacts(), visitor);
        });
  }

  private static void each(Part part, List<ReadFact> facts, Visitor visitor) {
    // By index, as most pieces have none and each rule on dates goes through all pieces.
    for (int i = 0; i < facts.size(); i++) {
      visitor.fact(part, facts.get(i));
    }
  }
}
