package org.zan.cli;

/** What the process's exit code tells a script. */
public final class ExitCode {
  /** Done, and nothing to complain of. */
  public static final int OK = 0;

  /**
   * Done, and the answer is no: findings of severity error, files that are not formatted, and the
   * like.
   */
  public static final int FINDINGS = 1;

  /** Not done: wrong usage, an input or output error, or a defect of Zan. */
  public static final int FAILED = 2;

  private ExitCode() {}
}
