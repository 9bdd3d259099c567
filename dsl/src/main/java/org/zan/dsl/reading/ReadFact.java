package org.zan.dsl.reading;

import java.util.List;

/**
 * A fact as it stands in a file.
 *
 * @param name without its sign
 * @param value what is no reference in its value, with line breaks and their blanks as one blank
 * @param valueOffset where the value begins
 * @param references what it refers to
 * @param offset where its sign stands
 * @param length up to the end of the value
 */
public record ReadFact(
    String name,
    String value,
    int valueOffset,
    List<ReadReference> references,
    int offset,
    int length) {
  /** Keeps the references unchangeable. */
  public ReadFact {
    references = List.copyOf(references);
  }
}
