package org.zan.dsl.book;

import java.util.List;
import org.zan.dsl.summary.ActSummary;

/**
 * Where a reference leads.
 *
 * @param state how far it leads
 * @param act the act that it leads to, or null
 * @param provision index of the provision, or of the deepest one that exists on the way
 * @param last index of the last provision of a range; otherwise the same as {@code provision}
 * @param identity identity of the act as far as it is known, or the name that was not known
 * @param failed the first step that leads nowhere, or empty; the whole path where it cannot be read
 * @param step index of that step in the path, from 0; that of a range's end is the number of steps;
 *     -1 where every step leads somewhere
 * @param moved who gave the provision another number or place, where the reference names the old
 *     one; otherwise null
 */
public record Resolution(
    State state,
    ActSummary act,
    int provision,
    int last,
    String identity,
    String failed,
    int step,
    Moved moved) {
  /**
   * Who moved a provision.
   *
   * @param by the act
   * @param provision index of its provision that says so
   * @param date since when, or empty
   */
  public record Moved(ActSummary by, int provision, String date) {}

  /** How far a reference leads. */
  public enum State {
    /** To a provision or act that is held. */
    RESOLVED,
    /** To a provision that is repealed, or of an act that is. */
    REPEALED,
    /** To an act that is held, but not to a provision of it. */
    DANGLING,
    /** To an act or address outside the statute book, knowingly. */
    EXTERNAL,
    /** To an act of this jurisdiction that is not held. */
    UNKNOWN_ACT,
    /** To a name that nothing has. */
    UNKNOWN_ALIAS,
    /** Cannot be read. */
    MALFORMED
  }

  static Resolution of(State state, String identity) {
    return new Resolution(state, null, 0, 0, identity, "", -1, null);
  }

  /** The same, come to by an address that was moved; null for one that was not. */
  Resolution movedBy(Moved by) {
    return new Resolution(state, act, provision, last, identity, failed, step, by);
  }

  /** Whether the act is held. */
  public boolean hasAct() {
    return act != null;
  }

  /** States in which the act is held. */
  public static final List<State> HELD = List.of(State.RESOLVED, State.REPEALED, State.DANGLING);
}
