package org.zan.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.MarkedBook;
import org.zan.dsl.testing.RuleCheck;

/**
 * References to provisions: those that are missing, repealed, or named in the wrong order; and the
 * legal basis.
 */
class ProvisionRulesTest {
  private static final RuleCheck DANGLING = RuleCheck.of("dangling-reference");
  private static final RuleCheck RANGE = RuleCheck.of("inverted-range");
  private static final RuleCheck REPEALED = RuleCheck.of("repealed-reference");
  private static final RuleCheck BASIS = RuleCheck.of("basis-rank");

  @Test
  void theNearestStepsAreNamed() {
    DANGLING.finds(
        """
        @act kz/law/2020-01-01/1-VI
        @alias lakes

        # Chapter 1. General
        ## Article 1. Scope
        1. See [one](#art3), [two](#art1/3), [three](#art1/al2), [four](#chp1/art9), [five](#annex1).
                     ^^^^^ error dangling-reference: lakes has no “art3” (nearest: art2, art12, art1). Correct the reference.
                                   ^^^^^^^ error dangling-reference: lakes#art1 has no “3” (nearest: 2, 1). Correct the reference.
                                                     ^^^^^^^^^ error dangling-reference: lakes#art1 has no “al2”. Correct the reference.
                                                                        ^^^^^^^^^^ error dangling-reference: lakes#chp1 has no “art9” (nearest: art2, art12, art1). Correct the reference.
                                                                                            ^^^^^^^ error dangling-reference: lakes has no “annex1”. Correct the reference.
        2. Words.
        ## Article 2. Scope
        ## Article 12. Scope
        """);
  }

  @Test
  void onlySlipsOfWritingAreMended() {
    DANGLING.fixes(
        """
        @act kz/law/2020-01-01/1-VI

        ## Article 1. Scope
        1. See [a](#article5a/1), [b](#art5A), [c](#atr5a/1..2), [d](#art5b), [e](#art5a/1..art5a/Б), [f](#art5a/3).
        ## Article 5a. Lists
        1) one;
        2) two;
        б) three.
        """,
        "act.zan",
        """
        @act kz/law/2020-01-01/1-VI

        ## Article 1. Scope
        1. See [a](#art5a/1), [b](#art5a), [c](#art5a/1..2), [d](#art5b), [e](#art5a/1..art5a/б), [f](#art5a/3).
        ## Article 5a. Lists
        1) one;
        2) two;
        б) three.
        """);
  }

  @Test
  void definitionsAreFoundByTheirTerms() {
    DANGLING.finds(
        """
        @act kz/law/2020-01-01/1-VI

        ## Article 1. Terms
        **Legal act** means a document.

        See [it](#art1/def.legal_act) and [it](#art1/def.legal_cat).
                                               ^^^^^^^^^^^^^^^^^^^ error dangling-reference: kz/law/2020-01-01/1-VI#art1 has no “def.legal_cat” (nearest: def.legal_act). Correct the reference.
        """);
  }

  @Test
  void whatIsSaidOfAnAmendedActIsAboutTheTextBefore() {
    DANGLING.passes(
        """
        --- a.zan
        @act kz/law/2020-01-01/1-VI
        @alias lakes

        ## Article 1. Scope
        Words.
        --- b.zan
        @bill kz/law/2026/lakes

        ## Article 1.
        @amend lakes
          1) @insert after art1
               ## Article 1-1. Ponds
               See [Article 9](#art9).
        ## Article 2.
        Until [Article 1-1](lakes#art1-1) applies, the rules of [Article 7](lakes@2019-01-01#art7) apply.
        """);
  }

  @Test
  void rangesGoUpInTheOrderOfTheText() {
    RANGE.finds(
        """
        @act kz/law/2020-01-01/1-VI

        ## Article 2. Scope
        1. See [a](#art10..art2), [b](#art2/2..art2/1), [c](eu/reg/2016/679#art9..art5-1), [d](#art2/al3..al1).
                   ^^^^^^^^^^^^ error inverted-range: This range runs backwards: “art10” stands after “art2”. Swap its ends.
                                      ^^^^^^^^^^^^^^^ error inverted-range: This range runs backwards: “2” stands after “1”. Swap its ends.
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error inverted-range: This range runs backwards: “art9” stands after “art5-1”. Swap its ends.
                                                                                               ^^^^^^^^^^^^^^ error inverted-range: This range runs backwards: “al3” stands after “al1”. Swap its ends.
        2. Words.
        ## Article 10. Scope
        """);
  }

  @Test
  void numbersOutOfOrderInTheTextMakeNoInvertedRange() {
    RANGE.passes(
        """
        @act kz/law/2020-01-01/1-VI

        ## Article 10. First in the text
        See [a](#art10..art2), [b](#art2..art2), [c](eu/reg/2016/679#art2bis..art2ter), [d](eu/reg/2016/679#art5/v..x).
        ## Article 2. Second in the text
        """);
  }

