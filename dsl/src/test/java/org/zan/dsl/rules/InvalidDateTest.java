package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class InvalidDateTest {
  @Test
  void whatIsNoDateIsFound() {
    check(
        """
        @act kz/law/2021-13-01/11-VII
                    ^^^^^^^^^^ 2021-13-01 | 2016-04-23
        @adopted 6 April 2016
                 ^^^^^^^^^^^^ 6 April 2016 | 2016-04-23
        @published 12.04.2016 in the Gazette
                   ^^^^^^^^^^ 12.04.2016 | 2016-04-12
        @in-force soon
                  ^^^^ soon | 2016-04-23
        @expires 2021-02-29
                 ^^^^^^^^^^ 2021-02-29 | 2016-04-23
        @suspended 2021-01-01..2021
                   ^^^^^^^^^^^^^^^^ 2021-01-01..2021 | 2016-04-23
        @registered
        ^^^^^^^^^^^ | 2016-04-23

        ## Article 1.
        @in-force publication + ten days
                  ^^^^^^^^^^^^^^^^^^^^^^ publication + ten days | 2016-04-23
        @applies-from 04/05/2016
                      ^^^^^^^^^^ 04/05/2016 | 2016-04-23

        Under the [text](legal-acts@2020-1-1#art5).
                                    ^^^^^^^^ 2020-1-1 | 2020-01-01
        """);
  }

  @Test
  void allFormsOfTheLanguageAreDates() {
    check(
        """
        @act kz/code/civil
        @adopted 2016-04-06
        @published 2016-04-12 in Egemen Qazaqstan 68
        @in-force publication + 10 days by kz/law/2020-01-01/1-VI#art2
        @registered 2016-04-20 13606

        ## Article 1.
        @in-force undetermined
        @suspended 2021-01-01..2021-06-30 by kz/law/2020-01-01/1-VI#art3

        ## Article 2.
        @in-force publication
        @repealed by kz/law/2020-01-01/1-VI#art4

        ## Article 3.
        @repealed
        """);
  }

  @Test
  void aYearOrANameMayStandInAnIdentity() {
    check(
        """
        @bill kz/law/2026/deadlines
        """);
    check(
        """
        @act kz/code/civil-1994/1
        """);
  }

  @Test
  void theFixPutsTheYearFirst() {
    RuleCheck.fixes(
        "invalid-date",
        "@adopted 6.4.2016\n@published 2016/04/12 in Gazette\n",
        "@adopted 2016-04-06\n@published 2016-04-12 in Gazette\n");
  }

  private static void check(String marked) {
    RuleCheck.check("invalid-date", marked);
  }
}
