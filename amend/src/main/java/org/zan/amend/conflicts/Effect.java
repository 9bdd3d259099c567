package org.zan.amend.conflicts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
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
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.summary.ActSummary;

/**
 * What a bill does to the texts in force now.
 *
 * @param bill the bill
 * @param done its instructions, all resolved against the texts in force
 * @param failing orders that fail even without another bill, by their offset
 * @param acts identities of the acts that it names as its targets
 */
record Effect(AmendingAct bill, List<Done> done, Set<Integer> failing, Set<String> acts) {
  static Effect of(AmendingAct bill, LocalDate undetermined, StatuteBook all, Texts texts) {
    StatuteBook book = relevant(all, List.of(bill));
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

  /**
   * The part of a statute book that bills speak of: indexing it anew after each step costs little.
   */
  static StatuteBook relevant(StatuteBook book, List<AmendingAct> bills) {
    Set<ActSummary> files = new LinkedHashSet<>();
    for (AmendingAct bill : bills) {
      String name = bill.reading().file();
      ActSummary file =
          book.files().stream().filter(one -> one.file().equals(name)).findFirst().orElse(null);
      if (file == null) {
        return book;
      }
      files.add(file);
      for (ReadReference reference : bill.reading().references()) {
        if (!reference.act().isEmpty()) {
          files.addAll(book.acts(book.resolve(file, reference.act(), "").identity()));
        }
      }
    }
    return new StatuteBook(book.settings(), book.jurisdictions(), files);
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
