package org.zan.server;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zan.amend.AmendingAct;
import org.zan.amend.Order;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;
import org.zan.history.Enactments;
import org.zan.history.HistoryFailure;
import org.zan.history.LegalRepository;
import org.zan.history.Waiting;

/**
 * What enacted acts have still to do: as the repository records it, else, without a history, by
 * their own days.
 */
final class PendingEffects {
  private final Map<String, Set<String>> days = new HashMap<>();
  private final Set<String> undetermined = new HashSet<>();

  private PendingEffects() {}

  static PendingEffects of(
      LiveBook live, BookView view, LocalDate date, Collection<List<ActSummary>> enacted) {
    PendingEffects pending = new PendingEffects();
    if (enacted.isEmpty()) {
      return pending;
    }
    try (LegalRepository repository = LegalRepository.open(live.root())) {
      Enactments.pending(repository).forEach(pending::add);
    } catch (IOException | HistoryFailure e) {
      enacted.forEach(versions -> pending.add(view, date, versions.get(0)));
    }
    return pending;
  }

  private void add(Waiting waiting) {
    String key = ActId.key(waiting.act());
    waiting.date().ifPresentOrElse(day -> add(key, day), () -> undetermined.add(key));
  }

  private void add(String key, LocalDate day) {
    days.computeIfAbsent(key, it -> new TreeSet<>()).add(day.toString());
  }

  private void add(BookView view, LocalDate date, ActSummary act) {
    String key = act.identity().map(ActId::key).orElse(act.file());
    view.reading(act.file())
        .map(reading -> AmendingAct.of(reading, view.book()))
        .ifPresent(
            amending -> {
              amending.dates().stream().filter(it -> it.isAfter(date)).forEach(it -> add(key, it));
              for (Order order : amending.orders()) {
                if (order.inForce().isEmpty()) {
                  undetermined.add(key);
                }
              }
            });
  }

  /** The days that are still to come, in order. */
  List<String> days(String key) {
    return List.copyOf(days.getOrDefault(key, Set.of()));
  }

  /** Whether something waits for a day that is not determined. */
  boolean undetermined(String key) {
    return undetermined.contains(key);
  }
}
