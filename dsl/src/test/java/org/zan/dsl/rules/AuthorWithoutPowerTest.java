package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.RuleCheck;

class AuthorWithoutPowerTest {
  private static final RuleCheck AUTHOR = RuleCheck.of("author-without-power");

  @Test
  void theBodyIsKnownInTheLanguageOfTheAct() {
    AUTHOR.finds(
        """
        @act kz/government-resolution/2022-03-01/104
        @language kk
        @title Айлақтар туралы
        @author Қазақстан Республикасының Президенті
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info author-without-power: “Қазақстан Республикасының Президенті” issues no act of this kind (Үкіметтің қаулысы), but Үкімет. Correct the author, or the kind in the identity: “Қазақстан Республикасының Президенті” issues constitutional-decree, decree, law-decree.

        1. Айлақтар ашылсын.
        """);
  }

  @Test
  void oneOfManyBodiesHasItsOwnNameAround() {
    AUTHOR.finds(
        """
        @act kz/akimat-resolution/2022-03-01/17
        @language ru
        @title О причалах
        @author Министр юстиции
        ^^^^^^^^^^^^^^^^^^^^^^^ info author-without-power: “Министр юстиции” issues no act of this kind (Постановление акимата), but акимат. Correct the author, or the kind in the identity: “Министр юстиции” issues order.
        @author Акимат Караоткельского района

        1. Открыть причалы.
        """);
    AUTHOR.passes(
        """
        @act kz/order/2022-03-01/justice/17
        @language kk
        @title Айлақтар туралы
        @author Әділет министрі

        1. Айлақтар ашылсын.
        """);
  }

  @Test
  void whoBelongsToABodyIsNotTheBody() {
    AUTHOR.passes(
        """
        @act kz/government-resolution/2022-03-01/104
        @language ru
        @title О причалах
        @author Администрация Президента
        @author Аппарат акима

        1. Открыть причалы.
        """);
    AUTHOR.passes(
        """
        @act kz/government-resolution/2022-03-01/104
        @language en
        @title On Piers
        @author Prime Minister

        1. Piers are open.
        """);
  }

  @Test
  void lawsOfParliamentStay() {
    AUTHOR.passes(
        """
        @act kz/law/2022-03-01/104-VII
        @language en
        @title On Piers
        @author Parliament

        ## Article 1. Use

        Piers are open.
        """);
  }

  @Test
  void whoBringsInABillNeedNotIssueIt() {
    AUTHOR.passes(
        """
        @bill kz/law/2022/piers
        @language en
        @title On Piers
        @author Government

        ## Article 1. Use

        Piers are open.
        """);
  }

  @Test
  void whereNothingIsLaidDownNothingIsFound() {
    AUTHOR.passes(
        """
        @act eu/reg/2022/17
        @language en
        @title On Piers
        @author Commission

        ## Article 1. Use

        Piers are open.
        """);
    AUTHOR.finds(
        """
        @act eu/dir_del/2022/17
        @language de
        @title Über Piere
        @author Rat
        ^^^^^^^^^^^ info author-without-power: “Rat” issues no act of this kind (Delegierte Richtlinie), but Kommission. Correct the author, or the kind in the identity: “Rat” issues agree_amend, agree_internation, agree_prot, arrang, compos, ….

        ## Artikel 1. Nutzung

        Piere sind offen.
        """);
  }
}
