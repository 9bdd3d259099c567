package org.zan.workspace;

/** Hears how far long work has come. Called by several threads. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (phase, done, total) -> {};

  /** What the work consists of. */
  enum Phase {
    /** Looking for files. */
    FIND,
    /** Reading and checking each file alone. */
    READ,
    /** Linking and checking acts among each other. */
    LINK
  }

  /**
   * Takes note.
   *
   * @param phase what is being done
   * @param done how many files are done
   * @param total how many there are; 0 while that is not known
   */
  void at(Phase phase, int done, int total);
}
