package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.RuleCheck;

/** Identities, aliases and the acts that references name. */
class NameRulesTest {
  private static final RuleCheck IDENTITY = RuleCheck.of("duplicate-identity");
  private static final RuleCheck ALIAS = RuleCheck.of("duplicate-alias");
  private static final RuleCheck UNUSED = RuleCheck.of("unused-external");
  private static final RuleCheck ACT = RuleCheck.of("unknown-act");

  @Test
  void languageVersionsShareIdentityAndAlias() {
    String versions =
        """
        --- a.en.zan
        @act kz/law/2020-01-01/1-VI
        @alias lakes
        @language en

        Words.
        --- a.kk.zan
        @act kz/law/2020-01-01/1-VI
        @alias lakes
        @language kk

        Сөздер.
        """;
    IDENTITY.passes(versions);
    ALIAS.passes(versions);
  }

  @Test
  void lookAlikeLettersMakeNoOtherIdentity() {
    IDENTITY.finds(
        """
        --- a.zan
        @act kz/law/2020-01-01/12-IV-A
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-identity: “kz/law/2020-01-01/12-IV-A” is also the identity of b.zan, in the same language. Give each act its own identity, or remove the copy.

        Words.
        --- b.zan
        @act kz/law/2020-01-01/12-ІV-А
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-identity: “kz/law/2020-01-01/12-ІV-А” is also the identity of a.zan, in the same language. Give each act its own identity, or remove the copy.

        Words.
        """);
  }

  @Test
  void billsAndActsMayNotShareAnIdentity() {
    IDENTITY.finds(
        """
        --- a.zan
        @act kz/law/2020/lakes
        ^^^^^^^^^^^^^^^^^^^^^^ error duplicate-identity: “kz/law/2020/lakes” is also the identity of b.zan, in the same language. Give each act its own identity, or remove the copy.

        Words.
        --- b.zan
        @bill kz/law/2020/lakes
        ^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-identity: “kz/law/2020/lakes” is also the identity of a.zan, in the same language. Give each act its own identity, or remove the copy.

        Words.
        """);
  }

  @Test
  void anAliasOfTheRepositoryIsTaken() {
    ALIAS.finds(
        """
        --- repository.zan
        @repository Waters
        @external kz/law/1999-01-01/1-I lakes
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-alias: The alias “lakes” also means kz/law/2020-01-01/1-VI. Choose another alias for one of the two acts.
        --- a.zan
        @act kz/law/2020-01-01/1-VI
        @alias lakes
        ^^^^^^^^^^^^ error duplicate-alias: The alias “lakes” also means kz/law/1999-01-01/1-I. Choose another alias for one of the two acts.

        Words.
        """);
  }

  @Test
  void aDeclarationInAFileMayNotHideAnAlias() {
    ALIAS.finds(
        """
        --- a.zan
        @act kz/law/2020-01-01/1-VI
        @alias lakes

        Words.
        --- b.zan
        @act kz/law/2020-01-02/2-VI
        @external kz/law/1999-01-01/1-I lakes
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-alias: The alias “lakes” also means kz/law/2020-01-01/1-VI. Choose another alias for one of the two acts.

        Words.
        """);
  }

  @Test
  void oneActMayBeDeclaredOftenAndInManyFiles() {
    ALIAS.passes(
        """
        --- repository.zan
        @repository Waters
        @external kz/law/1999-01-01/1-I lakes
        --- a.zan
        @act kz/law/2020-01-01/1-VI
        @external kz/law/1999-01-01/1-I lakes
        @external kz/law/1999-01-01/1-I ponds

        Words.
        --- b.zan
        @act kz/law/2020-01-02/2-VI
        @external kz/law/1999-01-01/1-I ponds

        Words.
        """);
  }

  @Test
  void aNameInANoteIsNotUsedHoweverFarTheNoteIsIndented() {
    UNUSED.finds(
        """
        @act kz/law/2020-01-01/1-VI
        @external kz/law/1999-01-01/1-I lakes
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info unused-external: Nothing uses the short name “lakes”. Remove the line.
        @external kz/law/1999-01-02/2-I ponds

        1. Of waters:
           // see lakes
           1) [ponds](ponds#art1).
        """);
  }

