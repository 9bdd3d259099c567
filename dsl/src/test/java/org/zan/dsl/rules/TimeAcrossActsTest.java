package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.RuleCheck;

/** What the days of several acts say about each other. */
class TimeAcrossActsTest {
  private static final RuleCheck UNMADE = RuleCheck.of("unmade-act");
  private static final RuleCheck BASIS = RuleCheck.of("basis-not-in-force");
  private static final RuleCheck EARLY = RuleCheck.of("reference-not-in-force");
  private static final RuleCheck EXPIRED = RuleCheck.of("expired-reference");
  private static final RuleCheck OPEN = RuleCheck.of("undetermined-reference");
  private static final RuleCheck GAP = RuleCheck.of("repeal-gap");
  private static final RuleCheck OVERLAP = RuleCheck.of("repeal-overlap");

  @Test
  void onlyAnActOfTheKindThatRestsOnTheProvisionIsTheOneThatItCallsFor() {
    UNMADE.finds(
        """
        --- a.zan
        @act kz/law/2020-01-01/1-VI
        @alias lakes
        @language en

        ## Article 1. Boats
        @calls-for order
        ^^^^^^^^^^^^^^^^ warning unmade-act: This provision calls for an act (Order), and no act in this statute book rests on it. Make the act, or give its basis (@basis lakes#art1) to the act that there is.

        1. Words.
        2. Words.
           @calls-for government-resolution until 2021-01-01
        3. Words.
           @calls-for government-resolution until 2021-01-01
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unmade-act: This provision calls for an act (Resolution of the Government) until 2021-01-01, and no act in this statute book rests on it. Make the act, or give its basis (@basis lakes#art1/3) to the act that there is.
        --- b.zan
        @act kz/government-resolution/2020-02-01/7
        @basis lakes lakes#art1/2

        1. Words.
        --- c.zan
        @bill kz/order/2021/boats
        @basis lakes#art1

        1. Words.
        """);
  }

  @Test
  void aBasisAroundOrInTheProvisionAndWordsThatCarryItOutCount() {
    UNMADE.passes(
        """
        --- a.zan
        @act kz/law/2020-01-01/1-VI
        @alias lakes

        ## Article 1. Boats
        1. Words.
           @calls-for order
        ## Article 2. Ice
        @calls-for order
        1. Words.
        ## Article 3. Fish
        @calls-for order
        Words.
        ## Article 4. Gone
        @calls-for order
        @repealed 2021-01-01
        --- b.zan
        @act kz/order/2020-02-01/justice/7
        @basis lakes#art1

        1. Words under [Article 2](basis:lakes#art2/1) and [Article 3](implements:lakes#art3).
        --- c.zan
        @bill kz/law/2026/ponds

        ## Article 1. Ponds
        @calls-for order
        Words.
        """);
  }

  @Test
  void aProvisionThatWasPutIntoAnOlderActMayHaveHadAForerunner() {
    BASIS.finds(
        """
        --- a.zan
        @act kz/law/2010-01-01/1-IV
        @alias lakes
        @in-force 2010-02-01

        ## Article 1. Boats
        @in-force 2015-01-01
        Words.
        ## Article 2. Ice
        Words.
        --- b.zan
        @act kz/order/2012-02-01/justice/7
        @in-force 2012-03-01
        @basis lakes#art1 lakes#art2
               ^^^^^^^^^^ info basis-not-in-force: In force since 2012-03-01, but its basis lakes#art1 is in force only since 2015-01-01: until then nobody had the power to make it. Correct the date, or name the basis of that time.

        1. Words.
        """);
  }

  @Test
  void ofWordsOfAnActInForceNobodyKnowsSinceWhenTheyAreThere() {
    EARLY.finds(
        """
        --- a.zan
        @act kz/law/2010-01-01/1-IV
        @alias lakes
        @in-force 2010-02-01

        ## Article 1. Boats
        See [Article 2](#art2).
        ## Article 2. Ice
        @in-force 2015-01-01
        See [Article 1](#art1).
        ## Article 3. Fish
        @in-force undetermined
        --- b.zan
        @bill kz/law/2014/ponds
        @in-force 2014-07-01

        ## Article 1. Ponds
        As [there](lakes#art2), [there](see:lakes#art2), [there](lakes@2016-01-01#art2), [there](lakes#art3) and [there](#art2).
                   ^^^^^^^^^^ warning reference-not-in-force: “lakes#art2” comes into force on 2015-01-01, after what refers to it (2014-07-01): in between the reference leads to nothing that applies. Let both start on one day, or say what applies until then.
        ## Article 2. Publication
        @in-force publication + 10 days
        """);
  }

  @Test
  void aSunsetAroundTheProvisionCounts() {
    EXPIRED.finds(
        """
        --- a.zan
        @act kz/law/2010-01-01/1-IV
        @alias lakes
        @in-force 2010-02-01
        @expires 2014-01-01

        ## Article 1. Boats
        @expires 2012-01-01
        Words.
        ## Article 2. Ice
        Words.
        --- b.zan
        @act kz/law/2013-01-01/2-V
        @in-force 2013-02-01

        ## Article 1. Ponds
        As [there](lakes#art1), [there](lakes#art2) and [there](repeals:lakes#art1).
                   ^^^^^^^^^^ warning expired-reference: “lakes#art1” expires on 2012-01-01, and what refers to it is in force since 2013-02-01: the reference never leads to anything that applies. Refer to what has taken its place, or prolong it.
        """);
  }

  @Test
  void whatIsOpenItselfMayRelyOnWhatIsOpen() {
    OPEN.passes(
        """
        --- a.zan
        @act kz/law/2010-01-01/1-IV
        @alias lakes
        @in-force undetermined

        ## Article 1. Boats
        @in-force 2011-01-01
        Words.
        ## Article 2. Ice
        See [Article 1](#art1), [Article 3](#art3).
        ## Article 3. Fish
        --- b.zan
        @act kz/law/2013-01-01/2-V
        @in-force 2013-02-01

        ## Article 1. Ponds
        As [there](lakes#art1).
        """);
  }

  @Test
  void theProvisionThatRepealsMayHaveADayOfItsOwn() {
    String book =
        """
        --- a.zan
        @act kz/law/2010-01-01/1-IV
        @repealed 2015-01-01 by ponds#art2

        ## Article 1. Boats
        @repealed 2014-06-01 by ponds
        --- b.zan
        @act kz/law/2014-01-01/2-V
        @alias ponds
        @in-force 2014-06-01

        ## Article 1. Ponds
        Words.
        ## Article 2. Repeal
        @in-force 2015-01-01
        Words.
        """;
    GAP.passes(book);
    OVERLAP.passes(book);
    OVERLAP.passes(
        book.replace("by ponds#art2", "by ponds").replace("kz/law/2014", "kz/code/2014"));
    GAP.finds(
        """
        --- a.zan
        @act kz/law/2010-01-01/1-IV

        ## Article 1. Boats
        @repealed 2014-03-01 by ponds
                                ^^^^^ warning repeal-gap: Repealed since 2014-03-01 by ponds, which takes effect only on 2014-06-01: in between nothing ends it and nothing stands in its place. Let both days be one.
        --- b.zan
        @act kz/law/2014-01-01/2-V
        @alias ponds
        @in-force 2014-06-01

        ## Article 1. Ponds
        Words.
        """);
  }
}
