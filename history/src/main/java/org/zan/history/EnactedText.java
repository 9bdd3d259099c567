package org.zan.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.FactType;
import org.zan.dsl.reading.ReadFact;

/**
 * A bill's text as an act: its identity and its dates in the header, every other character as it
 * was; and an act's text with dates that it left open. Pure functions, so that anybody can compute
 * the texts again.
 */
final class EnactedText {
  private static final List<String> ORDER =
      FactType.in(FactType.Place.ACT).stream().map(FactType::name).toList();

  private record Edit(int start, int end, String text) {}

  private final ActReading bill;
  private final String lineEnd;
  private final List<Edit> edits = new ArrayList<>();

  private EnactedText(ActReading bill) {
    this.bill = bill;
    this.lineEnd = bill.text().contains("\r\n") ? "\r\n" : "\n";
  }

  /** The enacted text of a bill. */
  static String of(ActReading bill, ActId id, Adoption adoption) {
    EnactedText text = new EnactedText(bill);
    bill.headerFact("bill")
        .ifPresent(
            fact ->
                text.edits.add(
                    new Edit(fact.offset(), fact.offset() + fact.length(), "@act " + id)));
    text.set("adopted", Optional.of(adoption.adopted().toString()));
    text.set("published", adoption.published());
    text.set("in-force", adoption.inForce());
    return text.apply();
  }

  /**
   * The text of an act with dates that it left open.
   *
   * @param missing name of the fact that its header has not yet; empty for none
   * @param value what is said in its place
   * @param open facts that are there and say that the date is open
   */
  static String with(ActReading act, String missing, String value, List<ReadFact> open) {
    EnactedText text = new EnactedText(act);
    if (!missing.isEmpty()) {
      text.set(missing, Optional.of(value));
    }
    for (ReadFact fact : open) {
      String line = "@" + fact.name() + " " + value;
      text.edits.add(new Edit(fact.offset(), fact.offset() + fact.length(), line));
    }
    return text.apply();
  }

  private void set(String name, Optional<String> value) {
    if (value.isEmpty()) {
      return;
    }
    String line = "@" + name + " " + value.get();
    Optional<ReadFact> there = bill.headerFact(name);
    if (there.isEmpty()) {
      int end = before(name);
      edits.add(new Edit(end, end, lineEnd + line));
    } else if (!there.get().value().equals(value.get())) {
      edits.add(new Edit(there.get().offset(), there.get().offset() + there.get().length(), line));
    }
  }

  /** The end of the last fact that usually stands before one of this name. */
  private int before(String name) {
    int place = ORDER.indexOf(name);
    int end = 0;
    for (ReadFact fact : bill.header()) {
      // A bill's identity stands where an act's does.
      int order = fact.name().equals("bill") ? 0 : ORDER.indexOf(fact.name());
      if (order >= 0 && order < place) {
        end = Math.max(end, fact.offset() + fact.length());
      }
    }
    return end;
  }

  private String apply() {
    edits.sort(Comparator.comparing(Edit::start));
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Edit edit : edits) {
      text.append(bill.text(), from, edit.start()).append(edit.text());
      from = edit.end();
    }
    return text.append(bill.text(), from, bill.text().length()).toString();
  }
}
