package org.zan.interchange.legalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits the blocks of a section into units: a line inside a paragraph may begin an item. */
final class UnitReader {
  private UnitReader() {}

  /** Splits the blocks. */
  static List<Unit> read(List<Block> section) {
    List<Unit> units = new ArrayList<>(section.size());
    for (Block block : section) {
      if (block instanceof Block.Paragraph paragraph) {
        split(paragraph, units);
      } else if (block instanceof Block.Table table) {
        units.add(new Unit(null, null, true, false, 0, table));
      }
    }
    return units;
  }

  private static void split(Block.Paragraph paragraph, List<Unit> units) {
    Prose words = paragraph.words();
    String text = words.text();
    Marker first = Marker.read(text, 0);
    int line = text.indexOf('\n') + 1;
    if (line == 0) {
      units.add(unit(words, true, paragraph.indent()));
      return;
    }
    Map<String, Marker> seen = new HashMap<>();
    note(text, 0, first, seen);
    List<Integer> starts = new ArrayList<>(List.of(0));
    while (line > 0) {
      Marker marker = Marker.read(text, line);
      int start = starts.get(starts.size() - 1);
      if (marker != null && splits(marker, text, line, seen) && !insideLink(text, start, line)) {
        starts.add(line);
        note(text, line, marker, seen);
      }
      line = text.indexOf('\n', line) + 1;
    }
    for (Prose part : words.split(starts)) {
      boolean begins = part.line() == words.line();
      int indent = begins ? paragraph.indent() : part.indent();
      units.add(unit(part, begins, indent));
    }
  }

  /**
   * A unit. A dash before a number is the source's own sign for an item, the number is the law's:
   * {@code - a) …}.
   */
  private static Unit unit(Prose words, boolean begins, int indent) {
    Marker marker = Marker.read(words.text(), 0);
    if (marker != null && marker.key().equals("-") && marker.end() < words.text().length()) {
      Prose rest = words.part(marker.end(), words.text().length());
      Marker number = Marker.read(rest.text(), 0);
      if (number != null && marker.nests(number) && number.form() != Marker.Form.BULLET) {
        return new Unit(rest, number, begins, true, indent, null);
      }
    }
    return new Unit(words, marker, begins, false, indent, null);
  }

  /** Notes a marker and the one that stands right after it: {@code (1) a) …}. */
  private static void note(String text, int from, Marker marker, Map<String, Marker> seen) {
    if (marker != null) {
      seen.put(marker.key(), marker);
      int next = marker.end();
      while (next < text.length() && text.charAt(next) != '\n' && Prose.blank(text.charAt(next))) {
        next++;
      }
      Marker nested = next == from ? null : Marker.read(text, next);
      if (nested != null) {
        seen.putIfAbsent(nested.key(), nested);
      }
    }
  }

  /**
   * Whether a line inside a paragraph may begin an item. It does for certain if it goes on with a
   * list of this paragraph; the others are settled once it is known which lists are open.
   */
  private static boolean splits(Marker marker, String text, int line, Map<String, Marker> seen) {
    Marker before = seen.get(marker.key());
    if (marker.form() == Marker.Form.BULLET) {
      return marker.key().equals("-")
          || before != null
          || Unit.endsWith(text.substring(Math.max(0, line - 4), line - 1), ":;,");
    }
    if (before != null
        && (marker.follows(before, false)
            || marker.follows(before, true)
            || near(marker, before))) {
      return true;
    }
    boolean number = marker.form() == Marker.Form.DIGITS && marker.key().equals("1.");
    boolean counts =
        marker.form() == Marker.Form.DIGITS
            || marker.form() == Marker.Form.LETTER && marker.key().endsWith(")");
    boolean words = marker.end() < text.length() && text.charAt(marker.end()) != '\n';
    return words
        && counts
        && (number
            || Unit.endsWith(text.substring(Math.max(0, line - 4), line - 1), Unit.SENTENCE_ENDS));
  }

  private static boolean near(Marker marker, Marker before) {
    return marker.form() == Marker.Form.DIGITS
        && marker.after(before, false)
        && marker.parts()[marker.parts().length - 1] - before.parts()[before.parts().length - 1]
            <= 3;
  }

  private static boolean insideLink(String text, int from, int line) {
    for (int i = line - 1; i >= from; i--) {
      if (text.charAt(i) == Prose.CLOSE) {
        return false;
      }
      if (text.charAt(i) == Prose.OPEN) {
        return true;
      }
    }
    return false;
  }
}
