package org.zan.server;

import java.util.List;
import java.util.function.Supplier;
import org.zan.dsl.check.Finding;
import org.zan.dsl.ide.Edit;

/**
 * Something that an editor offers to do with a text.
 *
 * @param kind as the protocol calls it
 * @param title what a drafter reads
 * @param about the finding that it puts right; null where it is about none
 * @param obstacle why it cannot be done; null where it can
 * @param edits what it does, computed when it is asked for
 */
record Action(
    String kind, String title, Finding about, String obstacle, Supplier<List<Edit>> edits) {
  /** What can be done. */
  static Action of(String kind, String title, Supplier<List<Edit>> edits) {
    return new Action(kind, title, null, null, edits);
  }

  /** What a drafter may expect and why it cannot be done. */
  static Action disabled(String kind, String title, String obstacle) {
    return new Action(kind, title, null, obstacle, List::of);
  }
}
