package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.RuleCheck;

class QuotedSelfReferenceTest {
  private static final RuleCheck RULE = RuleCheck.of("quoted-self-reference");

  @Test
  void eachLanguageHasItsWordsAndMarks() {
    RULE.finds(
        """
        @act kz/law/2021-12-01/611-VII
        @language ru
        @title О паромах

        ## Статья 1. Паромы

        Паром – судно, которое «зарегистрировано по правилам настоящей статьи» и ходит днём.
                                                             ^^^^^^^^^^^^^^^^ info quoted-self-reference: “настоящей статьи” stands in words that are quoted: the provision that is quoted may be meant, or this one. Leave it out of the quotation, or name the provision.
        """);
    RULE.finds(
        """
        @act kz/law/2021-12-01/611-VII
        @language kk
        @title Паромдар туралы

        ## 1-бап. Паромдар

        Паром – «осы баптың қағидалары бойынша тіркелген» кеме.
                 ^^^^^^^ info quoted-self-reference: “осы бап” stands in words that are quoted: the provision that is quoted may be meant, or this one. Leave it out of the quotation, or name the provision.
        """);
  }

  @Test
  void textForAnotherActAndWordsOutsideQuotationsAreLeftAlone() {
    RULE.passes(
        """
        @act kz/law/2021-12-01/611-VII
        @language en
        @title On Ferries

        ## Article 1. Ferries

        In Article 4 the words “under this Article” are replaced by “under this Law”.

        “For the purposes of this Article a ferry is a boat.”

        The word “ferry” has in this Article the meaning “boat”.
        """);
  }
}
