package org.zan.dsl.rules.support;

import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.References;

/** References to provisions that do nothing but refer on. */
public final class Chains {
  private Chains() {}

  /** Takes a step of a chain. */
  public interface Visitor {
    /**
     * Looks at one.
     *
     * @param reference a reference of the act
     * @param found the provision to which it leads, which only refers on
     * @param on the reference of that provision's act by which it does
     */
    void step(int reference, Resolution found, int on);
  }

  /**
   * Each reference of an act to such a provision. What that one cites is not resolved but for what
   * leads back: so findings depend on the acts that an act cites, not on those that these cite.
   */
  public static void each(ActSummary act, StatuteBook book, Visitor visitor) {
    Reliance.each(
        act,
        book,
        cited -> cited.provisions().anyRefersOn(),
        (i, found) -> {
          int provision = found.provision();
          boolean whole = found.last() == provision && !act.references().path(i).contains("/al");
          if (whole && found.act().provisions().refersOn(provision)) {
            int on = only(found.act().references(), provision);
            if (on >= 0 && !(found.act() == act && act.references().from(i) == provision)) {
              visitor.step(i, found, on);
            }
          }
        });
  }

  private static int only(References references, int provision) {
    for (int i = 0; i < references.size(); i++) {
      if (references.from(i) == provision && references.place(i) == Place.WORDS) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the second step leads to where the first began, or to what that stands in. */
  public static boolean back(
      ActSummary act, int reference, Resolution found, int on, StatuteBook book) {
    References references = found.act().references();
    if (book.resolve(found.act(), references.act(on), "").act() != act) {
      return false;
    }
    Resolution back = book.resolve(found.act(), on);
    Provisions provisions = act.provisions();
    int from = act.references().from(reference);
    return back.state() == Resolution.State.RESOLVED
        && back.provision() > 0
        && back.provision() <= from
        && from < provisions.next(back.provision());
  }
}
