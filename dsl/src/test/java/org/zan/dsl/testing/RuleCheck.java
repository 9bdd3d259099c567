package org.zan.dsl.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.zan.dsl.rules.Rules;

/** Checks what one rule finds in a marked statute book; what other rules find there is left out. */
public final class RuleCheck {
  private final String rule;

  private RuleCheck(String rule) {
    this.rule = rule;
  }

  /** Checks of the rule with this id. */
  public static RuleCheck of(String rule) {
    assertTrue(Rules.byId(rule).isPresent(), "no rule " + rule);
    return new RuleCheck(rule);
  }

  /** Checks that the rule finds exactly what is marked; a text without marks is refused. */
  public void finds(String marked) {
    assertTrue(marked.contains(" " + rule + ": "), "nothing is marked");
    assertEquals(marked, MarkedBook.read(marked).marked(rule));
  }

  /** Checks that the rule finds nothing; a text with marks is refused. */
  public void passes(String text) {
    assertFalse(text.contains(" " + rule + ": "), "something is marked");
    assertEquals(text, MarkedBook.read(text).marked(rule));
  }

  /** Checks what the rule's fixes make of a file. */
  public void fixes(String text, String file, String fixed) {
    Map<String, String> files = MarkedBook.read(text).fixed(rule);
    assertEquals(fixed, files.get(file));
  }
}
