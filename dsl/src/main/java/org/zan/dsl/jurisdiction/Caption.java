package org.zan.dsl.jurisdiction;

import java.util.Locale;

/**
 * What the words of a heading say.
 *
 * @param form what kind of heading it is
 * @param level code of the level, or empty
 * @param word the level word as written, or empty
 * @param number the number in its normal form, or empty
 * @param last where the heading stands for several provisions, the last number; otherwise empty
 * @param style how the number is written
 * @param titleStart where the title begins in the words
 * @param suggestion for an unknown word that is one edit away from a known one, that word;
 *     otherwise empty
 */
public record Caption(
    Form form,
    String level,
    String word,
    String number,
    String last,
    Style style,
    int titleStart,
    String suggestion) {
  /** Kinds of heading. */
  public enum Form {
    /** A level word, with or without number. */
    LEVEL,
    /** An item with a heading: {@code (a) In general}. */
    ITEM,
    /** Words without level and number. */
    CROSSHEADING
  }

  /** How a number is written. */
  public enum Style {
    /** No number. */
    NONE,
    /** Digits, with what may follow them. */
    ARABIC,
    /** A Roman numeral. */
    ROMAN,
    /** Letters. */
    LETTER,
    /** A word: {@code premier}. */
    WORD;

    /** The name by which jurisdiction data calls it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Caption crossheading(String suggestion) {
    return new Caption(Form.CROSSHEADING, "", "", "", "", Style.NONE, 0, suggestion);
  }

  /**
   * Whether there is no title after level and number, in a heading of {@code length} characters.
   */
  public boolean untitled(int length) {
    return titleStart >= length;
  }
}
