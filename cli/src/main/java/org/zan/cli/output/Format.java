package org.zan.cli.output;

import java.io.PrintStream;
import org.zan.cli.Messages;

/** In what form findings are written. */
public enum Format {
  /** For people. */
  text,
  /** For programs. */
  json,
  /** For tools that show results of many checkers. */
  sarif,
  /** For build servers. */
  junit,
  /** For GitHub Actions. */
  github;

  /**
   * A writer.
   *
   * @param out where to
   * @param messages texts in the user's language
   * @param paint colours or none, for text
   * @param columns width of the terminal, for text
   * @param quiet whether text is to be without a summary
   */
  public FindingsWriter writer(
      PrintStream out, Messages messages, Paint paint, int columns, boolean quiet) {
    String language = messages.language();
    return switch (this) {
      case text -> new TextFindings(out, messages, paint, columns, quiet);
      case json -> new JsonFindings(out, language);
      case sarif -> new SarifFindings(out, language);
      case junit -> new JunitFindings(out, language);
      case github -> new GithubFindings(out, language);
    };
  }
}
