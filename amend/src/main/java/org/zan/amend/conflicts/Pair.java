package org.zan.amend.conflicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.zan.amend.Course;
import org.zan.amend.Done;
import org.zan.amend.Order;
import org.zan.amend.Texts;
import org.zan.amend.conflicts.Conflict.Failure;
import org.zan.amend.conflicts.Conflict.Kind;
import org.zan.amend.conflicts.Conflict.Side;
import org.zan.amend.conflicts.Conflict.When;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Severity;
import org.zan.dsl.check.TextEdit;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.zan.Delete;
import org.zan.dsl.zan.InsertWords;
import org.zan.dsl.zan.Instruction;
import org.zan.dsl.zan.Replace;
import org.zan.dsl.zan.Retitle;

/** Compares two bills: their edits of the texts in force, then one after the other both ways. */
final class Pair {
  private final Effect first;
  private final Effect second;
  private final LocalDate undetermined;
  private final StatuteBook book;
  private final Texts texts;
  private final Map<String, Found> found = new LinkedHashMap<>();

  /** A conflict that may still learn of failures. */
  private record Found(
      Kind kind, String file, String path, Order one, Order other, List<Failure> failures) {}

  Pair(Effect first, Effect second, LocalDate undetermined, StatuteBook book, Texts texts) {
    this.first = first;
    this.second = second;
    this.undetermined = undetermined;
    this.book = Effect.relevant(book, List.of(first.bill(), second.bill()));
    this.texts = texts;
  }

  List<Conflict> conflicts() {
    for (Done one : first.done()) {
      for (Done other : second.done()) {
        overlap(one, other)
            .ifPresent(edit -> add(kind(one.order(), other.order()), one, other, edit));
      }
    }
    Course oneFirst = begin().whole(first.bill(), undetermined).whole(second.bill(), undetermined);
    Course otherFirst =
        begin().whole(second.bill(), undetermined).whole(first.bill(), undetermined);
    failures(oneFirst, first, second);
    failures(otherFirst, second, first);
    needs(oneFirst, otherFirst, first, second);
    needs(otherFirst, oneFirst, second, first);
    differences(oneFirst, otherFirst);
    return found.values().stream().map(this::conflict).toList();
  }

  private Course begin() {
    return Course.of(book, texts);
  }

  private static Kind kind(Order one, Order other) {
    return words(one.instruction()) && words(other.instruction()) ? Kind.WORDS : Kind.STRUCTURE;
  }

  private static boolean words(Instruction instruction) {
    return instruction instanceof Replace
        || instruction instanceof InsertWords
        || instruction instanceof Delete
        || instruction instanceof Retitle;
  }

