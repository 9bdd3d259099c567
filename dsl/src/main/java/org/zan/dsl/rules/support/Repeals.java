package org.zan.dsl.rules.support;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.InForce;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.References;

/** What was repealed on a day by another act whose day of effect is known. */
public final class Repeals {
  /**
   * A repeal.
   *
   * @param offset where the act is named that repeals
   * @param length of the name
   * @param on the day since when it is repealed
   * @param by the act as named
   * @param since the day on which what repeals is in force
   * @param whole whether the whole act is repealed
   * @param sameKind whether the act that repeals is of the same kind
   */
  public record Repeal(
      int offset, int length, int on, String by, int since, boolean whole, boolean sameKind) {
    /** Whether it ends before what ends it takes effect. */
    public boolean before() {
      return on < since;
    }

    /** Whether it ends after what ends it takes effect. */
    public boolean after() {
      return on > since;
    }

    /** The day since when it is repealed. */
    public String day() {
      return InForce.written(on);
    }

    /** The day on which what repeals is in force. */
    public String effect() {
      return InForce.written(since);
    }
  }

  private Repeals() {}

  /** Those of an act and its provisions. */
  public static void each(ActSummary act, StatuteBook book, Consumer<Repeal> visitor) {
    References references = act.references();
    Provisions provisions = act.provisions();
    for (int i = 0; i < references.size(); i++) {
      int from = references.from(i);
      String day = provisions.repealedSince(from);
      if (references.place(i) == Place.FACT
          && references.relation(i) == Relation.CITES
          && !day.isEmpty()
          && alone(references, i)) {
        look(act, i, (int) LocalDate.parse(day).toEpochDay(), book, visitor);
      }
    }
  }

  /** Of several acts that facts name, nobody knows here which one repeals. */
  private static boolean alone(References references, int reference) {
    for (int i = 0; i < references.size(); i++) {
      if (i != reference
          && references.from(i) == references.from(reference)
          && references.place(i) == Place.FACT
          && references.relation(i) == Relation.CITES) {
        return false;
      }
    }
    return true;
  }

  private static void look(
      ActSummary act, int i, int on, StatuteBook book, Consumer<Repeal> visitor) {
    Resolution by = book.resolve(act, i);
    if (!by.hasAct() || by.act().bill() || by.act().identity().equals(act.identity())) {
      return;
    }
    int since = by.act().inForce().since(by.act().provisions(), by.provision());
    if (since != InForce.UNKNOWN && since != InForce.UNDETERMINED) {
      References references = act.references();
      boolean sameKind =
          by.act().identity().map(ActId::kind).equals(act.identity().map(ActId::kind));
      visitor.accept(
          new Repeal(
              references.offset(i),
              references.length(i),
              on,
              Cited.written(references, i),
              since,
              references.from(i) == 0,
              sameKind));
    }
  }
}
