package org.zan.history.merge;

import java.util.List;

/**
 * A piece of a text that merges as one: a provision with what stands in it, or words that stand
 * together. The pieces of a text, one after the other, are the text.
 */
sealed interface Piece {
  /** The text before it that says nothing: blank lines and the notes directly above. */
  String lead();

  /** Its own text, after the lead. */
  String core();

  /**
   * What it is called among the pieces beside it: the level and number of a provision, the name of
   * a fact; empty where nothing but its words tells it from others.
   */
  String key();

  /** The whole of it. */
  default String text() {
    return lead() + core();
  }

  /**
   * Words without structure: a heading line, a number, a paragraph, a fact, a table, an
   * instruction.
   */
  record Passage(String key, String lead, String core) implements Piece {}

  /**
   * A heading or an item with what belongs to it.
   *
   * @param key its name among its siblings
   * @param level code of its level; empty for items
   * @param number its number in normal form
   * @param pieces its heading line or number first, then what stands in it
   */
  record Provision(String key, String level, String number, List<Piece> pieces) implements Piece {
    @Override
    public String lead() {
      return pieces.get(0).lead();
    }

    @Override
    public String core() {
      StringBuilder text = new StringBuilder(pieces.get(0).core());
      pieces.subList(1, pieces.size()).forEach(piece -> text.append(piece.text()));
      return text.toString();
    }

    /** How messages name it. */
    String step() {
      return level + number;
    }
  }
}
