package org.zan.dsl.ide;

/**
 * What completion proposes.
 *
 * @param label what is shown
 * @param kind what it is
 * @param replaced what it takes the place of
 * @param text what takes its place; of a snippet, with places to fill in as {@code ${1:words}}
 * @param snippet whether it has places to fill in
 * @param detail the words of the target, or what the proposal means
 * @param target the act or provision that it names, as a reference of the file does: {@link
 *     Hover#ofTarget} shows its words; empty where it names none
 * @param repealed whether that act or provision is repealed
 */
public record Proposal(
    String label,
    Kind kind,
    Range replaced,
    String text,
    boolean snippet,
    String detail,
    String target,
    boolean repealed) {
  /** What is proposed. */
  public enum Kind {
    /** An act. */
    ACT,
    /** A provision. */
    PROVISION,
    /** How a norm stands to its target. */
    RELATION,
    /** A fact. */
    FACT,
    /** An instruction. */
    INSTRUCTION,
    /** A term. */
    TERM,
    /** A word for a level of structure. */
    LEVEL,
    /** The value of a fact: a kind of act, a language, a date. */
    VALUE
  }
}
