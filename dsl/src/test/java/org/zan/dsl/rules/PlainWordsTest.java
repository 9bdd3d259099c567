package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.RuleCheck;

/** Citations and deadlines in plain words. */
class PlainWordsTest {
  private static final RuleCheck PLAIN = RuleCheck.of("plain-reference");
  private static final RuleCheck DEADLINE = RuleCheck.of("deadline-without-date");

  @Test
  void whatOtherActsQuotationsOrSeveralProvisionsAreIsLeftAlone() {
    PLAIN.finds(
        """
        @act kz/law/2020-01-01/1-VI
        @language en

        ## Article 1. Scope
        1. [Article 2](#art2) applies, and so does paragraph 2 of Article 2.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^ info plain-reference: “paragraph 2 of Article 2” is plain text here; other citations of this act are tied to what they cite. Write [paragraph 2 of Article 2](#art2/2).
        2. Article 2 of the Constitution applies, as do Articles 2 and 3.
        3. The words “under Article 2” are read as they stand, see Article 2.
        4. In the [Law](kz/law/2020-01-02/2-VI), see Article 2.
        5. Nothing is said of Article 9, or of paragraph 3 of Article 2.
        6. As in Article 2, paragraph 2.
        ## Article 2. Boats
        1. A boat floats.
        2. A raft floats too.
        """);
  }

  @Test
  void anActThatTiesNothingIsLeftAlone() {
    PLAIN.passes(
        """
        @act kz/law/2020-01-01/1-VI
        @language en

        ## Article 1. Scope
        As in Article 2.
        ## Article 2. Boats
        A boat floats.
        """);
  }

  @Test
  void plainCitationsAreTiedInTheLanguageOfTheAct() {
    PLAIN.fixes(
        """
        --- a.zan
        @act kz/law/2020-01-01/1-VI
        @language ru

        ## Статья 1. Сфера
        Кроме [статьи 2](#art2), см. пункт 1 статьи 2.
        ## Статья 2. Лодки
        1. Лодка плавает.
        2. Плот тоже.
        """,
        "a.zan",
        """
        @act kz/law/2020-01-01/1-VI
        @language ru

        ## Статья 1. Сфера
        Кроме [статьи 2](#art2), см. [пункт 1 статьи 2](#art2/1).
        ## Статья 2. Лодки
        1. Лодка плавает.
        2. Плот тоже.
        """);
  }

  @Test
  void aReferenceOrAnArticleThatNamesATimeMaySayWhatItIs() {
    DEADLINE.finds(
        """
        @act kz/law/2020-01-01/1-VI
        @language ru

        ## Статья 1. Плата
        1. Плата вносится в установленный срок.
                          ^^^^^^^^^^^^^^^^^^^^ info deadline-without-date: “в установленный срок” sets no deadline: neither a time nor who fixes it is said. Give the time, or cite what sets it.
        2. Кто не платит в установленный срок, теряет место.
                         ^^^^^^^^^^^^^^^^^^^^ info deadline-without-date: “в установленный срок” sets no deadline: neither a time nor who fixes it is said. Give the time, or cite what sets it.
        3. По [статье 2](#art2) в установленный срок.
        4. Плата вносится в установленный срок владельцем.
        ## Статья 2. Место
        1. Место освобождается за пять дней.
        2. Кто не освободил его в установленный срок, платит вдвое.
        ## Статья 3. Сроки
        Срок определяет смотритель.
        """);
  }
}