  @Test
  void swappingKeepsWhatStandsBefore() {
    RANGE.fixes(
        """
        @act kz/law/2020-01-01/1-VI

        ## Article 1. Scope
        1. See [a](applies:#art1/2..1) and [b](#art1/2..art1/1).
        2. Words.
        """,
        "act.zan",
        """
        @act kz/law/2020-01-01/1-VI

        ## Article 1. Scope
        1. See [a](applies:#art1/1..2) and [b](#art1/1..art1/2).
        2. Words.
        """);
  }

  @Test
  void repealedActsAndProvisionsMayNotBeRelied() {
    REPEALED.finds(
        """
        --- a.zan
        @act kz/law/1999-01-01/1-I
        @alias old
        @repealed 2010-01-01 by kz/law/2009-01-01/9-IV

        ## Article 1. Scope
        See [Article 1](#art1).
        --- b.zan
        @act kz/law/2020-01-01/1-VI
        @basis old#art1
        @external kz/law/2009-01-01/9-IV new

        ## Article 1. Scope
        1. See [the Law](old) and [it](#art1/2).
                         ^^^ warning repealed-reference: “old” is repealed (2010-01-01). Refer to the provision that has taken its place, or remove the reference.
                                       ^^^^^^^ warning repealed-reference: “art1/2” is repealed. Refer to the provision that has taken its place, or remove the reference.
        {2.} @repealed
        """);
  }

  @Test
  void historyMayNameRepealedLaw() {
    REPEALED.passes(
        """
        --- a.zan
        @act kz/law/1999-01-01/1-I
        @alias old
        @repealed 2010-01-01 by new

        ## Article 1. Scope
        Words.
        ## Article 2. Repealed before
        @repealed 2005-01-01 by old#art1
        --- b.zan
        @act kz/law/2009-01-01/9-IV
        @alias new

        ## Article 1. Final provisions
        The [Law of 1999](old) ceases to apply.
        --- c.zan
        @act kz/law/2010-01-01/10-IV

        ## Article 1. Transition
        Decisions under [Article 1](old@2009-01-01#art1), see [the Law](see:old), stay in force; [it](repeals:old) is repealed.
        ## Article 2. Repealed
        @repealed 2011-01-01
        Under [Article 1](old#art1).
        ## Article 3. Half of a range
        See [Articles 3 and 4](#art3..art4).
        ## Article 4. Gone
        @repealed 2011-01-01
        """);
  }

  @Test
  void aRepealedActMayNotBeAmended() {
    REPEALED.finds(
        """
        --- a.zan
        @act kz/law/1999-01-01/1-I
        @alias old
        @annulled 2010-01-01 by new

        ## Article 1. Scope
        Words.
        --- b.zan
        @bill kz/law/2026/lakes

        ## Article 1.
        @amend old
               ^^^ warning repealed-reference: “old” is repealed (2010-01-01). Refer to the provision that has taken its place, or remove the reference.
          1) @repeal art1
        """);
  }

  @Test
  void aBasisOfTheSameRankIsWorthKnowingOnlyWithoutAHigherOne() {
    BASIS.finds(
        """
        --- a.zan
        @act kz/order/2020-01-01/justice/1
        @language en
        @basis kz/order/2019-01-01/justice/2
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info basis-rank: The legal basis kz/order/2019-01-01/justice/2 (Order) does not rank above this act (Order). Name the higher act that empowers its author.

        1. Words.
        --- b.zan
        @act kz/order/2020-01-02/justice/3
        @language en
        @basis kz/law/2019-01-01/2-VI kz/order/2019-01-01/justice/2 kz/akim-decision/2019-01-01/7
                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning basis-rank: The legal basis kz/akim-decision/2019-01-01/7 (Decision of the akim) does not rank above this act (Order). Name the higher act that empowers its author.

        1. Words.
        """);
  }

  @Test
  void ranksThatCannotBeComparedAreLeftOut() {
    BASIS.passes(
        """
        --- a.zan
        @act kz/order/2020-01-01/justice/1
        @basis kz/treaty/2019-01-01/2 eu/reg/2016/679 https://example.org/a kz/nonsense/2019-01-01/2 unknown

        1. Words.
        --- b.zan
        @act kz/treaty/2020-01-01/1
        @basis kz/order/2019-01-01/justice/2

        1. Words.
        --- c.zan
        @act kz/government-resolution/2020-01-01/1

        1. Under [the Law](basis:kz/law/2019-01-01/2-VI) and [an order](kz/order/2019-01-01/justice/2).
        """);
  }

  @Test
  void manyWrongReferencesToALargeActTakeLittleTime() {
    StringBuilder text = new StringBuilder("@act kz/law/2020-01-01/1-VI\n\n");
    for (int i = 0; i < 4_000; i++) {
      text.append("## Article ")
          .append(i)
          .append(". A\n1. See [b](#art9")
          .append(i)
          .append("/2/a).\n");
    }
    assertTimeout(Duration.ofSeconds(30), () -> MarkedBook.read(text.toString()).findings());
  }
}
