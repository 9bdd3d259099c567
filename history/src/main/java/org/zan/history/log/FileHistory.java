package org.zan.history.log;

import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A file of the statute book through all commits.
 *
 * @param name its name in the statute book
 * @param blob its content at the tip; null where it is gone
 * @param header whose text it is
 * @param changes what changed it, the oldest first
 * @param origins where the text at the tip comes from
 */
record FileHistory(
    String name, ObjectId blob, FileHeader header, List<Change> changes, Origins origins) {
  /** All of the act: the path of a change that brings or takes away the file. */
  static final String WHOLE = ".";

  /** Ends the path of a provision that has provisions with paths of their own in it. */
  static final String CONTAINER = "*";

  /**
   * A commit's change of the file.
   *
   * @param commit number of the commit
   * @param before content before it; null where it brings the file
   * @param blob content after it; null where the file is taken out
   * @param paths the innermost provisions whose words it changed; empty where it only formats
   */
  record Change(int commit, ObjectId before, ObjectId blob, List<String> paths) {
    /** Whether words changed. */
    boolean words() {
      return !paths.isEmpty();
    }
  }
}
