package org.zan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zan.amend.Amendments;
import org.zan.amend.Done;
import org.zan.amend.Enactment;
import org.zan.amend.Order;
import org.zan.amend.Outcome;
import org.zan.dsl.check.Severity;
import org.zan.dsl.check.TextEdit;
import org.zan.history.HistoryFailure.Reason;
import org.zan.history.Transplant.Change;

/**
 * What an act does to a statute book on one date: its instructions of that date are carried out,
 * and those that end on it are undone.
 *
 * @param changes new texts by file
 * @param orders the instructions that were carried out
 * @param ended the instructions that were undone
 */
record Effect(SortedMap<String, Optional<String>> changes, List<Order> orders, List<Order> ended) {

  /**
   * Computes it.
   *
   * @param book the statute book before, with the act in it
   * @param past what led to that book
   * @param act the act
   * @param when its identity and the date
   * @throws HistoryFailure where an instruction cannot be carried out or undone
   */
  static Effect of(BookAtCommit book, Past past, EnactedAct act, LegalOrder when) {
    SortedMap<String, Optional<String>> changes = new TreeMap<>();
    List<Order> done = new ArrayList<>();
    BookAtCommit ground = past.before(book, targets(book, act, when), when);
    for (Outcome outcome : outcomes(ground, act, when)) {
      for (String file : outcome.edits().keySet()) {
        if (!outcome.edits().get(file).isEmpty()) {
          String now = text(book, changes, file);
          String then = ground.text(file).orElse("");
          put(changes, file, carried(when, file, then, now, edits(outcome.edits().get(file))));
        }
      }
      outcome.done().stream().map(Done::order).forEach(done::add);
    }
    List<Order> ended = undo(book, past, act, when, changes);
    return new Effect(changes, List.copyOf(new LinkedHashSet<>(done)), ended);
  }

  private static Set<String> targets(BookAtCommit book, EnactedAct act, LegalOrder when) {
    Set<String> files = new LinkedHashSet<>();
    for (Order order : act.orders()) {
      if (order.inForce().equals(Optional.of(when.effective()))) {
        book.book().acts(order.target()).forEach(target -> files.add(target.file()));
      }
    }
    return files;
  }

  /** What the instructions of a date do, version by version. */
  private static List<Outcome> outcomes(BookAtCommit book, EnactedAct act, LegalOrder when) {
    List<Outcome> outcomes = new ArrayList<>();
    List<UnappliedFailure.Cause> errors = new ArrayList<>();
    Enactment by = new Enactment(act.id().toString(), when.effective());
    for (EnactedAct.Version version : act.versions()) {
      Outcome outcome =
          Amendments.apply(
              version.act(),
              order -> order.inForce().equals(Optional.of(when.effective())),
              by,
              book.book(),
              book::text);
      outcome.findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .map(finding -> UnappliedFailure.cause(version.reading().text(), finding))
          .forEach(errors::add);
      outcomes.add(outcome);
    }
    if (!errors.isEmpty()) {
      throw new UnappliedFailure(act.id(), errors);
    }
    return outcomes;
  }

  /** Undoes what ends on the date: the words that it brought go, those before come back. */
  private static List<Order> undo(
      BookAtCommit book,
      Past past,
      EnactedAct act,
      LegalOrder when,
      SortedMap<String, Optional<String>> changes) {
    Map<LegalOrder, Set<Order>> ending = new LinkedHashMap<>();
    for (Order order : act.orders()) {
      if (order.expires().equals(Optional.of(when.effective())) && order.inForce().isPresent()) {
        LegalOrder began = new LegalOrder(order.inForce().get(), act.id());
        // What suspended before the history began says in the text itself until when it did.
        if (!order.suspends() || past.parentOf(began).isPresent()) {
          ending.computeIfAbsent(began, date -> new LinkedHashSet<>()).add(order);
        }
      }
    }
    List<Order> undone = new ArrayList<>();
    ending.forEach(
        (began, orders) -> {
          Set<String> paths = new LinkedHashSet<>();
          orders.forEach(order -> paths.add(key(order)));
          BookAtCommit then =
              past.parentOf(began)
                  .orElseThrow(() -> new HistoryFailure(Reason.CANNOT_UNDO, act.id(), began));
          for (Outcome outcome : outcomes(then, act, began)) {
            outcome
                .edits()
                .keySet()
                .forEach(file -> restore(book, then, outcome, file, paths, when, changes));
          }
          undone.addAll(orders);
        });
    return undone;
  }

  private static void restore(
      BookAtCommit book,
      BookAtCommit then,
      Outcome outcome,
      String file,
      Set<String> paths,
      LegalOrder when,
      SortedMap<String, Optional<String>> changes) {
    Set<TextEdit> temporary = new LinkedHashSet<>();
    for (Done done : outcome.done()) {
      if (done.file().equals(file) && paths.contains(key(done.order()))) {
        temporary.addAll(done.edits());
      }
    }
    String before = then.text(file).orElse("");
    List<Change> all = edits(outcome.edits().get(file));
    List<Change> back = new ArrayList<>();
    int shift = 0;
    for (TextEdit edit : outcome.edits().get(file)) {
      Change change = change(edit);
      if (temporary.contains(edit)) {
        back.add(
            new Change(
                change.start() + shift,
                change.start() + shift + change.text().length(),
                before.substring(change.start(), change.end())));
      }
      shift += change.text().length() - (change.end() - change.start());
    }
    if (!back.isEmpty()) {
      String after = Transplant.apply(before, all);
      put(changes, file, carried(when, file, after, text(book, changes, file), back));
    }
  }

  private static String carried(
      LegalOrder when, String file, String then, String now, List<Change> changes) {
    return Transplant.of(then, now, changes)
        .map(moved -> Transplant.apply(now, moved))
        .orElseThrow(() -> new HistoryFailure(Reason.CANNOT_UNDO, when.act(), file));
  }

  private static String text(
      BookAtCommit book, SortedMap<String, Optional<String>> changes, String file) {
    return changes.containsKey(file) ? changes.get(file).orElse("") : book.text(file).orElse("");
  }

  private static void put(SortedMap<String, Optional<String>> changes, String file, String text) {
    changes.put(file, Optional.of(text));
  }

  private static String key(Order order) {
    return order.offset() + " " + order.path() + " " + order.summary();
  }

  private static List<Change> edits(List<TextEdit> edits) {
    return edits.stream().map(Effect::change).toList();
  }

  private static Change change(TextEdit edit) {
    int start = edit.place().offset();
    return new Change(start, start + edit.place().length(), edit.text());
  }
}
