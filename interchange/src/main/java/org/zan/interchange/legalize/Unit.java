package org.zan.interchange.legalize;

/**
 * A paragraph of a section, or one item of a list that was written without blank lines.
 *
 * @param words all its words, the marker included
 * @param marker what it may begin with, or null
 * @param starts whether a blank line stands above it
 * @param listed whether a dash stood before its number, so that it is an item for certain
 * @param indent column in the source
 * @param table its rows, where it is a table; otherwise null
 */
record Unit(
    Prose words, Marker marker, boolean starts, boolean listed, int indent, Block.Table table) {
  static final String SENTENCE_ENDS = ":;.,»”";

  /** Whether it is nothing but a number: what follows belongs to it. */
  boolean alone() {
    return marker != null && marker.end() == words.text().length();
  }

  /** Whether its words lead in a list. */
  boolean leadsIn() {
    return table == null && endsWith(words.text(), ":—");
  }

  static boolean endsWith(String text, String signs) {
    int i = text.length();
    while (i > 0 && (Prose.blank(text.charAt(i - 1)) || text.charAt(i - 1) == Prose.CLOSE)) {
      i--;
    }
    return i > 0 && signs.indexOf(text.charAt(i - 1)) >= 0;
  }
}
