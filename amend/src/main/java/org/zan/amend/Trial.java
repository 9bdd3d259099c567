package org.zan.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;

/**
 * A bill carried out to see what it does: day of effect by day of effect, each on the texts after
 * the one before.
 *
 * @param outcomes what it did on each day
 * @param after the texts after all of them
 * @param findings what is wrong with its instructions
 */
record Trial(List<Outcome> outcomes, Texts after, List<Finding> findings) {
  /** Carries out a bill. */
  static Trial of(AmendingAct bill, StatuteBook book, Texts before) {
    String identity = bill.identity().map(Object::toString).orElse("");
    Texts texts = before;
    List<Outcome> outcomes = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Stage stage : stages(bill)) {
      Outcome outcome =
          Amendments.apply(
              bill, stage.orders()::contains, new Enactment(identity, stage.date()), book, texts);
      outcomes.add(outcome);
      findings.addAll(outcome.findings());
      texts = outcome.after();
    }
    return new Trial(outcomes, texts, findings);
  }

  /**
   * What takes effect on one day.
   *
   * @param date the day
   * @param orders the instructions
   */
  private record Stage(LocalDate date, List<Order> orders) {}

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
