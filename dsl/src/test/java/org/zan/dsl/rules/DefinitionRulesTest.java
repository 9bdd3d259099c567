package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

/** What definitions say, beside each other and besides what a word means. */
class DefinitionRulesTest {
  private static final String HEAD =
      "@act kz/law/2021-01-01/1-VII\n@language %s\n@title T\n@adopted 2021-01-01\n\n## %s\n\n";

  private static String act(String language, String heading, String text) {
    return HEAD.formatted(language, heading) + text;
  }

  @Test
  void aDutyWithinTheSentenceOfADefinitionSaysWhoIsMeant() {
    RuleCheck.check(
        "duty-in-definition",
        act(
            "en",
            "Article 1. Terms",
            "1) **pilot** – a person who must guide ships, e.g. Ferries of No. 5;\n"
                + "2) **tug** – a ship that tows. A ship that is used at sea.\n"));
  }

  @Test
  void aDutyBehindADefinitionIsFoundInEachLanguage() {
    RuleCheck.check(
        "duty-in-definition",
        act(
            "ru",
            "Статья 1. Термины",
            """
            1) **лоцман** (далее – **проводник**) – лицо, которое ведёт судно. Он обязан знать воды;
                                                                                  ^^^^^^ лоцман | обязан
            2) **буксир** – судно, которое буксирует.
            """));
    RuleCheck.check(
        "duty-in-definition",
        act(
            "kk",
            "1-бап. Терминдер",
            """
            1) **лоцман** – кемені жүргізетін адам. Ол суды білуге міндетті.
                                                                   ^^^^^^^^ лоцман | міндетті
            """));
  }

  @Test
  void aShortFormAndAShortDefinitionAreNoSecondTerm() {
    RuleCheck.check(
        "same-definition",
        act(
            "en",
            "Article 1. Terms",
            """
            1) **authorised body** (hereinafter – **body**) – the central body that leads the matter;
            2) **ash** – a tree;
            3) **oak** – a tree;
            4) **leading body** – the [central body](#art1) that leads
                 ^^^^^^^^^^^^ leading body | body
               the matter.
            """));
  }

  @Test
  void whatStandsInItemsBelowBelongsToADefinition() {
    String items = " – one of the vessels that follow:\n%s  a) a %s;\n  b) a raft;\n";
    RuleCheck.check(
        "same-definition",
        act(
            "en",
            "Article 1. Terms",
            "1) **craft**"
                + items.formatted("", "boat")
                + "2) **vessel**"
                + items.formatted("", "ship")
                + "3) **floater**"
                + items.formatted("     ^^^^^^^ floater | craft\n", "boat")));
  }

  @Test
  void onlyActsThatAreAppliedTogetherAreCompared() {
    String first =
        "--- a.zan\n"
            + act("en", "Article 1. Terms", "A **ferry** is a ship that carries people.\n");
    String other =
        """
        --- b.zan
        @act kz/law/2021-02-02/2-VII
        @language en
        @title U
        @adopted 2021-02-02

        ## Article 1. Terms

        A **ferry** is a boat on a rope across a river; see [the Law](kz/law/2021-01-01/1-VII).
        """;
    RuleCheck.check("term-defined-otherwise", first + other);
    RuleCheck.check(
        "term-defined-otherwise",
        first
            + other
                .replace("](kz", "](applies:kz")
                .replace("1-VII).\n", "1-VII).\n    ^^^^^ ferry | kz/law/2021-01-01/1-VII\n"));
  }

  @Test
  void aPreambleIsWhatStandsBeforeTheFirstArticle() {
    RuleCheck.check(
        "norm-in-preamble",
        "@act kz/law/2021-01-01/1-VII\n@language en\n@title T\n@adopted 2021-01-01\n\n"
            + "Owners must be licensed.\n");
    RuleCheck.check(
        "norm-in-preamble",
        "@act kz/law/2021-01-01/1-VII\n@language en\n@title T\n@adopted 2021-01-01\n\n"
            + "whereas owners must be licensed,\n\n"
            + "Owners shall be licensed.\n"
            + "       ^^^^^ shall\n\n## Article 1. Scope\n\nIt must be so.\n");
  }

  @Test
  void rulesBehindTheLastInstructionAreTransitional() {
    RuleCheck.check(
        "rules-beside-instructions",
        """
        @bill kz/law/2021/boats
        @language en
        @title T
        @external kz/law/2019-01-01/1 boats

        ## Article 1.

        @amend boats
          1) @repeal art1

        ## Article 2. Boats
        ^^^^^^^^^^^^^^^^^^^ Article 2. Boats

        A boat has a name.

        ## Article 3.

        @repeal boats#art2

        ## Article 4. Entry into force

        This Law enters into force at once.
        """);
  }
}
