package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which acts amended what, and since when things bind, shown beside the text. */
class AmendedByTest {
  private static final String BOOK =
      """
      --- acts/code.en.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en
      @title Civil Code
      @in-force 1995-03-01

      # Chapter 1. General
      ## Article 1. Relations
      1. First.
      2. Second.
      2-1. @in-force 2011-01-01 by kz/law/2010-05-06/7#art1/2
        Added.
      ## Article 2. Persons
      A person.
      ## Article 3.
      @repealed 2003-04-05 by kz/law/2003-01-02/9
      --- acts/code.kk.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language kk
      @title Азаматтық кодекс

      # 1-тарау. Жалпы
      ## 1-бап. Қатынастар
      1. Бірінші.
      2. Екінші.
      ## 2-бап. Тұлғалар
      Тұлға.
      --- enacted/2010/7.en.zan
      @act kz/law/2010-05-06/7
      @language en
      @title On amendments
      @in-force 2011-01-01
      # Article 1.
      @amend civil-code
        1) @replace art1/1 "First" -> "Foremost"
          @in-force 2012-01-01
        2) @insert after art1/2
          2-1. Added.
        3) @quote art2
          A person.
      --- enacted/2010/7.kk.zan
      @act kz/law/2010-05-06/7
      @language kk
      @title Өзгерістер туралы
      @in-force 2011-01-01
      # 1-бап.
      @amend civil-code
        1) @replace art1/1 "Бірінші" -> "Алғашқы"
          @in-force 2012-01-01
      --- bills/persons.en.zan
      @bill kz/law/2026/persons
      @alias persons-bill
      @language en
      @in-force 2027-01-01
      # Article 1.
      @amend civil-code
        1) @retitle art2 "People"
      See [this](civil-code#art1/2-1) and [that](civil-code#art1/1).
      """;

  private static String lenses(String file, String language) {
    IdeBook book = IdeBook.of(BOOK);
    return AmendedBy.of(book, file).stream()
        .map(lens -> book.show(lens.range()) + " | " + lens.text(language) + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void instructionsOfEnactedActsAndFactsOfProvisions() {
    assertEquals(
        """
        acts/code.en.zan:1: @act kz/code/1994/civil | Amended by kz/law/2010-05-06/7 (2012-01-01), kz/law/2010-05-06/7 (2011-01-01), kz/law/2003-01-02/9 (2003-04-05)
        acts/code.en.zan:7: # Chapter 1. General | Amended by kz/law/2010-05-06/7 (2012-01-01), kz/law/2010-05-06/7 (2011-01-01), kz/law/2003-01-02/9 (2003-04-05)
        acts/code.en.zan:8: ## Article 1. Relations | Amended by kz/law/2010-05-06/7 (2012-01-01), kz/law/2010-05-06/7 (2011-01-01)
        acts/code.en.zan:15: ## Article 3. | Amended by kz/law/2003-01-02/9 (2003-04-05)
        """,
        lenses("acts/code.en.zan", "en"));
  }

  @Test
  void everyLanguageVersionIsAmendedByTheSame() {
    assertEquals(
        """
        acts/code.kk.zan:1: @act kz/code/1994/civil | Өзгерткен: kz/law/2010-05-06/7 (2012-01-01), kz/law/2010-05-06/7 (2011-01-01)
        acts/code.kk.zan:6: # 1-тарау. Жалпы | Өзгерткен: kz/law/2010-05-06/7 (2012-01-01), kz/law/2010-05-06/7 (2011-01-01)
        acts/code.kk.zan:7: ## 1-бап. Қатынастар | Өзгерткен: kz/law/2010-05-06/7 (2012-01-01), kz/law/2010-05-06/7 (2011-01-01)
        """,
        lenses("acts/code.kk.zan", "kk"));
  }

  @Test
  void leadsToTheInstructionInTheLanguageOfTheAct() {
    IdeBook book = IdeBook.of(BOOK);
    assertEquals(
        "enacted/2010/7.kk.zan:7: art1/1",
        book.show(AmendedBy.of(book, "acts/code.kk.zan").get(2).amending().get(0).range()));
  }

  @Test
  void billsAmendNothingYet() {
    assertEquals("", lenses("bills/persons.en.zan", "en"));
  }

  @Test
  void hintsSayWhatIsCitedAndSinceWhenItBinds() {
    assertEquals(
        """
        6 Civil Code · 2027-01-01
        7 Article 2. Persons
        8 Article 1. Relations · 2011-01-01
        8 Article 1. Relations
        """,
        Hints.of(IdeBook.of(BOOK), new Range("bills/persons.en.zan", 0, Integer.MAX_VALUE / 2))
            .stream()
            .map(hint -> line(hint) + " " + hint.text() + "\n")
            .collect(Collectors.joining()));
  }

  private static long line(Hints.Hint hint) {
    String text = IdeBook.of(BOOK).text(hint.file()).orElseThrow();
    return text.substring(0, hint.offset()).lines().count();
  }
}
