package org.zan.amend;

import org.zan.dsl.reading.Part;

/**
 * How many hash signs headings have at their new place: the outermost as many as their neighbours,
 * those further in as many as the act gives to their level, or as much more than before.
 *
 * @param act the act
 * @param outer hash signs of the outermost headings
 */
record Depths(TargetText act, int outer) {
  private static final int MOST = 12;

  int of(Part heading, int outermost, int written) {
    if (written <= outermost) {
      return outer;
    }
    int usual = usual(act.reading().act(), heading.level());
    int relative = outer + written - outermost;
    return Math.min(MOST, usual > outer ? usual : relative);
  }

  /** Hash signs of the first heading of a level; 0 where the act has none. */
  private static int usual(Part part, String level) {
    if (level.isEmpty()) {
      return 0;
    }
    for (Part child : part.children()) {
      int found =
          child.level().equals(level) && child.depth() > 0 ? child.depth() : usual(child, level);
      if (found > 0) {
        return found;
      }
    }
    return 0;
  }
}
