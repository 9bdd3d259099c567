package org.zan.interchange.legalize;

import java.util.List;

/**
 * One thing of the text to be written, in order.
 *
 * @param kind what it is
 * @param level hash signs of a heading; of the others how many items they stand in
 * @param marker number or dash of an item, otherwise empty
 * @param words of the heading, paragraph or item; null where an item has none of its own
 * @param rows of a table, otherwise empty; a row that is null is the line under the header rows
 * @param tight whether the line above goes on: no blank line between them
 */
record Entry(
    Kind kind, int level, String marker, Prose words, List<List<Prose>> rows, boolean tight) {
  /** What an entry is. */
  enum Kind {
    HEADING,
    ITEM,
    PARAGRAPH,
    TABLE,
    /** The text of a footnote, whose mark stands in the place of the marker. */
    NOTE,
    /** The end of the act begins. */
    CLOSING
  }

  Entry with(Prose other) {
    return new Entry(kind, level, marker, other, rows, tight);
  }

  static Entry heading(int depth, Prose words) {
    return new Entry(Kind.HEADING, depth, "", words, List.of(), false);
  }

  static Entry paragraph(int level, Prose words) {
    return new Entry(Kind.PARAGRAPH, level, "", words, List.of(), false);
  }

  static Entry item(int level, String marker, Prose words, boolean tight) {
    return new Entry(Kind.ITEM, level, marker, words, List.of(), tight);
  }

  static Entry table(int level, List<List<Prose>> rows) {
    return new Entry(Kind.TABLE, level, "", null, rows, false);
  }

  static Entry note(String name, Prose words) {
    return new Entry(Kind.NOTE, 0, name, words, List.of(), false);
  }

  static Entry closing() {
    return new Entry(Kind.CLOSING, 0, "", null, List.of(), false);
  }
}
