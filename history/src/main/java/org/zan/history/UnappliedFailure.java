package org.zan.history;

import java.util.List;
import org.zan.dsl.check.Finding;
import org.zan.dsl.norm.ActId;

/** Instructions of an act cannot be carried out; what is wrong with them is told as findings. */
public final class UnappliedFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Why one cannot.
   *
   * @param words the line of the act where the instruction stands
   * @param finding what is wrong with it
   */
  public record Cause(String words, Finding finding) {}

  private final String act;
  private final transient List<Cause> causes;

  UnappliedFailure(ActId act, List<Cause> causes) {
    super(act + ": " + causes.size() + " findings");
    this.act = act.toString();
    this.causes = List.copyOf(causes);
  }

  static Cause cause(String text, Finding finding) {
    int offset = Math.min(finding.place().offset(), text.length());
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = text.indexOf('\n', offset);
    return new Cause(text.substring(start, end < 0 ? text.length() : end).strip(), finding);
  }

  /** Identity of the act. */
  public String act() {
    return act;
  }

  /** What is wrong. */
  public List<Cause> causes() {
    return causes;
  }
}
