package org.zan.amend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.zan.dsl.reading.Part;

/** One text that is amended, and what is to change in it. */
final class Sheet {
  private final TargetText text;
  private final Typography typography;
  private final List<Change> changes = new ArrayList<>();
  private final List<Change> absorbed = new ArrayList<>();
  private final List<Numbers.Brought> brought = new ArrayList<>();
  private final Set<Part> freed = Collections.newSetFromMap(new IdentityHashMap<>());

  Sheet(TargetText text) {
    this.text = text;
    this.typography = new Typography(text.text());
  }

  /** How the text writes quotation marks and spaces. */
  Typography typography() {
    return typography;
  }

  TargetText text() {
    return text;
  }

  void add(Change change) {
    changes.add(change);
  }

  /** Adds a blank line behind what is inserted at a place, once. */
  void addGap(Change gap) {
    boolean there =
        changes.stream().anyMatch(c -> c.depth() == gap.depth() && c.start() == gap.start());
    if (!there) {
      changes.add(gap);
    }
  }

  /** The changes so far, in the order in which they were ordered. */
  List<Change> changes() {
    return changes;
  }

  /** Takes out changes that have become part of another. */
  void absorb(List<Change> inner) {
    absorbed.addAll(inner);
    changes.removeAll(inner);
  }

  /** All changes as they were ordered, those included that have become part of others. */
  List<Change> ordered() {
    List<Change> all = new ArrayList<>(changes);
    all.addAll(absorbed);
    return all;
  }

  /** The text after the changes so far. */
  String after() {
    String source = text.text();
    StringBuilder after = new StringBuilder();
    int at = 0;
    for (Change change : sorted()) {
      after.append(source, at, change.start()).append(change.text());
      at = change.end();
    }
    return after.append(source, at, source.length()).toString();
  }

  private List<Change> sorted() {
    return changes.stream().sorted(Change.BY_PLACE).toList();
  }

  /** Adds an insertion into the text after: it becomes part of the change that it falls into. */
  void compose(Change late) {
    int shift = 0;
    for (Change change : sorted()) {
      int start = change.start() + shift;
      int end = start + change.text().length();
      if (start < late.start() && late.start() <= end || start == late.start() && start < end) {
        int at = late.start() - start;
        String spliced = change.text().substring(0, at) + late.text() + change.text().substring(at);
        changes.set(changes.indexOf(change), change.saying(spliced));
        absorbed.add(late.at(change.start()));
        return;
      }
      if (start > late.start()) {
        break;
      }
      shift += change.text().length() - (change.end() - change.start());
    }
    changes.add(late.at(late.start() - shift));
  }

  void brings(Numbers.Brought number) {
    brought.add(number);
  }

  List<Numbers.Brought> brought() {
    return brought;
  }

  /** Notes that a provision gives its number up. */
  void frees(Part part) {
    freed.add(part);
  }

  /** A provision that goes elsewhere brings its number there. */
  void leaves(Part part) {
    freed.add(part);
    brought.removeIf(number -> number.part() == part);
  }

  boolean freed(Part part) {
    return freed.contains(part);
  }
}
