package org.zan.dsl.check;

import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.summary.ActSummary;

/** A rule that needs other acts: it reads summaries. Stateless: several threads use it at once. */
public non-sealed interface BookRule extends Rule {
  /** Looks at one act among all. */
  void check(ActSummary act, StatuteBook book, Report report);
}
