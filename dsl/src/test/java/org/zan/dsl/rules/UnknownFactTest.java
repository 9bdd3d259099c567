package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class UnknownFactTest {
  @Test
  void unknownNamesAreFound() {
    check(
        """
        @act kz/law/2021-03-01/12-VII
        @nmae Boats
        ^^^^^ nmae | act, bill, alias, language, title, short-title, author, subject, same-as, adopted, published, registered, in-force, applies-from, expires, repealed, annulled, suspended, basis, transposes, external |
        @Title On Boats
        ^^^^^^ Title | title | title
        @weather fine
        ^^^^^^^^ weather | act, bill, alias, language, title, short-title, author, subject, same-as, adopted, published, registered, in-force, applies-from, expires, repealed, annulled, suspended, basis, transposes, external |

        ## Article 1.
        @repeeled 2023-01-01
        ^^^^^^^^^ repeeled | repealed, repeal, replace | repealed

        @amend legal-acts
          1) @replce art1 "a" -> "b"
             ^^^^^^^ replce | replace, repeal | replace
          2) @repeal art2
             @in-froce 2028-01-01
             ^^^^^^^^^ in-froce | in-force | in-force
          3) @insert after art3
             ## Article 3-1.
             @expries 2029-01-01
             ^^^^^^^^ expries | expires | expires
             Text.
        """);
  }

  @Test
  void factsOfDataFilesAreKnownThereAlone() {
    check(
        """
        --- repository.zan
        @repository Laws
        @name Laws of Kazakhstan
        @jurisdiction kz
        @languages kk ru
        @rule numbering-gap off
        @external eu/reg/2016/679 gdpr
        @langauges kk
        ^^^^^^^^^^ langauges | languages | languages
        --- jurisdictions/xx.zan
        @jurisdiction xx
        @kind law rank 1
        @throughout article
        --- acts/a.zan
        @act kz/law/2021-03-01/13-VII
        @kind law
        ^^^^^ kind | act, bill, alias, language, title, short-title, author, subject, same-as, adopted, published, registered, in-force, applies-from, expires, repealed, annulled, suspended, basis, transposes, external |
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("unknown-fact", marked);
  }
}
