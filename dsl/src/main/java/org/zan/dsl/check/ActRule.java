package org.zan.dsl.check;

import org.zan.dsl.reading.ActReading;

/** A rule that needs one file alone. Stateless: several threads use it at once. */
public non-sealed interface ActRule extends Rule {
  /** Looks at one file. */
  void check(ActReading act, Report report);
}
