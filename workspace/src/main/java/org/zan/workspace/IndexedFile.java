package org.zan.workspace;

import java.util.List;
import org.zan.dsl.check.Checker;
import org.zan.dsl.check.FileCheck;
import org.zan.dsl.check.Finding;
import org.zan.dsl.summary.ActSummary;

/** One file of a statute book, read and checked. Immutable. */
public final class IndexedFile {
  private final ActSummary summary;
  private final Found found;
  private final boolean linked;
  private final Stamp stamp;

  /**
   * A file.
   *
   * @param summary its summary; null where it cannot be read
   * @param linked whether it was looked at among other acts
   * @param stamp by which the file is known again; null where it is not to be
   */
  IndexedFile(ActSummary summary, Found found, boolean linked, Stamp stamp) {
    this.summary = summary;
    this.found = found;
    this.linked = linked;
    this.stamp = stamp;
  }

  /**
   * A file that was read.
   *
   * @param check what it yields alone; null where it cannot be read
   * @param linked what was found in it among other acts, or why it cannot be read; null where it
   *     was not looked at among them
   */
  IndexedFile(FileCheck check, List<Finding> linked, Stamp stamp) {
    this(
        check == null ? null : check.summary(),
        new Found(new Found.All(check, linked)),
        linked != null,
        stamp);
  }

  /** A file that was read. */
  public IndexedFile(FileCheck check) {
    this(check, null, null);
  }

  /** What it yields alone; null where it cannot be read. */
  public FileCheck check() {
    return found.all().check();
  }

  /** Its summary; null where it cannot be read. */
  public ActSummary summary() {
    return summary;
  }

  /**
   * What was found in it among other acts, or why it cannot be read; null where it was not looked
   * at among them.
   */
  public List<Finding> linked() {
    return found.all().linked();
  }

  /** Whether it was looked at among other acts. */
  public boolean isLinked() {
    return linked;
  }

  /** By which the file is known again; null where it is not to be. */
  Stamp stamp() {
    return stamp;
  }

  /** All that was found in it, in the order of the text. */
  public List<Finding> findings() {
    Found.All all = found.all();
    List<Finding> among = all.linked() == null ? List.of() : all.linked();
    return all.check() == null ? among : Checker.merged(all.check(), among);
  }

  /** The file looked at among other acts. */
  public IndexedFile linked(List<Finding> among) {
    return new IndexedFile(check(), among, stamp);
  }

  /** Whether another one has what this one has, which was taken over as it was kept. */
  boolean isKept(IndexedFile other) {
    return found == other.found;
  }

  /** Whether it is known to be of this very text, so that it need not be read from it again. */
  public boolean isOf(String text) {
    return stamp != null && stamp.isOf(text);
  }

  IndexedFile stamped(Stamp now) {
    return new IndexedFile(summary, found, linked, now);
  }
}
