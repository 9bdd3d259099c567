package org.zan.cli.output;

import java.io.PrintStream;
import org.zan.cli.Messages;

/** In what form findings are written. */
public enum Format {
  /** For people. */
  text {
    @Override
    public FindingsWriter writer(
        PrintStream out, Messages messages, Paint paint, int columns, boolean quiet) {
      return new TextWriter(out, messages, paint, columns, quiet);
    }
  };

  /**
   * A writer.
   *
   * @param out where to
   * @param messages texts in the user's language
   * @param paint colours or none, where the format has them
   * @param columns width of the terminal
   * @param quiet whether to leave out what is no finding, where the format allows it
   */
  public abstract FindingsWriter writer(
      PrintStream out, Messages messages, Paint paint, int columns, boolean quiet);
}
