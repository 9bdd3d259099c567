package org.zan.history;

import java.time.LocalDate;
import java.util.Optional;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.ActReading;
import org.zan.history.HistoryFailure.Reason;

/**
 * What makes a bill an act.
 *
 * @param number the act's number; empty where it has none
 * @param adopted when it was adopted
 * @param published when and where it was published, as the fact says it; empty where that is not
 *     known
 * @param inForce when it comes into force, as the fact says it; empty where the bill says so itself
 */
public record Adoption(
    String number, LocalDate adopted, Optional<String> published, Optional<String> inForce) {

  /**
   * The identity of the act that a bill becomes.
   *
   * @throws HistoryFailure where the number gives none
   */
  ActId identity(ActId bill) {
    String written =
        bill.jurisdiction()
            + "/"
            + bill.kind()
            + "/"
            + adopted
            + (number.isEmpty() ? "" : "/" + number);
    return ActId.parse(written)
        .filter(id -> id.date().equals(adopted.toString()))
        .orElseThrow(() -> new HistoryFailure(Reason.BAD_IDENTITY, written));
  }

  /**
   * The adoption that an enacted text tells of; empty where it has no identity with the date of
   * adoption in it.
   */
  static Optional<Adoption> of(ActReading enacted) {
    Optional<ActId> id = enacted.identity();
    Optional<LocalDate> adopted =
        enacted.headerFact("adopted").flatMap(fact -> LegalDate.leading(fact.value()));
    if (id.isEmpty() || adopted.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Adoption(
            id.get().number(),
            adopted.get(),
            enacted.headerFact("published").map(fact -> fact.value()),
            enacted.headerFact("in-force").map(fact -> fact.value())));
  }
}
