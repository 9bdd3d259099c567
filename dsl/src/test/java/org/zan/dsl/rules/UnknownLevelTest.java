package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

class UnknownLevelTest {
  @Test
  void misspeltLevelWordsAreFound() {
    check(
        """
        @act kz/law/2021-03-01/10-VII

        # Chaptre 1. Ships
          ^^^^^^^ Chaptre | Chapter

        ## СТАТЯ 1. Суда
           ^^^^^ СТАТЯ | СТАТЬЯ

        ## 2-тараy. Кемелер
             ^^^^^ тараy | тарау

        ## 3-бaп. Кеме
             ^^^ бaп | бап

        ## 4 таруа
             ^^^^^ таруа | тарау
        """);
  }

  @Test
  void otherWordsAreCrossheadings() {
    check(
        """
        # «Art. 42. Quoted

        # 12 boats of the State

        # 5-ші мәселе

        # Note 1
        """);
  }

  @Test
  void misspeltStepsAreFound() {
    check(
        """
        ## Article 1.

        Under [one](#atr1), [two](#article1/2), [three](#chpt2/art1), [four](#статья1), [five](kz/law/2020-01-01/1#secc1).
                     ^^^ atr | art
                                   ^^^^^^^ article | art
                                                         ^^^^ chpt | chp
                                                                                                                   ^^^^ secc | sec
        """);
  }

  @Test
  void itemsAndNamesAreNoLevels() {
    check(
        """
        ## Article 1.

        Under [one](#art1/aa), [two](#sec2/def.nicotine_product/a), [three](#a1), [four](#art1/al2..al3),
        [five](#art1/row3), [six](#art1/sen2), [seven](#annex/12bis), [eight](#tobacco-products).
        """);
  }

  private static void check(String marked) {
    RuleCheck.check("unknown-level", marked);
  }
}
