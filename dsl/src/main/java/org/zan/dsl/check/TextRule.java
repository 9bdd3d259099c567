package org.zan.dsl.check;

import java.util.Optional;
import java.util.function.Function;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.summary.ActSummary;

/**
 * A rule that needs other acts and finds by their summaries where to look, but must read the words
 * of the few places that are left. What it finds shows a place in each file whose text it asked for
 * (then it is looked at again when that changes), and what it does not find follows from what the
 * summaries keep. Stateless: several threads use it at once.
 */
public non-sealed interface TextRule extends Rule {
  /**
   * Looks at one act among all.
   *
   * @param act the act
   * @param book all acts
   * @param texts of files by their names; empty where one is not held
   * @param report takes what is found
   */
  void check(
      ActSummary act, StatuteBook book, Function<String, Optional<String>> texts, Report report);
}
