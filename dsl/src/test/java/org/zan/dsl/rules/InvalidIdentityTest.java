package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class InvalidIdentityTest {
  @Test
  void identitiesThatNamesAndAddressesCannotHaveAreFound() {
    check(
        """
        @act kz/law
        ^^^^^^^^^^^ kz/law
        """);
    check(
        """
        @act kz/law/../../etc/passwd
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kz/law/../../etc/passwd
        """);
    check(
        """
        @act /kz/law/2021
        ^^^^^^^^^^^^^^^^^ /kz/law/2021
        """);
    check(
        """
        @act kz\\law\\2021
        ^^^^^^^^^^^^^^^^ kz\\law\\2021
        """);
    check(
        """
        @bill kz/law/2021/what?
        ^^^^^^^^^^^^^^^^^^^^^^^ kz/law/2021/what?
        """);
    check(
        """
        @act
        ^^^^
        """);
  }

  @Test
  void numbersMayHaveBlanksAndSlashes() {
    check(
        """
        @act kz/order/2021-03-01/№ 12/а-б
        """);
    check(
        """
        @act lu/loi/1879-06-18/n1
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("invalid-identity", marked);
  }
}
