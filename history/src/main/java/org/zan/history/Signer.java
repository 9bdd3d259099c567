package org.zan.history;

import java.io.IOException;
import org.eclipse.jgit.lib.CommitBuilder;

/** Signs commits. */
interface Signer {
  /** Leaves commits as they are. */
  Signer NONE = commit -> {};

  /** Puts a signature into a commit that is otherwise complete. */
  void sign(CommitBuilder commit) throws IOException;
}
