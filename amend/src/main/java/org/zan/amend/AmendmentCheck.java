package org.zan.amend;

import java.time.LocalDate;
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
    List<Finding> findings = new ArrayList<>();
    String identity = bill.identity().map(Object::toString).orElse("");
    Texts before = texts;
    List<Outcome> outcomes = new ArrayList<>();
    for (Stage stage : stages(bill)) {
      Outcome outcome =
          Amendments.apply(
              bill, stage.orders()::contains, new Enactment(identity, stage.date()), book, before);
      outcomes.add(outcome);
      findings.addAll(outcome.findings());
      before = outcome.after();
    }
    findings.addAll(new Ranks(bill, book).findings());
    findings.addAll(new DatesOfEffect(bill, book, texts).findings(findings));
    findings.addAll(new Orphans(bill, book, texts, before).findings(outcomes));
    return findings.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> finding.place().offset())
                .thenComparing(finding -> finding.rule().id()))
        .distinct()
        .toList();
  }

  /**
   * What takes effect on one day.
   *
   * @param date the day
   * @param orders the instructions
   */
  record Stage(LocalDate date, List<Order> orders) {}

  /** The instructions by the day of their effect; those without one come last. */
  private static List<Stage> stages(AmendingAct bill) {
    List<Stage> stages = new ArrayList<>();
    for (LocalDate date : bill.dates()) {
      List<Order> orders =
          bill.orders().stream().filter(o -> o.inForce().filter(date::equals).isPresent()).toList();
      if (!orders.isEmpty()) {
        stages.add(new Stage(date, orders));
      }
    }
    List<Order> open = bill.orders().stream().filter(o -> o.inForce().isEmpty()).toList();
    if (!open.isEmpty()) {
      LocalDate last =
          stages.isEmpty() ? LocalDate.EPOCH : stages.get(stages.size() - 1).date().plusDays(1);
      stages.add(new Stage(last, open));
    }
    return stages;
  }
}
