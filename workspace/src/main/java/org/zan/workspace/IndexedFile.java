package org.zan.workspace;

import java.util.List;
import org.zan.dsl.check.Checker;
import org.zan.dsl.check.FileCheck;
import org.zan.dsl.check.Finding;

/**
 * One file of a statute book, read and checked.
 *
 * @param check what it yields alone; null where it cannot be read
 * @param linked what was found in it among other acts, or why it cannot be read; null where it was
 *     not looked at among them
 * @param stamp by which the file is known again; null where it is not to be
 */
public record IndexedFile(FileCheck check, List<Finding> linked, Stamp stamp) {
  /** A file that was read. */
  public IndexedFile(FileCheck check) {
    this(check, null, null);
  }

  /** All that was found in it, in the order of the text. */
  public List<Finding> findings() {
    List<Finding> among = linked == null ? List.of() : linked;
    return check == null ? among : Checker.merged(check, among);
  }

  /** The file looked at among other acts. */
  public IndexedFile linked(List<Finding> among) {
    return new IndexedFile(check, among, stamp);
  }

  /** Whether it is known to be of this very text, so that it need not be read from it again. */
  public boolean isOf(String text) {
    return stamp != null && stamp.isOf(text);
  }

  IndexedFile stamped(Stamp now) {
    return new IndexedFile(check, linked, now);
  }
}
