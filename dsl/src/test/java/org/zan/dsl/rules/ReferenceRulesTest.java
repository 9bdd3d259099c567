package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.RuleCheck;

/** References that lead on, back or to several provisions, and citations out of order. */
class ReferenceRulesTest {
  private static final RuleCheck CHAIN = RuleCheck.of("reference-chain");
  private static final RuleCheck CYCLE = RuleCheck.of("reference-cycle");
  private static final RuleCheck AMBIGUOUS = RuleCheck.of("ambiguous-reference");
  private static final RuleCheck ORDER = RuleCheck.of("citation-order");
  private static final RuleCheck BASIS = RuleCheck.of("basis-missing");

  @Test
  void whatSaysSomethingOfItsOwnIsNoStepOfAChain() {
    CHAIN.finds(
        """
        --- a.zan
        @act kz/law/2020-01-01/1-VI
        @alias lakes

        ## Article 1. Scope
        See [one](#art2), [two](#art3), [three](#art4/1), [four](#art4), [five](see:#art2), [six](#art2..art3).
                  ^^^^^ info reference-chain: “art2” only refers on to “#art9”. Refer to that directly.
                                                ^^^^^^^ info reference-chain: “art4/1” only refers on to “ponds#art7”. Refer to that directly.
        ## Article 2. Boats
        [Article 9](#art9) applies.
        ## Article 3. Ice
        [Article 9](#art9) applies, but nobody may walk on ice that is thinner than ten centimetres.
        ## Article 4. Fish
        1. As in [the Law](ponds#art7).
        2. As in [Article 9](#art9) and [Article 2](#art2).
                                                    ^^^^^ info reference-chain: “art2” only refers on to “#art9”. Refer to that directly.
        ## Article 9. Order
        The keeper keeps order.
        --- b.zan
        @act kz/law/2020-01-02/2-VI
        @alias ponds

        ## Article 7. Order
        As [there](lakes#art2) and [there](kz/law/2020-01-01/1-VI#art4/1).
                   ^^^^^^^^^^ info reference-chain: “lakes#art2” only refers on to “#art9”. Refer to that directly.
        """
            .replace("to “#art9”", "to “art9”"));
  }

  @Test
  void wordsWithoutANumberMayBeWhatAProvisionSpeaksOf() {
    CHAIN.finds(
        """
        @act kz/law/2020-01-01/1-VI

        ## Article 1. Scope
        See [Article 2](#art2), [Article 3](#art3) and [Article 4](#art4).
                                            ^^^^^ info reference-chain: “art3” only refers on to “art5”. Refer to that directly.
        ## Article 2. Notaries
        Notaries serve [persons](#art5).
        ## Article 3. Ferries
        Ferries fall under [Article 5](#art5).
        ## Article 4. Fees
        A fee is [paid](#art5).
        ## Article 5. Persons
        A person is whoever can have rights.
        """);
  }

  @Test
  void twoActsMayReferToEachOtherAndSayNothing() {
    CYCLE.finds(
        """
        --- a.zan
        @act kz/law/2020-01-01/1-VI
        @alias lakes

        ## Article 1. Scope
        As in [the Law](ponds#art1/2).
                        ^^^^^^^^^^^^ warning reference-cycle: “ponds#art1/2” only refers back to the provision that refers to it, so neither says anything. Write down the rule in one of them.
        --- b.zan
        @act kz/law/2020-01-02/2-VI
        @alias ponds

        ## Article 1. Order
        1. Words.
        2. As [there](lakes#art1).
                      ^^^^^^^^^^ warning reference-cycle: “lakes#art1” only refers back to the provision that refers to it, so neither says anything. Write down the rule in one of them.
        """);
  }

  @Test
  void numbersOfDifferentContainersAndTimesAreNotAmbiguous() {
    AMBIGUOUS.finds(
        """
        @act kz/law/2020-01-01/1-VI

        # Chapter 1. General
        ## Article 1. Scope
        See [a](#art2/1), [b](#art3), [c](#art4), [d](#art5/2), [e](#art3~2), [f](#chp2/art1).
                ^^^^^^^ warning ambiguous-reference: “art2/1” is the number of 2 provisions here; the reference leads to the first. Give each a number of its own, or name the container.
        ## Article 2. Lists
        1) one;
        1) two;
        ## Article 3. Gone
        @repealed 2021-01-01
        ## Article 3. Boats
        ## Article 4. Until spring
        @expires 2021-01-01
        ## Article 4. From spring
        @in-force 2021-01-01
        ## Article 5. Two lists
        These:
        1) one;
        2) two;

        And those:
        1) one;
        2) two;
        # Chapter 2. More
        ## Article 1. Ice
        """);
  }

  @Test
  void bothDirectionsAreInOrder() {
    ORDER.passes(
        """
        @act kz/law/2020-01-01/1-VI
        @language en

        ## Article 1. Scope
        See [Article 1, paragraph 1, point (a)](#art1), [point (a) of paragraph 1 of Article 1](#art1),
        [paragraph 1 of Article 1, and point (a)](#art1), [paragraph 1 of Article 1, Article 2](#art1),
        [paragraph 1 of Article 1](#art1), [Chapter 1, Article 1, paragraph 2](#art1).
        """);
  }

  @Test
  void theBasisIsWhatThePreambleCitesFirstOfHigherRank() {
    BASIS.fixes(
        """
        --- a.zan
        @act kz/law/2020-01-01/1-VI
        @alias lakes
        @language en

        ## Article 1. Scope
        Words.
        --- b.zan
        @act kz/order/2020-02-02/justice/2
        @language en
        @title Boats

        Under [an order](kz/order/2019-01-01/justice/1) and [the Law](lakes#art1) I order:

        1. Words.
        """,
        "b.zan",
        """
        @act kz/order/2020-02-02/justice/2
        @basis lakes#art1
        @language en
        @title Boats

        Under [an order](kz/order/2019-01-01/justice/1) and [the Law](lakes#art1) I order:

        1. Words.
        """);
  }

  @Test
  void otherKindsAndBasesInWordsNeedNone() {
    BASIS.passes(
        """
        --- a.zan
        @act kz/government-resolution/2020-01-01/1

        1. Words.
        --- b.zan
        @act kz/order/2020-02-02/justice/2

        Under [the Law](basis:kz/law/2020-01-01/1-VI#art1) I order:

        1. Words.
        """);
  }
}
