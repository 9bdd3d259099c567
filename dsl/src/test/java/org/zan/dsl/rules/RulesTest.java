package org.zan.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zan.dsl.check.Rule;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.testing.MarkedBook;

/**
 * Every rule finds what its bad example marks, nothing in its good one, and has all that its page
 * needs.
 */
class RulesTest {
  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern DATA = Pattern.compile("\\{(\\d)}");
  private static final List<String> LANGUAGES = List.of("en", "ru", "kk");

  @TestFactory
  Stream<DynamicTest> badExampleIsFound() {
    return each(
        info -> {
          assertEquals(info.bad(), MarkedBook.read(info.bad()).marked());
          assertTrue(
              info.bad().contains(" " + info.id() + ": "),
              "the bad example shows no finding of its own rule");
        });
  }

  @TestFactory
  Stream<DynamicTest> goodExampleIsClean() {
    return each(info -> assertEquals(info.good(), MarkedBook.read(info.good()).marked()));
  }

  @TestFactory
  Stream<DynamicTest> fixPutsItRight() {
    return each(
        info -> {
          MarkedBook book = MarkedBook.read(info.bad());
          boolean fixable =
              book.findings().stream().anyMatch(f -> f.rule() == info && !f.fix().isEmpty());
          assertEquals(info.hasFix(), fixable, "a rule with a fix shows it in its bad example");
          if (fixable) {
            StringBuilder fixed = new StringBuilder();
            book.fixed()
                .forEach(
                    (name, text) ->
                        fixed.append("--- ").append(name).append('\n').append(text).append('\n'));
            long unfixable =
                book.findings().stream().filter(f -> f.rule() == info && f.fix().isEmpty()).count();
            long left =
                MarkedBook.read(fixed.toString()).findings().stream()
                    .filter(f -> f.rule() == info)
                    .count();
            assertEquals(unfixable, left, fixed.toString());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> descriptionIsWhole() {
    return each(
        info -> {
          assertTrue(ID.matcher(info.id()).matches(), info.id());
          Set<String> data = data(info.messages().get("en"));
          for (String language : LANGUAGES) {
            assertEquals(data, data(info.messages().getOrDefault(language, "")), language);
            assertTrue(info.messages().containsKey(language), "no message in " + language);
            assertEquals(
                info.hasFix(), info.fixTitles().containsKey(language), "fix title in " + language);
          }
          for (String text : List.of(info.why(), info.source(), info.bad(), info.good())) {
            assertFalse(text.isBlank());
          }
        });
  }

  @Test
  void idsAreUniqueAndInOrder() {
    List<String> ids = Rules.all().stream().map(rule -> rule.info().id()).toList();
    assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
  }

  private interface Check {
    void of(RuleInfo info);
  }

  private static Stream<DynamicTest> each(Check check) {
    return Rules.all().stream()
        .map(Rule::info)
        .map(info -> DynamicTest.dynamicTest(info.id(), () -> check.of(info)));
  }

  private static Set<String> data(String template) {
    Set<String> data = new TreeSet<>();
    Matcher matcher = DATA.matcher(template);
    while (matcher.find()) {
      data.add(matcher.group(1));
    }
    return data;
  }
}
