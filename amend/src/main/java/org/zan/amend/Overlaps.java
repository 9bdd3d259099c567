package org.zan.amend;

import java.util.Comparator;
import java.util.List;
import org.zan.amend.rules.Overlap;

/** Finds instructions that touch the same words. */
final class Overlaps {
  private final Problems problems;
  private final String file;

  Overlaps(Problems problems, String file) {
    this.problems = problems;
    this.file = file;
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
          report(one.order(), other.order());
        }
      }
    }
  }

  private boolean failed(Change change) {
    return problems.failed(change.order());
  }

  private void report(Order one, Order other) {
    Order first = one.offset() <= other.offset() ? one : other;
    Order second = first == one ? other : one;
    problems
        .at(Overlap.INFO, second)
        .data(first.words(), first.path())
        .related(file, first.offset(), first.length())
        .add();
  }
}
