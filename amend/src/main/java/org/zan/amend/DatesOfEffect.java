package org.zan.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zan.amend.rules.InForceOrder;
import org.zan.amend.rules.TargetMissing;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Report;
import org.zan.dsl.norm.LegalDate;

/** Whether the days on which instructions take effect can be right. */
final class DatesOfEffect {
  private final AmendingAct bill;
  private final StatuteBook book;
  private final Texts texts;
  private final List<Finding> findings = new ArrayList<>();

  DatesOfEffect(AmendingAct bill, StatuteBook book, Texts texts) {
    this.bill = bill;
    this.book = book;
    this.texts = texts;
  }

  /** What is found, given what was found when the instructions were tried day by day. */
  List<Finding> findings(List<Finding> sofar) {
    Optional<LocalDate> adopted =
        bill.reading().headerFact("adopted").flatMap(fact -> LegalDate.leading(fact.value()));
    for (Order order : bill.orders()) {
      if (order.inForce().isEmpty()) {
        continue;
      }
      LocalDate date = order.inForce().get();
      if (order.expires().filter(end -> !end.isAfter(date)).isPresent()) {
        report(order, date, order.expires().get().toString());
      } else if (adopted.filter(date::isBefore).isPresent()) {
        report(order, date, adopted.get().toString());
      }
    }
    later(sofar);
    return findings;
  }

  /** What is missing on its day but there if all takes effect at once comes too late. */
  private void later(List<Finding> sofar) {
    boolean missing = sofar.stream().anyMatch(finding -> finding.rule() == TargetMissing.INFO);
    if (!missing || bill.dates().size() < 2) {
      return;
    }
    LocalDate last = bill.dates().get(bill.dates().size() - 1);
    Outcome together = Amendments.apply(bill, order -> true, new Enactment("", last), book, texts);
    for (Finding finding : sofar) {
      if (finding.rule() == TargetMissing.INFO
          && together.findings().stream().noneMatch(f -> f.place().equals(finding.place()))) {
        bill.orders().stream()
            .filter(o -> o.offset() <= finding.place().offset())
            .filter(o -> finding.place().offset() < o.offset() + o.length())
            .filter(o -> o.inForce().isPresent())
            .findFirst()
            .ifPresent(order -> report(order, order.inForce().get(), last.toString()));
      }
    }
  }

  private void report(Order order, LocalDate date, String other) {
    new Report(InForceOrder.INFO, bill.reading().file(), findings::add)
        .at(order.offset(), order.length())
        .data(date.toString(), other)
        .add();
  }
}
