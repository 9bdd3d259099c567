package org.zan.interchange.legalize;

/** Hears how far an import is. Called from one thread. */
public interface ImportListener {
  /** Hears nothing. */
  ImportListener NONE = (done, all) -> {};

  /**
   * Some more files are done.
   *
   * @param done files that are done
   * @param all files that were found
   */
  void progress(int done, int all);
}
