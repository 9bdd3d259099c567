package org.zan.amend.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zan.amend.testing.AmendedBook;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.rules.Rules;
import org.zan.dsl.testing.MarkedBook;

/** Every rule finds what its bad example marks and nothing in its good one. */
class AmendmentRulesTest {
  @TestFactory
  Stream<DynamicTest> badExampleIsFound() {
    return each(
        info -> {
          assertEquals(info.bad(), book(info.bad()).marked());
          assertTrue(info.bad().contains(" " + info.id() + ": "), "its own finding is marked");
        });
  }

  @TestFactory
  Stream<DynamicTest> goodExampleIsClean() {
    return each(info -> assertEquals(info.good(), book(info.good()).marked()));
  }

  @TestFactory
  Stream<DynamicTest> fixPutsItRight() {
    return each(
        info -> {
          MarkedBook book = book(info.bad());
          boolean fixable =
              book.findings().stream().anyMatch(f -> f.rule() == info && !f.fix().isEmpty());
          assertEquals(info.hasFix(), fixable, "a rule with a fix shows it in its bad example");
          if (fixable) {
            StringBuilder fixed = new StringBuilder();
            book.fixed().forEach((name, text) -> fixed.append("--- " + name + "\n" + text + "\n"));
            assertFalse(
                book(fixed.toString()).findings().stream().anyMatch(f -> f.rule() == info),
                fixed.toString());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> messagesAreInEveryLanguage() {
    return each(
        info -> {
          for (String language : List.of("en", "ru", "kk")) {
            assertTrue(info.messages().containsKey(language), language);
            assertEquals(info.hasFix(), info.fixTitles().containsKey(language), language);
          }
        });
  }

  @Test
  void theLanguageKnowsTheirIds() {
    List<String> ids = AmendmentRules.all().stream().map(RuleInfo::id).toList();
    assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
    assertEquals(Rules.idsOfAmendments(), ids);
  }

  private interface Check {
    void of(RuleInfo info);
  }

  private static Stream<DynamicTest> each(Check check) {
    return AmendmentRules.all().stream()
        .map(info -> DynamicTest.dynamicTest(info.id(), () -> check.of(info)));
  }

  private static MarkedBook book(String text) {
    return MarkedBook.read(text).with(AmendedBook.FINDINGS);
  }
}
