package org.zan.dsl.reading;

import org.zan.dsl.norm.Relation;

/**
 * A reference as it stands in a file.
 *
 * @param relation how the citing norm stands to its target
 * @param place where it stands
 * @param act identity or alias of the act referred to; empty for this act
 * @param date date of the text that is meant, or empty
 * @param path path as written, without the hash sign; empty where there is none
 * @param url address, where it is one; otherwise empty
 * @param words the law's words that are tied to the target; a zero length where there are none
 * @param offset where the target begins
 * @param length of the target
 * @param from the piece of the act that it stands in
 * @param malformed whether it cannot be read
 */
public record ReadReference(
    Relation relation,
    Place place,
    String act,
    String date,
    String path,
    String url,
    Words words,
    int offset,
    int length,
    Part from,
    boolean malformed) {
  /** Where a reference stands. */
  public enum Place {
    /** In the law's words. */
    WORDS,
    /** In a fact. */
    FACT,
    /** The act that {@code @amend} opens. */
    AMENDED_ACT,
    /** The target of an instruction. */
    INSTRUCTION,
    /** In a block, which is text of another act. */
    BLOCK
  }
}
