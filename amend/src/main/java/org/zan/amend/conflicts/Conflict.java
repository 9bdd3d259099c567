package org.zan.amend.conflicts;

import java.util.List;
import org.zan.amend.AmendingAct;
import org.zan.amend.Order;
import org.zan.dsl.check.Finding;

/**
 * An instruction of one bill and one of another that do not go together.
 *
 * @param kind in which way
 * @param act identity of the act that both change
 * @param files its files that are concerned, one for each language
 * @param path path of the provision, in the text before both bills
 * @param first an instruction of one bill
 * @param second an instruction of the other bill
 * @param failures what cannot be carried out in one order of the bills
 */
public record Conflict(
    Kind kind,
    String act,
    List<String> files,
    String path,
    Side first,
    Side second,
    List<Failure> failures) {
  /** Keeps the lists unchangeable. */
  public Conflict {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
  }

  /** In which way two instructions do not go together. */
  public enum Kind {
    /** Both change the same words. */
    WORDS,
    /** Both change the same provision, or the same place among provisions. */
    STRUCTURE,
    /** They touch different things, but what comes of them depends on which takes effect first. */
    ORDER
  }

  /**
   * A bill with one of its instructions.
   *
   * @param bill the bill
   * @param order the instruction
   */
  public record Side(AmendingAct bill, Order order) {
    /** Name of the bill's file. */
    public String file() {
      return bill.reading().file();
    }
  }

  /**
   * An instruction that fails.
   *
   * @param side whose instruction
   * @param when whether it fails before or after the other bill has taken effect
   * @param finding why it cannot be carried out
   */
  public record Failure(Side side, When when, Finding finding) {}

  /** In which order of two bills something happens. */
  public enum When {
    /** As long as the other bill has not taken effect. */
    BEFORE,
    /** Once the other bill has taken effect. */
    AFTER
  }
}
