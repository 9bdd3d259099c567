package org.zan.amend.conflicts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zan.amend.AmendingAct;
import org.zan.amend.Amendments;
import org.zan.amend.Course;
import org.zan.amend.Done;
import org.zan.amend.Enactment;
import org.zan.amend.Order;
import org.zan.amend.Texts;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Severity;

/**
 * What a bill does to the texts in force now.
 *
 * @param bill the bill
 * @param done its instructions, all resolved against the texts in force
 * @param failing orders that fail even without another bill, by their offset
 * @param acts identities of the acts that it names as its targets
 */
record Effect(AmendingAct bill, List<Done> done, Set<Integer> failing, Set<String> acts) {
  static Effect of(AmendingAct bill, LocalDate undetermined, StatuteBook book, Texts texts) {
    String name = bill.identity().map(Object::toString).orElse("");
    List<Done> done =
        Amendments.apply(bill, order -> true, new Enactment(name, undetermined), book, texts)
            .done();
    Set<Integer> failing = new TreeSet<>();
    for (Finding finding : Course.of(book, texts).whole(bill, undetermined).findings()) {
      if (finding.severity() == Severity.ERROR) {
        failing.add(order(bill, finding).offset());
      }
    }
    Set<String> acts = new TreeSet<>();
    bill.orders().forEach(order -> acts.add(order.target()));
    acts.remove("");
    return new Effect(bill, done, failing, acts);
  }

  /** Whether both change an act. */
  boolean meets(Effect other) {
    return !Collections.disjoint(acts, other.acts);
  }

  /** The instruction at which a finding stands. */
  static Order order(AmendingAct bill, Finding finding) {
    Order found = bill.orders().get(0);
    for (Order order : bill.orders()) {
      if (order.offset() <= finding.place().offset()) {
        found = order;
      }
    }
    return found;
  }
}
