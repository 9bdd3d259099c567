package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class MalformedInstructionTest {
  @Test
  void eachInstructionShowsItsShape() {
    check(
        """
        ## Article 1.

        @amend
        ^^^^^^ amend | @amend legal-acts
        @amend legal-acts
          1) @replace art12/3 "ten" "fifteen"
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ replace | @replace art5/2 "ten days" -> "fifteen days"
          2) @insert art5 "words"
             ^^^^^^^^^^^^^^^^^^^^ insert | @insert art5/2 after "decrees" "and orders" | @insert after art5 ⏎ ## Article 5-1. …
          3) @insert after art5
             ^^^^^^^^^^^^^^^^^^ insert | @insert art5/2 after "decrees" "and orders" | @insert after art5 ⏎ ## Article 5-1. …
          4) @delete "words"
             ^^^^^^^^^^^^^^^ delete | @delete art5/2 "or other"
          5) @substitute art5/2
             ^^^^^^^^^^^^^^^^^^ substitute | @substitute art5/2 ⏎ 2. …
          6) @repeal
             ^^^^^^^ repeal | @repeal art5/2
          7) @retitle art5
             ^^^^^^^^^^^^^ retitle | @retitle art5 "New title"
          8) @renumber art5
             ^^^^^^^^^^^^^^ renumber | @renumber art5/2 as 3
          9) @designate art5/al2 (1)
             ^^^^^^^^^^^^^^^^^^^^^^^ designate | @designate art5/al2..al3 as (1)
          10) @move art5
              ^^^^^^^^^^ move | @move art5/2 after art7/1
          11) @suspend art5
              ^^^^^^^^^^^^^ suspend | @suspend art5/2 until 2027-01-01
          12) @replace art5 "not closed -> "x"
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ replace | @replace art5/2 "ten days" -> "fifteen days"
        """);
  }

  @Test
  void wellFormedOnesAreNotFound() {
    check(
        """
        ## Article 1.

        @amend legal-acts
          1) @replace art12/3 «ten» -> «fifteen», "a" … "b" -> "c" 2nd
          2) @insert art5 after "words" "more" 3 times
          3) @insert into art5
             4) four.
          4) @delete art5 art6 "words" all
          5) @substitute art5/2

             2. Two.
          6) @repeal art5..art7 art9
             @in-force 2028-01-01
          7) @quote
             Quoted.
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("malformed-instruction", marked);
  }
}
