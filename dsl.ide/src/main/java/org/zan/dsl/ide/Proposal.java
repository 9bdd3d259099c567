package org.zan.dsl.ide;

import org.zan.dsl.book.Resolution;

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
 */
public record Proposal(
    String label,
    Kind kind,
    Range replaced,
    String text,
    boolean snippet,
    String detail,
    String target) {
  /** Whether the act or provision that it names is repealed, for a file that refers to it. */
  public boolean repealed(View view) {
    int hash = target.indexOf('#');
    String name = hash < 0 ? target : target.substring(0, hash);
    String path = hash < 0 ? "" : target.substring(hash + 1);
    return !target.isEmpty()
        && kind != Kind.TERM
        && view.book()
            .file(replaced.file())
            .map(act -> view.book().resolve(act, name, path).state())
            .filter(Resolution.State.REPEALED::equals)
            .isPresent();
  }

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
