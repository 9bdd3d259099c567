package org.zan.amend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;

/** An act or bill, and what it orders other texts to become. */
public final class AmendingAct {
  private final ActReading reading;
  private final ActSummary summary;
  private final List<Order> orders;

  private AmendingAct(ActReading reading, ActSummary summary, List<Order> orders) {
    this.reading = reading;
    this.summary = summary;
    this.orders = orders;
  }

  /** Reads the instructions of an act. One that has none has no orders. */
  public static AmendingAct of(ActReading reading, StatuteBook book) {
    ActSummary summary = Summarizer.summarize(reading, reading.text().length(), new Interner());
    return new AmendingAct(reading, summary, new OrderReader(reading, summary, book).orders());
  }

  /** Its instructions in the order of the text; those of {@code @quote} have no effect. */
  public List<Order> orders() {
    return orders;
  }

  /** The days on which some instruction takes effect or is undone, in order. */
  public List<LocalDate> dates() {
    return orders.stream()
        .flatMap(order -> Stream.concat(order.inForce().stream(), order.expires().stream()))
        .sorted()
        .distinct()
        .toList();
  }

  /** Its identity; empty where it has none that can be read. */
  public Optional<ActId> identity() {
    return reading.identity();
  }

  /** Code of its language, or empty. */
  public String language() {
    return summary.language();
  }

  /** The file as it was read. */
  public ActReading reading() {
    return reading;
  }

  /** Its summary. */
  ActSummary summary() {
    return summary;
  }
}
