package org.zan.dsl.norm;

import java.util.Locale;
import java.util.Optional;

/**
 * How a norm stands to the norm that it refers to: what stands before the colon of a reference's
 * target.
 */
public enum Relation {
  /** Refers to it; meant where nothing is said. */
  CITES,
  /** Is adopted under it (legal basis). */
  BASIS,
  /** Carries it out. */
  IMPLEMENTS,
  /** Turns an act of another order, such as a directive, into own law. */
  TRANSPOSES,
  /** Makes it apply, with or without changes. */
  APPLIES,
  /** Prevails over it, or leaves it out: "notwithstanding". */
  DESPITE,
  /** Uses the terms that it defines. */
  TERMS,
  /** Ends it. */
  REPEALS,
  /** Points a reader to it without legal effect. */
  SEE;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** Whether an act that stands so to another is made under it. */
  public boolean rests() {
    return this == BASIS || this == IMPLEMENTS;
  }

  /** The word as it stands in a reference. */
  public String word() {
    return word;
  }

  /** The relation that the word names. */
  public static Optional<Relation> of(String word) {
    for (Relation relation : values()) {
      if (relation.word.equals(word)) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }
}
