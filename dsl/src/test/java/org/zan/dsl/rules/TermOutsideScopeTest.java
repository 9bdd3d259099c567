package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.RuleCheck;

/** Terms that are defined for a part of an act. */
class TermOutsideScopeTest {
  private static final RuleCheck CHECK = RuleCheck.of("term-outside-scope");

  @Test
  void theFirstPlaceOutsideIsFoundAndTheOthersAreCounted() {
    CHECK.finds(
        """
        @act kz/law/2020-01-01/1-VI
        @language en

        ## Chapter 1. Sea
        ### Article 1. Guards
        For the purposes of this chapter:
        1) **guard** – who watches over bathers;
        2) **coast guard** – who watches over ships.
        ### Article 2. Number
        Each beach has two guards.
        ## Chapter 2. Pools
        ### Article 3. Guards
        A coast guard may be asked.
          ^^^^^^^^^^^ info term-outside-scope: “coast guard” is defined for a part of this act alone (“For the purposes of this chapter”); here, outside it, it has no defined meaning. Define it for the whole act, or refer to the definition here.
        A guard watches, and other guards rest.
          ^^^^^ info term-outside-scope: “guard” is defined for a part of this act alone (“For the purposes of this chapter”); here, outside it (other places: 1), it has no defined meaning. Define it for the whole act, or refer to the definition here.
        """);
  }

  @Test
  void otherDefinitionsReferencesAndQuotationsAreLeftAlone() {
    CHECK.finds(
        """
        @act kz/law/2020-01-01/1-VI
        @language en

        ## Article 1. Sea
        1. In this article, a **guard** watches over bathers and a **raft** is flat.
        2. In this article and in Article 2, a **boat** is what floats.
        3. The office keeps a list (hereinafter in this article – the **list**).
        4. Under this article, a **bather** is who bathes.
        ## Article 2. Pools
        1. In this article, a **guard** watches over swimmers.
        2. A guard has a boat and a list; a bather has none.
                                    ^^^^ info term-outside-scope: “list” is defined for a part of this act alone (“in this article”); here, outside it, it has no defined meaning. Define it for the whole act, or refer to the definition here.
        ## Article 3. Lakes
        1. A raft within the meaning of Article 1 is moored.
        2. A raft, as [defined](#art1/1), is moored.
        3. A sign says “no raft”.
        """);
  }

  @Test
  void endingsOfKazakhAndRussianAreUnderstood() {
    CHECK.finds(
        """
        --- kk.zan
        @act kz/law/2020-01-01/1-VI
        @language kk

        ## 1-бап. Теңіз
        Осы бапта **құтқарушы** – суға түсушілерді қарайтын адам.
        ## 2-бап. Бассейн
        Бассейнде құтқарушының орны болады.
                  ^^^^^^^^^^^^ info term-outside-scope: “құтқарушы” is defined for a part of this act alone (“Осы бапта”); here, outside it, it has no defined meaning. Define it for the whole act, or refer to the definition here.
        --- ru.zan
        @act kz/law/2020-01-01/2-VI
        @language ru

        ## Статья 1. Море
        В настоящей статье **спасатель** – тот, кто наблюдает за купающимися.
        ## Статья 2. Бассейн
        В бассейне есть место для спасателя.
                                  ^^^^^^^^^ info term-outside-scope: “спасатель” is defined for a part of this act alone (“В настоящей статье”); here, outside it, it has no defined meaning. Define it for the whole act, or refer to the definition here.
        """);
  }

  @Test
  void aDefinitionThatNamesNoScopeHoldsEverywhere() {
    CHECK.passes(
        """
        @act kz/law/2020-01-01/1-VI
        @language en

        ## Chapter 1. Sea
        ### Article 1. Guards
        A **guard** watches over bathers.
        ## Chapter 2. Pools
        ### Article 2. Guards
        A guard watches.
        """);
  }
}
