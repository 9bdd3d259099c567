package org.zan.amend;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.reading.Part;

/** The places from one to another beside it. */
final class Ranges {
  private Ranges() {}

  /** The places from the first to the last; empty where they do not stand in this order. */
  static List<Spot> between(Spot first, Spot last) {
    List<Spot> range = new ArrayList<>();
    if (first.kind() == Spot.Kind.HEADING && last.part() == first.part()) {
      range.add(first);
      range.add(last);
      return range;
    }
    if (first.kind() == Spot.Kind.PROVISION && last.kind() == Spot.Kind.PROVISION) {
      boolean open = false;
      Part parent = first.part().parent();
      List<Part> siblings = parent == null ? List.of() : parent.children();
      for (Part part : siblings) {
        open |= part == first.part();
        if (open) {
          range.add(new Spot(first.act(), part, Spot.Kind.PROVISION, 0, 0));
        }
        if (open && part == last.part()) {
          return range;
        }
      }
      return first.part() == last.part() ? List.of(first) : List.of();
    }
    return counted(first, last);
  }

  /** Paragraphs and rows are counted; a dash among paragraphs is a provision. */
  private static List<Spot> counted(Spot first, Spot last) {
    int from = first.kind() == Spot.Kind.PROVISION ? first.part().lead() + 1 : first.ordinal();
    int to = last.kind() == Spot.Kind.PROVISION ? last.part().lead() + 1 : last.ordinal();
    Part host = first.kind() == Spot.Kind.PROVISION ? first.part().parent() : first.part();
    boolean rows = first.kind() == Spot.Kind.ROW;
    List<Spot> range = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      range.add(
          rows
              ? new Spot(first.act(), host, Spot.Kind.ROW, i, 0)
              : Spot.alinea(first.act(), host, i));
    }
    return range;
  }
}
