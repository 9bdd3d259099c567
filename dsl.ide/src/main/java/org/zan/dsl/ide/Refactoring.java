package org.zan.dsl.ide;

/**
 * What a drafter can have done to the text at a place.
 *
 * @param name by which {@link Refactorings#edits} knows it
 * @param kind what sort of change it is
 * @param title what it is called in the editor's language
 */
public record Refactoring(String name, Kind kind, String title) {
  /** Sorts of change. */
  public enum Kind {
    /** Words become something of their own elsewhere. */
    EXTRACT,
    /** What is there is put right. */
    REWRITE,
    /** Lines of the whole file are put in order. */
    ORGANISE
  }

  /** What stands in new text where the drafter is to fill in words. */
  public static final String FILL_IN = "…";
}
