package org.zan.dsl.book;

import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.References;

/**
 * Which act an instruction amends: what {@code @amend} opened holds to the next one or to a
 * heading, or for the children of its item.
 */
final class Amendments {
  private Amendments() {}

  /**
   * Name of the act that the instruction or block amends in which the reference stands; empty where
   * none is open.
   */
  static String amended(ActSummary act, int reference) {
    References references = act.references();
    int amend = references.amendBefore(reference);
    return amend >= 0 && holds(act, amend, reference) ? references.act(amend) : "";
  }

  /** Whether no heading and no end of an item stands between the two. */
  private static boolean holds(ActSummary act, int amend, int reference) {
    Provisions provisions = act.provisions();
    int scope = act.references().from(amend);
    int p = act.references().from(reference);
    while (p > scope
        && provisions.kind(p) != Part.Kind.LEVEL
        && provisions.kind(p) != Part.Kind.CROSSHEADING) {
      p = provisions.parent(p);
    }
    return p == scope;
  }

  /**
   * Whether an act amends another: what it says of that act's provisions is about the text before.
   */
  static boolean amends(ActSummary act, StatuteBook book, ActSummary other) {
    References references = act.references();
    for (int i = references.amendBefore(references.size()); i >= 0; i = references.amendBefore(i)) {
      if (references.place(i) == Place.AMENDED_ACT && book.resolve(act, i).act() == other) {
        return true;
      }
    }
    return false;
  }
}
