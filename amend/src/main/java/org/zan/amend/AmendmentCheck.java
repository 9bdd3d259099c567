package org.zan.amend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/**
 * Tries what a bill orders on the texts in force. Acts that are enacted are not tried: the texts
 * before them are no longer there.
 */
public final class AmendmentCheck {
  private AmendmentCheck() {}

  /** Whether there is something to try. */
  public static boolean concerns(ActSummary act) {
    if (!act.bill()) {
      return false;
    }
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      if (references.place(i) == Place.INSTRUCTION) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is wrong with the instructions of a bill.
   *
   * @param file the bill
   * @param book the statute book
   * @param texts of its files
   */
  public static List<Finding> check(String file, StatuteBook book, Texts texts) {
    String text = texts.of(file).orElse("");
    AmendingAct bill = AmendingAct.of(ActReader.read(file, text, book.jurisdictions()), book);
    return check(bill, book, texts);
  }

  /** What is wrong with the instructions of a bill. */
  public static List<Finding> check(AmendingAct bill, StatuteBook book, Texts texts) {
    Trial trial = Trial.of(bill, book, texts);
    List<Finding> findings = new ArrayList<>(trial.findings());
    findings.addAll(new Ranks(bill, book).findings());
    findings.addAll(new DatesOfEffect(bill, book, texts).findings(findings));
    Citing citing = new Citing(book, texts);
    Successors successors = new Successors(book, trial.after(), trial.outcomes());
    findings.addAll(OrphanReport.of(bill, book, texts, citing, successors, trial));
    findings.addAll(Renumberings.of(bill, book, citing, successors, trial));
    return findings.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> finding.place().offset())
                .thenComparing(finding -> finding.rule().id()))
        .distinct()
        .toList();
  }
}
