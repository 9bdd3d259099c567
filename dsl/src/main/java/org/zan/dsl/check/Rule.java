package org.zan.dsl.check;

/**
 * A rule of law-checking. Each is one file in {@code org.zan.dsl.rules}, with one line in {@link
 * org.zan.dsl.rules.Rules}.
 */
public sealed interface Rule permits ActRule, BookRule, TextRule {
  /** What there is to know about the rule. */
  RuleInfo info();
}
