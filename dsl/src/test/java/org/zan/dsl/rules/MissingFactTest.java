package org.zan.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zan.dsl.book.Settings;
import org.zan.dsl.check.Checker;
import org.zan.dsl.jurisdiction.Jurisdictions;

class MissingFactTest {
  @Test
  void whatAnActMustSayIsAskedFor() {
    check(
        """
        Text without a header.
        ^^^^^^^^^^^^^^^^^^^^^^ act
        """);
    check(
        """
        @act kz/code/civil
        ^^^^^^^^^^^^^^^^^^ adopted
        ^^^^^^^^^^^^^^^^^^ language
        ^^^^^^^^^^^^^^^^^^ title

        Text.
        """);
  }

  /** The other rule's fix mends the slip: a second line would be one too many. */
  @Test
  void aMisspeltOneIsNotAddedOnceMore() {
    String act =
        "@act kz/law/2021-02-04/17\n@language en\n@title On Ferries\n%s2021-02-01\n\nWords.\n";
    assertEquals(Map.of("missing-fact", 0, "unknown-fact", 1), fixes(act.formatted("@adoptd ")));
    assertEquals(Map.of("missing-fact", 1), fixes(act.formatted("@published ")));
  }

  private static Map<String, Integer> fixes(String text) {
    Checker checker = new Checker(Settings.NONE, Jurisdictions.shipped());
    return checker.file("act.zan", text, text.length()).findings().stream()
        .collect(Collectors.toMap(it -> it.rule().id(), it -> it.fix().size()));
  }

  @Test
  void aBillHasNoDayOfAdoption() {
    check(
        """
        @bill kz/law/2026/deadlines
        @language kk
        @title Мерзімдер туралы

        Мәтін.
        """);
  }

  @Test
  void dataFilesNeedNone() {
    check(
        """
        --- repository.zan
        @repository Laws
        @jurisdiction kz
        --- jurisdictions/xx.zan
        @jurisdiction xx
        @kind law rank 1
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("missing-fact", marked);
  }
}