  @Test
  void actsOfOtherOrdersAndAddressesAreNotLookedFor() {
    ACT.passes(
        """
        @act kz/law/2020-01-01/1-VI
        @external kz/law/1999-01-01/1-I old

        Under [Regulation](eu/reg/2016/679#art5), [the site](https://example.org/a), the [Law](old)
        and again the [Law](kz/law/1999-01-01/1-I).
        """);
  }

  @Test
  void everyPlaceIsLookedAt() {
    ACT.finds(
        """
        @bill kz/law/2020/lakes
        @basis ponds#art1
               ^^^^^^^^^^ error unknown-act: The statute book has no act “ponds”. Correct the name, add the act, or declare it with @external.

        ## Article 1.

        @amend brooks
               ^^^^^^ error unknown-act: The statute book has no act “brooks”. Correct the name, add the act, or declare it with @external.
          1) @insert after art1
               ## Article 2. Words
               Under [Article 1](springs#art1).
                                 ^^^^^^^^^^^^ error unknown-act: The statute book has no act “springs”. Correct the name, add the act, or declare it with @external.
        """);
  }

  @Test
  void aSlipInAnAliasIsMendedWhereOnlyOneIsNear() {
    String book =
        """
        --- a.zan
        @act kz/law/2020-01-01/1-VI
        @alias tax-code

        Words.
        --- b.zan
        @act kz/law/2020-01-02/2-VI
        @alias tax-cods

        Words.
        --- c.zan
        @act kz/law/2020-01-03/3-VI
        @alias forests-2020

        Words.
        --- d.zan
        @act kz/law/2020-01-04/4-VI
        @external kz/law/1999-01-01/1-I mountains

        Under [one](tax-codr#art1), [two](implements:forest-2020@2020-01-01#art1),
        [three](forests-2021) and [four](mountain#art1).
        """;
    ACT.fixes(
        book,
        "d.zan",
        """
        @act kz/law/2020-01-04/4-VI
        @external kz/law/1999-01-01/1-I mountains

        Under [one](tax-codr#art1), [two](implements:forests-2020@2020-01-01#art1),
        [three](forests-2021) and [four](mountains#art1).
        """);
  }

  @Test
  void anotherFigureInAnIdentityMayBeAnotherAct() {
    ACT.fixes(
        """
        --- a.zan
        @act kz/law/2020-01-01/480-V

        Words.
        --- b.zan
        @act kz/law/2020-01-02/2-VI

        Under [one](kz/law/2020-01-01/480-v), [two](kz/law/2020-01-01/481-V) and [three](kz/code/2020-01-01/480-V).
        """,
        "b.zan",
        """
        @act kz/law/2020-01-02/2-VI

        Under [one](kz/law/2020-01-01/480-V), [two](kz/law/2020-01-01/481-V) and [three](kz/code/2020-01-01/480-V).
        """);
  }

  @Test
  void anotherKindWithTheSameDateAndNumberIsSimilar() {
    ACT.finds(
        """
        --- a.zan
        @act kz/code/2020-01-01/480-V

        Words.
        --- b.zan
        @act kz/law/2020-01-02/2-VI

        Under the [Code](kz/law/2020-01-01/480-V).
                         ^^^^^^^^^^^^^^^^^^^^^^^ warning unknown-act: The statute book has no act “kz/law/2020-01-01/480-V” (similar: kz/code/2020-01-01/480-V). Correct the name, add the act, or declare it with @external.
        """);
  }

  @Test
  void aLowerSeverityHoldsForAllFindings() {
    ACT.finds(
        """
        --- repository.zan
        @repository Waters
        @rule unknown-act info
        --- a.zan
        @act kz/law/2020-01-01/1-VI

        Under [one](ponds) and [two](kz/law/1999-01-01/1-I).
                    ^^^^^ info unknown-act: The statute book has no act “ponds”. Correct the name, add the act, or declare it with @external.
                                     ^^^^^^^^^^^^^^^^^^^^^ info unknown-act: The statute book has no act “kz/law/1999-01-01/1-I”. Correct the name, add the act, or declare it with @external.
        """);
  }
}
