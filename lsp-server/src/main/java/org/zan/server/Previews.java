package org.zan.server;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Location;
import org.zan.amend.AmendingAct;
import org.zan.amend.Course;
import org.zan.amend.Done;
import org.zan.amend.Order;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Severity;
import org.zan.dsl.ide.Parts;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.ActSummary;
import org.zan.server.protocol.Preview;

/** What a bill does, while it is written. */
final class Previews {
  private final Asked asked;
  private final Refusals refusals;

  Previews(Asked asked, Refusals refusals) {
    this.asked = asked;
    this.refusals = refusals;
  }

  /**
   * What the bill of the question does.
   *
   * @param date the day; null for when all has come into force
   * @param texts whether the texts are wanted too
   */
  Preview of(LocalDate date, boolean texts) {
    StatuteBook book = asked.view().book();
    ActReading reading =
        asked
            .view()
            .reading(asked.file())
            .orElseThrow(() -> refusals.of("unknown-document", asked.uri()));
    AmendingAct bill = AmendingAct.of(reading, book);
    if (!bill.orders().isEmpty() && !Pointed.act(asked, refusals).bill()) {
      // The texts before it are no longer there.
      throw refusals.of("enacted", Parts.title(asked.view(), Pointed.act(asked, refusals)));
    }
    asked.cancel().checkCanceled();
    Course before = Course.of(book, asked.view()::text);
    Course course = date == null ? before.whole(bill, LocalDate.now()) : before.until(date, bill);
    asked.cancel().checkCanceled();
    return new Preview(
        bill.identity().map(ActId::toString).orElse(""),
        version(asked.file()),
        date == null ? null : date.toString(),
        bill.dates().stream().map(LocalDate::toString).toList(),
        course.changed().stream().map(file -> act(file, course, texts)).toList(),
        bill.orders().stream().map(order -> order(bill, order, course, date)).toList(),
        asked.translation().diagnostics(course.findings()));
  }

  private Preview.Act act(String file, Course course, boolean texts) {
    String after = course.texts().of(file).orElse("");
    Optional<ActSummary> act = asked.view().book().file(file);
    TextLines lines = asked.translation().lines(file);
    return new Preview.Act(
        asked.translation().uri(file),
        version(file),
        act.flatMap(ActSummary::identity).map(ActId::toString).orElse(""),
        act.map(ActSummary::language).orElse(""),
        act.map(it -> Parts.title(asked.view(), it)).orElse(file),
        texts ? lines.text() : null,
        texts ? after : null,
        LineEdits.between(lines, after));
  }

  /** The version of a document that the view shows; null where it is not open. */
  private Integer version(String file) {
    return asked.translation().version(file).orElse(null);
  }

  private Preview.Order order(AmendingAct bill, Order order, Course course, LocalDate date) {
    return new Preview.Order(
        asked.translation().range(asked.file(), order.offset(), order.length()),
        order.path(),
        order.summary(),
        order.inForce().map(LocalDate::toString).orElse(null),
        order.expires().map(LocalDate::toString).orElse(null),
        state(order, course, date),
        places(bill, order));
  }

  private String state(Order order, Course course, LocalDate date) {
    if (date != null && order.inForce().filter(from -> !from.isAfter(date)).isEmpty()) {
      return "waiting";
    }
    if (date != null && order.expires().filter(end -> !end.isAfter(date)).isPresent()) {
      return "ended";
    }
    boolean failed = course.findings().stream().anyMatch(finding -> about(finding, order));
    boolean done = course.done().stream().map(Done::order).anyMatch(order::equals);
    return failed || !done ? "failed" : "done";
  }

  private boolean about(Finding finding, Order order) {
    int at = finding.place().offset();
    return finding.severity() == Severity.ERROR
        && finding.place().file().equals(asked.file())
        && at >= order.offset()
        && at < order.offset() + order.length();
  }

  /** The provisions that an instruction names, in the version of the act in the bill's language. */
  private List<Location> places(AmendingAct bill, Order order) {
    StatuteBook book = asked.view().book();
    List<ActSummary> versions = book.acts(order.target());
    Optional<ActSummary> act =
        versions.stream()
            .filter(it -> it.language().equals(bill.language()))
            .findFirst()
            .or(() -> versions.stream().findFirst());
    if (act.isEmpty()) {
      return List.of();
    }
    Set<Location> places = new LinkedHashSet<>();
    for (String path : order.targets()) {
      Pointed.of(asked, act.get(), path)
          .map(it -> Parts.whole(asked.view(), it.act(), it.provision()))
          .map(asked::location)
          .ifPresent(places::add);
    }
    return List.copyOf(places);
  }
}
