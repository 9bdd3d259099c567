package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class UnknownKindTest {
  @Test
  void kindsThatTheLegalOrderDoesNotHaveAreFound() {
    check(
        """
        @act kz/lwa/2021-03-01/16
                ^^^ lwa | law | law
        """);
    check(
        """
        @bill kz/statute/2021/boats
                 ^^^^^^^ statute | constitution, constitution-amendment, constitutional-law, constitutional-decree, code, law, consolidated-law, law-decree, temporary-resolution, decree, kurultai-resolution, parliament-resolution, senate-resolution, majilis-resolution, government-resolution, order, election-commission-resolution, audit-chamber-resolution, national-bank-resolution, central-body-resolution, department-order, maslikhat-decision, akimat-resolution, akim-decision, revision-commission-resolution, constitutional-court-resolution, constitutional-council-resolution, supreme-court-resolution, security-council-act, treaty |
        """);
    check(
        """
        @act KZ/law/2021-03-01/16
             ^^^^^^ KZ/law | kz/law | kz/law
        """);
    check(
        """
        @act kzz/law/2021-03-01/16
             ^^^^^^^ kzz/law | kz/law | kz/law
        """);
  }

  @Test
  void unknownLegalOrdersHaveAnyKind() {
    check(
        """
        @act ru/fkz/2021-03-01/16
        """);
    check(
        """
        @act us-ca/statute/2021/16
        """);
    check(
        """
        @act any/whatever/2021/16
        """);
  }

  @Test
  void aRepositoryMayAddKinds() {
    check(
        """
        --- jurisdictions/kz.zan
        @jurisdiction kz
        @kind statute rank 5
        --- acts/a.zan
        @act kz/statute/2021-03-01/17
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("unknown-kind", marked);
  }
}
