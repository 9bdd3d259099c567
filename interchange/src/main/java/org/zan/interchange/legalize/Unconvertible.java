package org.zan.interchange.legalize;

/** A document that is no act, or whose metadata cannot be used: it is left out. */
public final class Unconvertible extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Unconvertible(Problem.Kind kind, int line, String detail) {
    super(kind + " " + detail);
    this.problem = new Problem(kind, line, detail);
  }

  /** What is the matter. */
  public Problem problem() {
    return problem;
  }
}
