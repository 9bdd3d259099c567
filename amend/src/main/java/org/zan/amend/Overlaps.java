package org.zan.amend;

import java.util.Comparator;
import java.util.List;
import org.zan.amend.rules.Overlap;
import org.zan.dsl.check.Report;
import org.zan.dsl.reading.ActReading;

/** Finds instructions that touch the same words. */
final class Overlaps {
  private final Problems problems;
  private final ActReading bill;

  Overlaps(Problems problems, ActReading bill) {
    this.problems = problems;
    this.bill = bill;
  }

  /** Reports each instruction that touches what an earlier one of the act touches. */
  void find(Sheet sheet) {
    List<Change> sorted =
        sheet.changes().stream().sorted(Comparator.comparingInt(Change::from)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      Change one = sorted.get(i);
      for (int j = i + 1; j < sorted.size() && sorted.get(j).from() <= one.to(); j++) {
        Change other = sorted.get(j);
        if (one.overlaps(other) && !failed(one) && !failed(other)) {
          report(one, other, new Merger(bill.text(), sheet.text().text()));
        }
      }
    }
  }

  private boolean failed(Change change) {
    return problems.failed(change.order());
  }

  private void report(Change one, Change other, Merger merger) {
    Order first = one.order().offset() <= other.order().offset() ? one.order() : other.order();
    Order second = first == one.order() ? other.order() : one.order();
    Report.Draft draft =
        problems
            .at(Overlap.INFO, second)
            .data(first.words(), first.path())
            .related(bill.file(), first.offset(), first.length());
    merger.fix(one, other, draft);
    draft.add();
  }
}
