package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.RuleCheck;

class SharedCompetenceTest {
  private static final RuleCheck RULE = RuleCheck.of("shared-competence");

  @Test
  void itemsOfListsOfPowersAreCompared() {
    RULE.finds(
        """
        @act kz/law/2021-11-01/601-VII
        @language ru
        @title О каналах

        ## Статья 1. Компетенция Правительства

        1. Правительство:
          1) утверждает правила пользования шлюзами;
          2) осуществляет иные полномочия, предусмотренные законами.

        ## Статья 2. Полномочия уполномоченного органа

        1. Уполномоченный орган:
          1) утверждает Правила пользования шлюзами;
          ^^ info shared-competence: “утверждает Правила пользования шлюзами” is a power of two bodies: here, and in “Статья 1. Компетенция Правительства”. Give it to one of them, or say what of it each of them does.
          2) осуществляет иные полномочия, предусмотренные законами.
        2. Он же:
          1) утверждает правила пользования мостами.

        ## Статья 3. Шлюзы

        1. Управление:
          1) утверждает правила пользования шлюзами.
        """);
  }

  @Test
  void twoItemsOfOneListAndShortOnesAreLeftAlone() {
    RULE.passes(
        """
        @act kz/law/2021-11-01/601-VII
        @language kk
        @title Каналдар туралы

        ## 1-бап. Үкіметтің құзыреті

        1. Үкімет:
          1) шлюздерді пайдалану қағидаларын бекітеді;
          2) шлюздерді пайдалану қағидаларын бекітеді;
          3) тізілім жүргізеді.

        ## 2-бап. Уәкілетті органның құзыреті

        1. Уәкілетті орган:
          1) тізілім жүргізеді;
          2) осы Заңда көзделген өзге де өкілеттіктерді жүзеге асырады.
        """);
  }

  @Test
  void wordsThatOnlyBeginLikeOthersCount() {
    RULE.finds(
        """
        @act kz/law/2021-11-01/601-VII
        @language kk
        @title Каналдар туралы

        ## 1-бап. Үкіметтің құзыреті

        1. Үкімет:
          1) каналдарды басқару қағидаларын бекітеді.

        ## 2-бап. Уәкілетті органның құзыреті

        1. Уәкілетті орган:
          1) каналдарды басқару қағидаларын бекітеді.
          ^^ info shared-competence: “каналдарды басқару қағидаларын бекітеді” is a power of two bodies: here, and in “1-бап. Үкіметтің құзыреті”. Give it to one of them, or say what of it each of them does.
        """);
  }
}