  /** An edit of one that lies over an edit of the other. */
  private static Optional<TextEdit> overlap(Done one, Done other) {
    if (!one.file().equals(other.file())) {
      return Optional.empty();
    }
    for (TextEdit edit : one.edits()) {
      for (TextEdit beside : other.edits()) {
        if (overlap(edit, beside)) {
          return Optional.of(edit.place().length() <= beside.place().length() ? edit : beside);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether they share a character, or add at the same place, or one adds within the other. */
  private static boolean overlap(TextEdit one, TextEdit other) {
    int start = Math.max(one.place().offset(), other.place().offset());
    int end = Math.min(end(one), end(other));
    if (one.place().length() == 0 && other.place().length() == 0) {
      return start == end;
    }
    return start < end
        || one.place().length() == 0
            && start == end
            && other.place().offset() < start
            && start < end(other)
        || other.place().length() == 0
            && start == end
            && one.place().offset() < start
            && start < end(one);
  }

  private static int end(TextEdit edit) {
    return edit.place().offset() + edit.place().length();
  }

  /** Instructions of the later bill that fail only because the earlier one has taken effect. */
  private void failures(Course course, Effect earlier, Effect later) {
    String file = later.bill().reading().file();
    for (Finding finding : course.findings()) {
      if (finding.severity() != Severity.ERROR || !finding.place().file().equals(file)) {
        continue;
      }
      Order order = Effect.order(later.bill(), finding);
      if (later.failing().contains(order.offset())) {
        continue;
      }
      Failure failure = new Failure(new Side(later.bill(), order), When.AFTER, finding);
      List<Found> known =
          found.values().stream()
              .filter(one -> (later == first ? one.one : one.other) == order)
              .toList();
      if (known.isEmpty()) {
        nearest(order, earlier, later).ifPresent(one -> one.failures.add(failure));
      } else {
        known.forEach(one -> one.failures.add(failure));
      }
    }
  }

  /**
   * Instructions of a bill that can be carried out only once the other one has taken effect.
   *
   * @param course the other bill first
   * @param reversed this bill first
   */
  private void needs(Course course, Course reversed, Effect other, Effect bill) {
    for (Order order : bill.bill().orders()) {
      if (!bill.failing().contains(order.offset()) || error(course, bill, order).isPresent()) {
        continue;
      }
      Optional<Done> mine =
          course.done().stream().filter(done -> done.order() == order).findFirst();
      Optional<Done> theirs =
          mine.flatMap(
              done ->
                  other.done().stream()
                      .filter(one -> one.file().equals(done.file()))
                      .min(Comparator.comparingInt(one -> distance(one, done))));
      Optional<Finding> finding = error(reversed, bill, order);
      if (theirs.isPresent() && finding.isPresent()) {
        Done one = bill == first ? mine.get() : theirs.get();
        Done two = bill == first ? theirs.get() : mine.get();
        add(Kind.ORDER, one, two, order.targets().get(0))
            .failures
            .add(new Failure(new Side(bill.bill(), order), When.BEFORE, finding.get()));
      }
    }
  }

  /** Why an instruction of a bill fails. */
  private static Optional<Finding> error(Course course, Effect bill, Order order) {
    return course.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> finding.place().file().equals(bill.bill().reading().file()))
        .filter(finding -> Effect.order(bill.bill(), finding) == order)
        .findFirst();
  }

  /** The conflict of an instruction with that of the other bill which works nearest to it. */
  private Optional<Found> nearest(Order order, Effect earlier, Effect later) {
    Done best = null;
    Done against = null;
    for (Done mine : later.done()) {
      for (Done theirs : earlier.done()) {
        boolean near =
            mine.order() == order
                && mine.file().equals(theirs.file())
                && (best == null || distance(mine, theirs) < distance(best, against));
        if (near) {
          best = mine;
          against = theirs;
        }
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    TextEdit edit = best.edits().get(0);
    return Optional.of(
        later == first
            ? add(Kind.ORDER, best, against, edit)
            : add(Kind.ORDER, against, best, edit));
  }

  private static int distance(Done one, Done other) {
    int nearest = Integer.MAX_VALUE;
    for (TextEdit edit : one.edits()) {
      for (TextEdit beside : other.edits()) {
        nearest = Math.min(nearest, Math.abs(edit.place().offset() - beside.place().offset()));
      }
    }
    return nearest;
  }

  /** Files of which nothing is found yet, although they end up different. */
  private void differences(Course oneFirst, Course otherFirst) {
    TreeSet<String> files = new TreeSet<>(oneFirst.changed());
    files.addAll(otherFirst.changed());
    for (String file : files) {
      boolean known = found.values().stream().anyMatch(one -> one.file.equals(file));
      if (!known && !oneFirst.texts().of(file).equals(otherFirst.texts().of(file))) {
        first.done().stream()
            .filter(done -> done.file().equals(file))
            .flatMap(
                one ->
                    second.done().stream()
                        .filter(done -> done.file().equals(file))
                        .map(other -> List.of(one, other)))
            .min(Comparator.comparingInt(pair -> distance(pair.get(0), pair.get(1))))
            .ifPresent(
                pair -> add(Kind.ORDER, pair.get(0), pair.get(1), pair.get(1).edits().get(0)));
      }
    }
  }

  private Found add(Kind kind, Done one, Done other, TextEdit edit) {
    return add(kind, one, other, path(one, other, edit));
  }

  private Found add(Kind kind, Done one, Done other, String path) {
    String key = one.file() + " " + one.order().offset() + " " + other.order().offset();
    return found.computeIfAbsent(
        key,
        none -> new Found(kind, one.file(), path, one.order(), other.order(), new ArrayList<>()));
  }

  /** The provision that both name, or in which an edit lies. */
  private String path(Done one, Done other, TextEdit edit) {
    return one.order().targets().stream()
        .filter(other.order().targets()::contains)
        .findFirst()
        .orElseGet(() -> path(one.file(), edit));
  }

  /** The provision in which an edit lies; an addition belongs to what stands before it. */
  private String path(String file, TextEdit edit) {
    String text = texts.of(file).orElse("");
    int at = Math.min(edit.place().offset(), text.length());
    while (edit.place().length() == 0 && at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    int place = Math.max(0, edit.place().length() == 0 ? at - 1 : at);
    return book.files().stream()
        .filter(act -> act.file().equals(file))
        .findFirst()
        .map(act -> book.path(act, act.provisions().at(place)))
        .orElse(".");
  }

  private Conflict conflict(Found one) {
    String act =
        book.files().stream()
            .filter(file -> file.file().equals(one.file))
            .findFirst()
            .flatMap(ActSummary::identity)
            .map(ActId::toString)
            .orElse("");
    return new Conflict(
        one.kind,
        act,
        List.of(one.file),
        one.path,
        new Side(first.bill(), one.one),
        new Side(second.bill(), one.other),
        possible(one));
  }

  /** Failures that the days of effect do not rule out. */
  private static List<Failure> possible(Found one) {
    Optional<LocalDate> first = one.one.inForce();
    Optional<LocalDate> second = one.other.inForce();
    int order = first.isEmpty() || second.isEmpty() ? 0 : first.get().compareTo(second.get());
    return one.failures.stream()
        .filter(
            failure -> {
              int later = failure.side().order() == one.one ? order : -order;
              return failure.when() == When.AFTER ? later >= 0 : later <= 0;
            })
        .toList();
  }
}
