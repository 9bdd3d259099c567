package org.zan.interchange.legalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which paragraphs and items of a section belong to which: in the source they all stand in
 * one column. A list is known by the form of its numbers; what stands between two items of a list
 * belongs to the first.
 */
final class Section {
  private static final int DEEPEST = 12;
  private static final int MOST_LOOKED_AT = 64;
  private static final int WIDEST_GAP = 5;

  /** A list that is open. */
  private static final class OpenList {
    Marker last;
    boolean roman;

    /** Whether its items are numbers that stand alone on a line: what follows belongs to them. */
    boolean alone;

    /** Whether an item has paragraphs of its own below the first. */
    boolean paragraphs;

    /** Whether items follow each other without blank lines. */
    boolean tight;

    int indent;
  }

  private final List<Unit> units;
  private final List<Entry> entries;
  private final Map<String, List<Integer>> positions = new HashMap<>();
  private final List<OpenList> open = new ArrayList<>();

  /** Whether the last item has no words yet. */
  private boolean awaiting;

  private boolean leadIn;

  /** Lines that belong to the last entry's words. */
  private final List<Prose> more = new ArrayList<>();

  private Section(List<Unit> units, List<Entry> entries) {
    this.units = units;
    this.entries = entries;
    for (int i = 0; i < units.size(); i++) {
      Marker marker = units.get(i).marker();
      if (marker != null) {
        positions.computeIfAbsent(marker.key(), key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Adds the entries of a section to {@code entries}. */
  static void outline(List<Unit> units, List<Entry> entries) {
    Section section = new Section(units, entries);
    for (int i = 0; i < units.size(); i++) {
      section.unit(i);
    }
    section.finish();
  }

  private void unit(int i) {
    Unit unit = units.get(i);
    if (unit.table() != null) {
      finish();
      entries.add(Entry.table(level(i, false), unit.table().rows()));
      awaiting = false;
      return;
    }
    Marker marker = unit.marker();
    int level = marker == null ? -1 : accepted(i, unit);
    if (level >= 0) {
      finish();
      item(unit, level);
    } else if (awaiting) {
      Entry item = entries.remove(entries.size() - 1);
      entries.add(Entry.item(item.level(), item.marker(), unit.words(), item.tight()));
      awaiting = false;
      leadIn = unit.leadsIn();
    } else if (!unit.starts()) {
      // A line that could have begun an item and does not: it belongs to the paragraph above it.
      more.add(unit.words());
      leadIn = unit.leadsIn();
    } else {
      finish();
      entries.add(Entry.paragraph(level(i, unit.words().strong()), unit.words()));
      leadIn = unit.leadsIn();
    }
  }

  private void finish() {
    if (!more.isEmpty()) {
      Entry last = entries.remove(entries.size() - 1);
      entries.add(last.with(last.words().and(more)));
      more.clear();
    }
  }

  private void item(Unit unit, int level) {
    Marker marker = unit.marker();
    Prose words = unit.words();
    int from = 0;
    int depth = level;
    boolean tight = !unit.starts();
    while (true) {
      String text = words.text();
      boolean continues = depth < open.size() && open.get(depth).last.key().equals(marker.key());
      place(marker, depth, unit, tight);
      Prose rest = words.part(marker.end(), text.length());
      Marker nested = rest.text().isEmpty() ? null : Marker.read(rest.text(), 0);
      boolean nests = nested != null && depth + 1 < DEEPEST && marker.nests(nested);
      boolean nothing = rest.text().isEmpty();
      entries.add(
          Entry.item(
              depth,
              text.substring(from, marker.end()),
              nests || nothing ? null : rest,
              tight && (continues || marker.first())));
      awaiting = nothing;
      leadIn = nothing || unit.leadsIn();
      if (!nests) {
        return;
      }
      words = rest;
      marker = nested;
      depth++;
      tight = true;
    }
  }

  private void place(Marker marker, int level, Unit unit, boolean tight) {
    while (open.size() > level + 1) {
      open.remove(open.size() - 1);
    }
    if (open.size() == level + 1 && !open.get(level).last.key().equals(marker.key())) {
      open.remove(level);
    }
    if (open.size() <= level) {
      OpenList list = new OpenList();
      list.roman = marker.opensRoman();
      list.indent = unit.indent();
      open.add(list);
    } else {
      open.get(level).tight |= tight;
    }
    OpenList list = open.get(open.size() - 1);
    if (list.last != null && !marker.follows(list.last, list.roman) && !near(marker, list)) {
      list.roman = marker.opensRoman();
      list.paragraphs = false;
      list.tight = false;
    }
    list.last = marker;
    list.alone = unit.alone();
  }

  /**
   * Level of the item that the unit opens, or -1 where what it begins with is no marker but text.
   */
  private int accepted(int i, Unit unit) {
    Marker marker = unit.marker();
    for (int j = open.size() - 1; j >= 0; j--) {
      OpenList list = open.get(j);
      if (marker.follows(list.last, list.roman) && !deeper(unit, list) && !shallower(unit, j)) {
        return j;
      }
    }
    int parent = goesUp(marker);
    if (parent >= 0) {
      return parent;
    }
    boolean dash = marker.key().equals("-");
    boolean inMargin = open.isEmpty() || !deeper(unit, open.get(open.size() - 1));
    if (!plausible(i, unit)
        || !unit.starts() && inMargin && !dash && !unit.listed() && !leadIn && !afterSentence()) {
      return -1;
    }
    int same = sameKey(marker);
    if (same >= 0 && !marker.first() && near(marker, open.get(same))) {
      return same;
    }
    boolean nested = leadIn || same >= 0 && deeper(unit, open.get(same));
    if (same >= 0 && !nested && !dash) {
      return same;
    }
    int top = open.size() - 1;
    boolean afterDashes =
        top >= 0 && !leadIn && !marker.first() && open.get(top).last.form() == Marker.Form.BULLET;
    return Math.min(afterDashes ? top : open.size(), DEEPEST - 1);
  }

  /**
   * The outermost list of numbers in several parts after which the marker goes on: 2. after 1.10.
   */
  private int goesUp(Marker marker) {
    for (int j = 0; j < open.size(); j++) {
      if (marker.goesUpFrom(open.get(j).last)) {
        return j;
      }
    }
    return -1;
  }

  /** Whether the words above end as a sentence or a point of a list does. */
  private boolean afterSentence() {
    Prose above = entries.isEmpty() ? null : entries.get(entries.size() - 1).words();
    Prose last = more.isEmpty() ? above : more.get(more.size() - 1);
    return last == null || Unit.endsWith(last.text(), Unit.SENTENCE_ENDS);
  }

  private static boolean near(Marker marker, OpenList list) {
    int last = marker.parts().length - 1;
    return marker.after(list.last, list.roman)
        && marker.parts()[last] - list.last.parts()[last] <= WIDEST_GAP;
  }

  /**
   * Whether a first number or a dash stands further right than the list that it could go on with.
   */
  private static boolean deeper(Unit unit, OpenList list) {
    return unit.marker().first() && unit.indent() > list.indent + 1;
  }

  /** Whether it stands further left, and an outer list is there with which it could go on. */
  private boolean shallower(Unit unit, int j) {
    if (unit.indent() + 1 >= open.get(j).indent) {
      return false;
    }
    for (int k = j - 1; k >= 0; k--) {
      if (unit.marker().follows(open.get(k).last, open.get(k).roman)) {
        return true;
      }
    }
    return false;
  }

  private int sameKey(Marker marker) {
    for (int j = open.size() - 1; j >= 0; j--) {
      if (open.get(j).last.key().equals(marker.key())) {
        return j;
      }
    }
    return -1;
  }

  /**
   * Whether what goes on with no list is a marker nevertheless, not the beginning of a name or
   * sentence.
   */
  private boolean plausible(int i, Unit unit) {
    Marker marker = unit.marker();
    if (marker.unescapable()) {
      return true;
    }
    boolean goesOn = followed(i, marker);
    return switch (marker.form()) {
      case BULLET -> !unit.alone() || marker.key().equals("-") && wordsBelow(i);
      case DIGITS -> !unit.alone() || marker.first() || goesOn || leadIn || skipsLittle(marker);
      case LETTER -> {
        boolean known = marker.parts()[0] > 0 && marker.parts()[0] <= 32 || marker.roman() > 0;
        yield known
            && (marker.key().endsWith(")")
                ? !marker.key().equals("(A)") || marker.first() || goesOn
                : goesOn);
      }
      default -> false;
    };
  }

  private boolean skipsLittle(Marker marker) {
    int same = sameKey(marker);
    return same >= 0 && near(marker, open.get(same));
  }

  /**
   * Whether a dash alone on its line takes what follows: a dash among the numbers of a table does
   * not.
   */
  private boolean wordsBelow(int i) {
    if (i + 1 >= units.size()
        || units.get(i + 1).table() != null
        || units.get(i + 1).marker() != null) {
      return false;
    }
    return units.get(i + 1).words().text().chars().filter(Character::isLetter).count() > 3;
  }

  private boolean followed(int i, Marker marker) {
    int looked = 0;
    for (int position : after(i, marker.key())) {
      Marker next = units.get(position).marker();
      if (next.follows(marker, marker.opensRoman())) {
        return true;
      }
      if (next.first() || ++looked > MOST_LOOKED_AT) {
        return false;
      }
    }
    return false;
  }

  private List<Integer> after(int i, String key) {
    List<Integer> all = positions.getOrDefault(key, List.of());
    int low = java.util.Collections.binarySearch(all, i + 1);
    return all.subList(low < 0 ? -low - 1 : low, all.size());
  }

  /** The level of a paragraph or table; closes the lists that it ends. */
  private int level(int i, boolean strong) {
    for (int j = open.size() - 1; j >= 0; j--) {
      if (goesOn(i, open.get(j))) {
        open.get(j).paragraphs = true;
        return closedTo(j + 1);
      }
    }
    for (int j = open.size() - 1; j >= 0 && !strong; j--) {
      if (open.get(j).alone || open.get(j).paragraphs) {
        return closedTo(j + 1);
      }
    }
    return closedTo(0);
  }

  private int closedTo(int level) {
    while (open.size() > level) {
      open.remove(open.size() - 1);
    }
    return level;
  }

  /** Whether the list goes on below the unit. */
  private boolean goesOn(int i, OpenList list) {
    if (list.last.form() == Marker.Form.BULLET) {
      return dashesGoOn(i, list);
    }
    int looked = 0;
    for (int position : after(i, list.last.key())) {
      Marker next = units.get(position).marker();
      if (next.follows(list.last, list.roman)
          || next.after(list.last, list.roman) && near(next, list)) {
        return true;
      }
      boolean restarts =
          list.roman ? next.roman() == 1 : next.parts()[next.parts().length - 1] == 1;
      if (restarts || ++looked > MOST_LOOKED_AT) {
        return false;
      }
    }
    return false;
  }

  private boolean dashesGoOn(int i, OpenList list) {
    List<Integer> later = after(i, list.last.key());
    if (later.isEmpty() || later.get(0) - i > MOST_LOOKED_AT) {
      return false;
    }
    if (later.get(0) == i + 1 && !units.get(i + 1).starts()) {
      return true;
    }
    if (list.tight) {
      return false;
    }
    for (int k = i; k < later.get(0); k++) {
      if (units.get(k).table() != null || units.get(k).leadsIn()) {
        return false;
      }
    }
    int next = later.get(0);
    return units.get(next).starts() && (next + 1 == units.size() || units.get(next + 1).starts());
  }
}
