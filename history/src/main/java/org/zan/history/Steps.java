package org.zan.history;

/** Hears how far writing has come. Tests end the process there. */
interface Steps {
  /** Hears nothing. */
  Steps NONE = step -> {};

  /** The step of this name is done. */
  void at(String step);
}
