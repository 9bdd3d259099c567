package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class RepeatedFactTest {
  @Test
  void factsThatCanBeTrueOnceAreFound() {
    check(
        """
        @act kz/law/2021-03-01/15-VII
        @bill kz/law/2021/boats
        ^^^^^^^^^^^^^^^^^^^^^^^ bill
        @alias boats
        @alias small-boats
        @author Ministry
        @author Agency
        @title On Boats
        @title On Small Boats
        ^^^^^^^^^^^^^^^^^^^^^ title

        ## Article 1.
        @in-force 2022-01-01
        @in-force 2023-01-01
        ^^^^^^^^^^^^^^^^^^^^ in-force
        @note 1 One.
        @note 2 Two.

        Text.
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("repeated-fact", marked);
  }
}
