package org.zan.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.zan.dsl.check.Finding;
import org.zan.dsl.testing.MarkedBook;

/** Checks of one rule: texts in which {@code ^^^ data} stands below what it finds. */
final class RuleCheck {
  private RuleCheck() {}

  /**
   * Fails unless the rule finds exactly what is marked. After the carets stands the data of the
   * message, with bars between, so that a better wording of the message changes no test.
   */
  static void check(String rule, String marked) {
    assertEquals(marked, MarkedBook.read(marked).only(rule).marked(RuleCheck::data));
  }

  /** Fails unless the rule's fixes make the one text of the other. */
  static void fixes(String rule, String before, String after) {
    assertEquals(after.strip(), MarkedBook.read(before).only(rule).fixed().get("act.zan").strip());
  }

  static String data(Finding finding) {
    return String.join(" | ", finding.data()).strip();
  }
}
