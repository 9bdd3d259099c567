package org.zan.cli.output;

import java.io.IOException;
import org.zan.cli.check.Found;
import org.zan.cli.check.Tally;

/** Writes findings in one format, each as it comes: what has been written is not kept. */
public interface FindingsWriter {
  /** Writes nothing. */
  FindingsWriter NONE =
      new FindingsWriter() {
        @Override
        public void finding(Found found) {}

        @Override
        public void end(Tally tally) {}
      };

  /** Writes what stands before the first finding. */
  default void begin() throws IOException {}

  /** Writes a finding; those of one file come one after the other. */
  void finding(Found found) throws IOException;

  /** Writes what stands after the last finding. */
  void end(Tally tally) throws IOException;
}
