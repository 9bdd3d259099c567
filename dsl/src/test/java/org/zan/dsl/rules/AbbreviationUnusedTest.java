package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

/** Which short names are never used. */
class AbbreviationUnusedTest {
  @Test
  void eachOfSeveralWordsMayHaveAnotherEnding() {
    RuleCheck.check(
        "abbreviation-unused",
        """
        @act kz/law/2021-01-01/1-VII
        @language ru
        @title О помощи
        @adopted 2021-01-01

        ## Статья 1. Предложения

        Министерство готовит предложения о помощи (далее – проектное предложение), а совет
        (далее – общий совет) их
                 ^^^^^^^^^^^ общий совет
        рассматривает.

        ## Статья 2. Сроки

        Проектные
        предложения вносятся до конца года.
        """);
  }
}
