package org.zan.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A commit that changes the law without an explanation that holds.
 *
 * @param commit its id
 * @param subject first line of its message
 * @param kind what is wrong
 * @param data what the message speaks of
 * @param differences where the texts are not what they ought to be
 */
public record Irregularity(
    String commit, String subject, Kind kind, List<String> data, List<Difference> differences) {
  /** What may be wrong. */
  public enum Kind {
    /** Acts change, and no trailer says why. */
    UNEXPLAINED,
    /** An editorial change without a reason. */
    NO_REASON,
    /** Both an act and an editorial reason are given. */
    TWO_REASONS,
    /** An act as enacted was changed or taken out. */
    ENACTED_CHANGED,
    /** The trailer names no act that can be found. */
    NO_ACT,
    /** The date of effect is missing or none of the act's. */
    NO_EFFECT,
    /** The effect is recorded already. */
    REPEATED,
    /** The date of effect had not come. */
    EARLY,
    /** No bill of the commit before became this act. */
    NO_BILL,
    /** The instructions cannot be carried out on the commit before. */
    NOT_APPLICABLE,
    /** Carried out again, the act gives other texts. */
    OTHER_TEXTS,
    /** The message is not that of the enactment. */
    OTHER_MESSAGE,
    /** The author is not the enacting body at the adoption. */
    OTHER_AUTHOR,
    /** A merge holds what none of the merged branches has. */
    MERGED_OTHERWISE;

    /** The name of its message. */
    public String key() {
      return "audit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A file that is not what it ought to be.
   *
   * @param file its name in the statute book
   * @param expected the text that it ought to have; empty where it ought not to be
   * @param found the text that it has; empty where it is missing
   */
  public record Difference(String file, Optional<String> expected, Optional<String> found) {}

  /** Keeps the lists unchangeable. */
  public Irregularity {
    data = List.copyOf(data);
    differences = List.copyOf(differences);
  }
}
