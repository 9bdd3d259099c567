package org.zan.amend;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes what changes within a stretch of a text into that stretch: needed where the stretch itself
 * goes elsewhere or gets another indentation.
 */
final class Relocation {
  private final Sheet sheet;
  private final int start;
  private final int end;
  private final int level;

  /**
   * A stretch of a text.
   *
   * @param level how deep in the act what begins there is
   */
  Relocation(Sheet sheet, int start, int end, int level) {
    this.sheet = sheet;
    this.start = start;
    this.end = end;
    this.level = level;
  }

  /** The changes in the stretch, with those beside what stands in it. */
  List<Change> inner() {
    return sheet.changes().stream().filter(this::within).sorted(Change.BY_PLACE).toList();
  }

  private boolean within(Change change) {
    if (change.depth() < 0) {
      return start < change.start() && change.start() < end;
    }
    boolean beside = change.insertion() && (change.start() == start || change.start() == end);
    if (!beside) {
      return start <= change.start() && change.end() <= end;
    }
    return change.depth() > level || start <= change.anchor() && change.anchor() < end;
  }

  /** The stretch after these changes. */
  String text(List<Change> inner) {
    String source = sheet.text().text();
    StringBuilder text = new StringBuilder();
    int at = start;
    for (Change change : inner) {
      text.append(source, at, change.start()).append(change.text());
      at = change.end();
    }
    return text.append(source, at, end).toString();
  }

  /** Whether the inner changes are in order, so that a text can be made. */
  boolean sound(List<Change> inner) {
    List<Change> sorted = new ArrayList<>(inner);
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).end() > sorted.get(i).start()) {
        return false;
      }
    }
    return true;
  }
}
