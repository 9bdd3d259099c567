package org.zan.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zan.amend.AmendingAct;
import org.zan.amend.Order;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.summary.ActSummary;

/**
 * An amending act of a statute book, in all its languages.
 *
 * @param id its identity
 * @param versions its files
 */
record EnactedAct(ActId id, List<Version> versions) {
  /**
   * One language version.
   *
   * @param file its name
   * @param reading as read
   * @param act its instructions
   */
  record Version(String file, ActReading reading, AmendingAct act) {}

  /** The amending act of an identity; empty where no file in {@code enacted/} has it. */
  static Optional<EnactedAct> in(BookAtCommit book, ActId id) {
    List<Version> versions = new ArrayList<>();
    for (ActSummary act : book.book().acts(id.toString())) {
      if (act.file().startsWith(EnactedNames.ENACTED) && !act.bill()) {
        ActReading reading = book.reading(act.file()).orElseThrow();
        versions.add(new Version(act.file(), reading, AmendingAct.of(reading, book.book())));
      }
    }
    return versions.isEmpty() ? Optional.empty() : Optional.of(new EnactedAct(id, versions));
  }

  /** All instructions, version by version. */
  List<Order> orders() {
    return versions.stream().flatMap(version -> version.act().orders().stream()).toList();
  }

  /** The dates on which it changes the law: instructions take effect, or end. */
  SortedSet<LocalDate> dates() {
    SortedSet<LocalDate> dates = new TreeSet<>();
    for (Order order : orders()) {
      order.inForce().ifPresent(dates::add);
      if (order.inForce().isPresent()) {
        order.expires().ifPresent(dates::add);
      }
    }
    return dates;
  }

  /** Its title in the first of its languages. */
  String title() {
    return versions.get(0).reading().headerFact("title").map(ReadFact::value).orElse("");
  }
}
