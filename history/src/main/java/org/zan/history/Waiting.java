package org.zan.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Instructions of an enacted act that are still to take effect, or to end.
 *
 * @param act identity of the act
 * @param date when; empty where that is not determined
 * @param changes one line for each instruction
 */
public record Waiting(String act, Optional<LocalDate> date, List<String> changes) {
  /** Keeps the list unchangeable. */
  public Waiting {
    changes = List.copyOf(changes);
  }
}
