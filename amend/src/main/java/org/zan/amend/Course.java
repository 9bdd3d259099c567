package org.zan.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;

/**
 * What acts do in the course of time: one day of effect after the other, each on the texts that the
 * one before left. Immutable.
 *
 * @param book the statute book at this moment
 * @param texts its texts
 * @param changed files that differ from those at the beginning
 * @param done what the instructions did, each to the text just before it
 * @param findings what was wrong with instructions
 */
public record Course(
    StatuteBook book,
    Texts texts,
    SortedSet<String> changed,
    List<Done> done,
    List<Finding> findings) {
  /** Keeps the collections unchangeable. */
  public Course {
    changed = Collections.unmodifiableSortedSet(new TreeSet<>(changed));
    done = List.copyOf(done);
    findings = List.copyOf(findings);
  }

  /** The beginning: nothing has been done. */
  public static Course of(StatuteBook book, Texts texts) {
    return new Course(book, texts, new TreeSet<>(), List.of(), List.of());
  }

  /**
   * What stands on a day: what has come into force by then is done, save what has expired.
   * Instructions whose day is not determined wait.
   */
  public Course until(LocalDate day, AmendingAct act) {
    return dated(
        act,
        order ->
            order.inForce().filter(from -> !from.isAfter(day)).isPresent()
                && order.expires().filter(end -> !end.isAfter(day)).isEmpty());
  }

  /**
   * What stands when all has come into force. What is temporary is in force, and so is what waits
   * for a day.
   *
   * @param undetermined the day on which instructions whose day is not determined take effect
   */
  public Course whole(AmendingAct act, LocalDate undetermined) {
    Course course = dated(act, order -> true);
    return act.orders().stream().allMatch(order -> order.inForce().isPresent())
        ? course
        : course.step(act, order -> order.inForce().isEmpty(), undetermined);
  }

  /** Day by day, those instructions that are wanted and have a day. */
  private Course dated(AmendingAct act, Predicate<Order> wanted) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    act.orders().stream().filter(wanted).forEach(order -> order.inForce().ifPresent(dates::add));
    Course course = this;
    for (LocalDate date : dates) {
      course =
          course.step(act, wanted.and(order -> order.inForce().equals(Optional.of(date))), date);
    }
    return course;
  }

  private Course step(AmendingAct act, Predicate<Order> which, LocalDate date) {
    String name = act.identity().map(Object::toString).orElse("");
    Outcome outcome = Amendments.apply(act, which, new Enactment(name, date), book, texts);
    SortedSet<String> files = new TreeSet<>(changed);
    files.addAll(outcome.edits().keySet());
    Map<String, String> written = new HashMap<>();
    outcome.edits().keySet().forEach(file -> written.put(file, outcome.after(file)));
    Texts before = texts;
    Texts after =
        file -> written.containsKey(file) ? Optional.of(written.get(file)) : before.of(file);
    return new Course(
        with(written),
        after,
        files,
        joined(done, outcome.done()),
        joined(findings, outcome.findings()));
  }

  /** The statute book in which some files have other texts. */
  private StatuteBook with(Map<String, String> written) {
    if (written.isEmpty()) {
      return book;
    }
    Interner strings = new Interner();
    List<ActSummary> files = new ArrayList<>();
    written.forEach(
        (file, text) ->
            files.add(
                Summarizer.summarize(
                    ActReader.read(file, text, book.jurisdictions()), text.length(), strings)));
    return book.with(files);
  }

  private static <T> List<T> joined(Collection<T> first, Collection<T> second) {
    List<T> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}
