package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class MalformedReferenceTest {
  @Test
  void whatCannotBeReadIsFound() {
    check(
        """
        Under [one](#art5//2), [two](legal-acts#), [three](#/art1), [four](implments:legal-acts#art1),
                    ^^^^^^^^ #art5//2 | #art5/2
                                     ^^^^^^^^^^^ legal-acts# | legal-acts
                                                           ^^^^^^ #/art1 | #art1
                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ implments:legal-acts#art1 | implements:legal-acts#art1
        [five](#art5/), [six](@2020-01-01#art1) and [seven](#art1
               ^^^^^^ #art5/ | #art5
                              ^^^^^^^^^^^^^^^^ @2020-01-01#art1 | legal-acts#art5/2
                                                            ^^^^^ (#art1 | (#art1)

        @basis legal-acts#
               ^^^^^^^^^^^ legal-acts# | legal-acts
        """);
  }

  @Test
  void whatCanBeReadIsNotFound() {
    check(
        """
        Under [one](#art5/2 #art7), [two](legal-acts@2020-01-01#art1..art3), [three](https://zan.kz/a//b),
        [four](#.), [five](mailto:a@b.kz), [six](implements:kz/law/2016-04-06/480-V), [seven](#art1
        #art2), [eight] (of them), f(x)[9](see there) and [ten](urn:lex:kz).
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("malformed-reference", marked);
  }
}
