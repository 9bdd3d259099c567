package org.zan.amend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.zan.amend.Orphans.Orphan;
import org.zan.amend.rules.OrphansReference;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.Severity;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.summary.References;

/**
 * Says which references a bill leaves without their target. What mends them is tried on the texts
 * before it is offered: with it the bill can be carried out, and leaves fewer of them.
 */
final class OrphanReport {
  private static final int MOST_NAMED = 3;

  /** How often a bill is carried out to find what mends its references. */
  private static final int MOST_TRIALS = 24;

  private final AmendingAct bill;
  private final StatuteBook book;
  private final Texts before;
  private final Trial trial;
  private final Citing citing;
  private final Map<Order, List<Orphan>> orphans;
  private final Conforming conforming;
  private int trials;

  private OrphanReport(
      AmendingAct bill,
      StatuteBook book,
      Texts before,
      Citing citing,
      Successors successors,
      Trial trial) {
    this.bill = bill;
    this.book = book;
    this.before = before;
    this.trial = trial;
    this.citing = citing;
    this.orphans = Orphans.of(bill, book, citing, successors, trial.outcomes());
    this.conforming = new Conforming(bill, book, before, successors);
  }

  /** What is found in a bill that was carried out. */
  static List<Finding> of(
      AmendingAct bill,
      StatuteBook book,
      Texts before,
      Citing citing,
      Successors successors,
      Trial trial) {
    OrphanReport report = new OrphanReport(bill, book, before, citing, successors, trial);
    List<Finding> findings = new ArrayList<>();
    report.orphans.forEach((order, lost) -> report.add(order, lost, findings));
    return findings;
  }

  private void add(Order order, List<Orphan> lost, List<Finding> findings) {
    Report.Draft draft =
        new Report(OrphansReference.INFO, bill.reading().file(), findings::add)
            .at(order.offset(), order.length());
    List<String> named = new ArrayList<>();
    for (Orphan orphan : lost) {
      References references = orphan.from().references();
      String path = book.path(orphan.from(), references.from(orphan.reference()));
      String where = orphan.from().label() + "#" + path;
      if (!named.contains(where)) {
        named.add(where);
      }
      draft.related(
          orphan.from().file(),
          references.offset(orphan.reference()),
          references.length(orphan.reference()));
    }
    String list = String.join(", ", named.subList(0, Math.min(MOST_NAMED, named.size())));
    draft.data(list, named.size() > MOST_NAMED ? String.valueOf(named.size() - MOST_NAMED) : "");
    mending(order, lost)
        .forEach(edit -> draft.fix(edit.place().offset(), edit.place().length(), edit.text()));
    draft.add();
  }

  /** The edits of the bill that mend as many of the references as can be; empty for none. */
  private List<TextEdit> mending(Order order, List<Orphan> lost) {
    List<List<List<TextEdit>>> ways =
        lost.stream().map(o -> conforming.ways(order, o)).filter(w -> !w.isEmpty()).toList();
    List<TextEdit> best = ways.stream().flatMap(w -> w.get(0).stream()).toList();
    if (ways.isEmpty() || mends(best, ways.size())) {
      return merged(best);
    }
    List<TextEdit> sofar = new ArrayList<>();
    int mended = 0;
    for (List<List<TextEdit>> way : ways) {
      for (List<TextEdit> edits : way) {
        List<TextEdit> more = new ArrayList<>(sofar);
        more.addAll(edits);
        if (trials < MOST_TRIALS && mends(more, mended + 1)) {
          sofar = more;
          mended++;
          break;
        }
      }
    }
    return merged(sofar);
  }

  /** What is added at one place is one edit, each line once. */
  private static List<TextEdit> merged(List<TextEdit> edits) {
    List<TextEdit> merged = new ArrayList<>();
    for (TextEdit edit : edits.stream().distinct().toList()) {
      int last = merged.size() - 1;
      boolean same =
          last >= 0 && edit.place().length() == 0 && merged.get(last).place().equals(edit.place());
      if (same) {
        merged.set(last, new TextEdit(edit.place(), merged.get(last).text() + edit.text()));
      } else {
        merged.add(edit);
      }
    }
    merged.sort(Comparator.comparing(edit -> edit.place().offset()));
    return merged;
  }

  /** Whether the bill with these edits can be carried out as before, and so many fewer are lost. */
  private boolean mends(List<TextEdit> edits, int count) {
    trials++;
    StringBuilder text = new StringBuilder(bill.reading().text());
    List<TextEdit> sorted = merged(edits);
    for (int i = sorted.size() - 1; i >= 0; i--) {
      int at = sorted.get(i).place().offset();
      text.replace(at, at + sorted.get(i).place().length(), sorted.get(i).text());
    }
    AmendingAct mended =
        AmendingAct.of(
            ActReader.read(bill.reading().file(), text.toString(), book.jurisdictions()), book);
    Trial again = Trial.of(mended, book, before);
    Successors successors = new Successors(book, again.after(), again.outcomes());
    return errors(again) <= errors(trial)
        && count(Orphans.of(mended, book, citing, successors, again.outcomes()))
            == count(orphans) - count;
  }

  private static long errors(Trial trial) {
    return trial.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
  }

  private static int count(Map<Order, List<Orphan>> orphans) {
    return orphans.values().stream().mapToInt(List::size).sum();
  }
}
