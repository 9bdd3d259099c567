package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.RuleCheck;

/** Provisions that take their words from higher acts. */
class ReproducedTest {
  private static final RuleCheck UNCITED = RuleCheck.of("reproduced-without-citation");
  private static final RuleCheck OTHERWISE = RuleCheck.of("reproduced-otherwise");
  private static final RuleCheck REPEATED = RuleCheck.of("repeated-provision");

  private static final String WORDS =
      "A pier bears no more than the load that its plate names; the warden of the pier counts who"
          + " walks on it, stops the entry when half of that load is reached in strong wind, and"
          + " opens it again only after the wind has fallen for one full hour and the planks were"
          + " looked at.";

  private static final String LAW =
      """
      --- law.zan
      @act kz/law/2021-11-01/521-VII
      @alias piers-base
      @language en

      ## Article 1. Load
      WORDS
      """;

  private static String book(String other) {
    return (LAW + other).replace("WORDS", WORDS);
  }

  @Test
  void aCitationAnywhereInTheProvisionOrAroundItIsEnough() {
    UNCITED.finds(
        book(
            """
            --- rules.zan
            @act kz/government-resolution/2021-12-01/61
            @language en
            @basis piers-base

            ## Chapter 1. Piers
            ### Article 1. Entry
            ^^^^^^^^^^^^^^^^^^^^ info reproduced-without-citation: All 55 words here are those of piers-base#art1, which ranks higher and is not cited here. Cite it: readers take the rule for one that this act may change.
            WORDS
            ## Chapter 2. Others
            As the [Law](piers-base) says:
            ### Article 2. Entry
            WORDS
            ### Article 3. Entry
            @basis piers-base#art1
            WORDS
            """));
  }

  @Test
  void equalAndLowerActsAreNoSource() {
    UNCITED.passes(
        book(
            """
            --- other.zan
            @act kz/law/2021-12-01/531-VII
            @language en
            @basis piers-base

            ## Article 1. Entry
            WORDS
            """));
  }

  @Test
  void anActThatIsNotMadeUnderItMayLayDownTheSameForOthers() {
    REPEATED.finds(
        book(
            """
            --- other.zan
            @act kz/government-resolution/2021-12-01/61
            @language en

            ## Article 1. Entry
            ^^^^^^^^^^^^^^^^^^^ info repeated-provision: All 55 words here are those of piers-base#art1. Lay the rule down once and refer to it: copies drift apart when one of them is amended.
            WORDS
            """));
  }

  @Test
  void whatIsFoundHereIsNotFoundTwice() {
    REPEATED.passes(
        book(
            """
            --- rules.zan
            @act kz/government-resolution/2021-12-01/61
            @language en
            @basis piers-base

            ## Article 1. Entry
            WORDS
            """));
  }

  @Test
  void theSourceIsNamedAsTheBasis() {
    UNCITED.fixes(
        book(
            """
            --- rules.zan
            @act kz/government-resolution/2021-12-01/61
            @language en
            @basis piers-base

            ## Article 1. Entry
            WORDS
            """),
        "rules.zan",
        """
        @act kz/government-resolution/2021-12-01/61
        @language en
        @basis piers-base

        ## Article 1. Entry
        @basis piers-base#art1
        WORDS
        """
            .replace("WORDS", WORDS));
  }

  @Test
  void differingWordsAreShownAndTakenFromTheSource() {
    String rules =
        """
        --- rules.zan
        @act kz/law/2021-12-01/61-VII
        @language en

        ## Article 1. Entry
        MARKS
        Under [Article 1](piers-base#art1), WORDS
        """;
    String marks =
        "^^^^^^^^^^^^^^^^^^^ info reproduced-otherwise: This is nearly the text of piers-base#art1,"
            + " which is cited here, but differs from it – here “master” – there “warden” – other"
            + " differences: 1. Take its words of today, or say what is to hold instead.";
    String changed =
        WORDS
            .replace("warden of the pier", "master of the pier")
            .replace("one full hour", "one hour")
            .replaceFirst("^A pier", "a pier");
    OTHERWISE.finds(
        LAW.replace("WORDS", WORDS) + rules.replace("MARKS", marks).replace("WORDS", changed));
    OTHERWISE.fixes(
        LAW.replace("WORDS", WORDS) + rules.replace("MARKS\n", "").replace("WORDS", changed),
        "rules.zan",
        "@act kz/law/2021-12-01/61-VII\n@language en\n\n## Article 1. Entry\n"
            + "Under [Article 1](piers-base#art1), "
            + WORDS.replaceFirst("^A pier", "a pier")
            + "\n");
  }

  @Test
  void theTextOfAnotherDayAnotherProvisionOrTheSameWordsAreLeftAlone() {
    String changed = WORDS.replace("warden", "master");
    OTHERWISE.passes(
        LAW.replace("WORDS", WORDS)
            + """
              ## Article 2. Fees
              A fee is paid.
              --- rules.zan
              @act kz/law/2021-12-01/61-VII
              @language en

              ## Article 1. Then
              Under [Article 1](piers-base@2021-11-02#art1), CHANGED
              ## Article 2. Fees
              Under [Article 2](piers-base#art2), CHANGED
              ## Article 3. The Law
              Under the [Law](piers-base), CHANGED
              ## Article 4. Same
              Under [Article 1](piers-base#art1), WORDS
              ## Article 5. Quoted
              Under [Article 1](piers-base#art1), WORDS “No more than ten may enter.”
              """
                .replace("CHANGED", changed)
                .replace("WORDS", WORDS));
  }

  @Test
  void whoSaysSomethingElseIsLeftAlone() {
    OTHERWISE.passes(
        book(
            """
            --- rules.zan
            @act kz/law/2021-12-01/61-VII
            @language en

            ## Article 1. Quays
            [Article 1](piers-base#art1) does not apply. A quay bears what the office says; nobody counts who walks on it, and it is never closed, be the wind as strong as it may, since no quay of this country was ever lost to a storm within the memory of those who built it.
            """));
  }

  @Test
  void noFixWhereMarkupStandsAmongTheWords() {
    String rules =
        """
        @act kz/law/2021-12-01/61-VII
        @language en

        ## Article 1. Entry
        Under [Article 1](piers-base#art1), WORDS
        """
            .replace("WORDS", WORDS.replace("its plate", "a **sign**"));
    OTHERWISE.fixes(LAW.replace("WORDS", WORDS) + "--- rules.zan\n" + rules, "rules.zan", rules);
    OTHERWISE.finds(
        LAW.replace("WORDS", WORDS)
            + "--- rules.zan\n"
            + rules.replace(
                "Under",
                "^^^^^^^^^^^^^^^^^^^ info reproduced-otherwise: This is nearly the text of"
                    + " piers-base#art1, which is cited here, but differs from it – here “a"
                    + " **sign” – there “its plate”. Take its words of today, or say what is to"
                    + " hold instead.\nUnder"));
  }
}
