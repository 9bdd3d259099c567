package org.zan.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.zan.dsl.check.FileCheck;
import org.zan.dsl.check.Finding;

/**
 * What was found in a file. What was kept is read when it is first asked for: most of it nobody
 * looks at soon. Many threads may ask.
 */
final class Found {
  private Kept kept;
  private volatile All all;

  /**
   * All that was found.
   *
   * @param check what the file yields alone; null where it cannot be read
   * @param linked what was found in it among other acts; null where it was not looked at among them
   */
  record All(FileCheck check, List<Finding> linked) {}

  /** Reads what was kept. */
  interface Kept {
    All read() throws IOException;
  }

  Found(Kept kept) {
    this.kept = kept;
  }

  Found(All all) {
    this.all = all;
  }

  All all() {
    All known = all;
    return known != null ? known : read();
  }

  private synchronized All read() {
    if (all == null) {
      try {
        all = kept.read();
      } catch (IOException e) {
        // Its checksum was right: this build has written something else than it reads.
        throw new UncheckedIOException(e);
      }
      kept = null;
    }
    return all;
  }
}
