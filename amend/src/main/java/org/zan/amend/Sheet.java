package org.zan.amend;

import java.util.ArrayList;
import java.util.List;

/** One text that is amended, and what is to change in it. */
final class Sheet {
  private final TargetText text;
  private final List<Change> changes = new ArrayList<>();

  Sheet(TargetText text) {
    this.text = text;
  }

  TargetText text() {
    return text;
  }

  void add(Change change) {
    changes.add(change);
  }

  /** The changes so far, in the order in which they were ordered. */
  List<Change> changes() {
    return changes;
  }
}
