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
  private final List<Change> changes = new ArrayList<>();
  private final List<Numbers.Brought> brought = new ArrayList<>();
  private final Set<Part> freed = Collections.newSetFromMap(new IdentityHashMap<>());

  Sheet(TargetText text) {
    this.text = text;
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

  boolean freed(Part part) {
    return freed.contains(part);
  }
}
