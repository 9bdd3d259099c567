package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.RuleCheck;

class ContradictsHigherActTest {
  private static final RuleCheck RULE = RuleCheck.of("contradicts-higher-act");

  private static final String LAW =
      """
      --- acts/berths.zan
      @act kz/law/2021-09-01/511-VII
      @language ru
      @title О местах у причала
      @adopted 2021-09-01

      ## Статья 1. Заявление

      Кто хочет занять место у причала дольше чем на одну ночь, подаёт заявление в управление порта, которое отвечает в течение 10 рабочих дней, называет место и плату, не выше 2,5 % дохода, а при отказе – его причины; отказ до 31 марта можно обжаловать начальнику управления порта, прежде чем обращаться в суд по статье 7.
      --- acts/rules.zan
      @act kz/order/2021-09-20/transport/712
      @language ru
      @title Правила о местах у причала
      @adopted 2021-09-20

      """;

  @Test
  void periodsSharesAndDaysOfTheYearAreCompared() {
    RULE.finds(
        LAW
            + """
      1. Кто хочет занять место у причала дольше чем на одну ночь, подаёт заявление в управление порта, которое отвечает в течение 10 рабочих месяцев, называет место и плату, не выше 2,7 % дохода, а при отказе – его причины; отказ до 1 марта можно обжаловать начальнику управления порта, прежде чем обращаться в суд по статье 7.
      ^^ info contradicts-higher-act: Here stands “10 рабочих месяцев, 2,7 %, 1 марта”, where kz/law/2021-09-01/511-VII#art1, which ranks higher, has “10 рабочих дней, 2,5 %, 31 марта” in nearly the same words. Where they contradict each other the higher act prevails: take what it says, or say in what this case differs.
      """);
  }

  @Test
  void numbersOfWhatIsCitedAreNot() {
    RULE.passes(
        LAW
            + """
      1. Кто хочет занять место у причала дольше чем на одну ночь, подаёт заявление в управление порта, которое отвечает в течение 10 рабочих дней, называет место и плату, не выше 2,5 % дохода, а при отказе – его причины; отказ до 31 марта можно обжаловать начальнику управления порта, прежде чем обращаться в суд по статье 9.
      """);
  }

  @Test
  void anActThatIsNotHigherMaySayOtherwise() {
    RULE.passes(
        LAW.replace("kz/order/2021-09-20/transport/712", "kz/law/2021-09-20/712-VII")
            + """
      1. Кто хочет занять место у причала дольше чем на одну ночь, подаёт заявление в управление порта, которое отвечает в течение 12 рабочих дней, называет место и плату, не выше 2,5 % дохода, а при отказе – его причины; отказ до 31 марта можно обжаловать начальнику управления порта, прежде чем обращаться в суд по статье 7.
      """);
  }
}
