package org.zan.history;

import java.time.LocalDate;
import java.util.Comparator;
import org.zan.dsl.book.NumberOrder;
import org.zan.dsl.norm.ActId;

/**
 * What comes first in law, whatever the repository learnt first: by date of effect, then adoption,
 * then number.
 *
 * @param effective since when it binds
 * @param act the act
 */
record LegalOrder(LocalDate effective, ActId act) implements Comparable<LegalOrder> {
  private static final Comparator<LegalOrder> ORDER =
      Comparator.comparing(LegalOrder::effective)
          .thenComparing(order -> order.act.date())
          .thenComparing(order -> order.act.number(), NumberOrder::compare)
          .thenComparing(order -> order.act.toString());

  @Override
  public int compareTo(LegalOrder other) {
    return ORDER.compare(this, other);
  }
}
