package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Acts and provisions found by name, number, title and heading. */
class SearchTest {
  private static final String BOOK =
      """
      --- acts/code.en.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en
      @title Civil Code

      # Article 1. Relations
      1. First.
      2. Second.

      # Article 2. Persons and relations of persons
      # Article 3
      # Article 4. Résidence
      --- acts/code.kk.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language kk
      @title Азаматтық кодекс

      # 1-бап. Қатынастар
      # 2-бап. Тұлғалар
      --- acts/law.ru.zan
      @act kz/law/2001-02-03/5
      @alias law-5
      @language ru
      @title О персональных данных

      # Глава 1. Общие положения
      ## Статья 1. Сфера действия
      """;

  private static void search(String query, String expected) {
    IdeBook book = IdeBook.of(BOOK);
    assertEquals(
        expected.strip(),
        Search.find(book, query, 10).stream()
            .map(hit -> hit.address() + " | " + Search.label(book, hit))
            .collect(Collectors.joining("\n")));
  }

  @Test
  void byNameAndNumber() {
    search("law-5", "law-5 | О персональных данных");
    search("civil art1/2", "civil-code#art1/2 | 2.");
    search("article 2 law-5", "");
    search("law-5 art1", "law-5#art1 | Статья 1. Сфера действия");
    search(
        "2-бап civil",
        """
        civil-code#art2 | Article 2. Persons and relations of persons
        civil-code#art2 | 2-бап. Тұлғалар
        """);
  }

  @Test
  void byTitleAndHeadingInAllActs() {
    search("персонал", "law-5 | О персональных данных");
    search("сфера", "law-5#art1 | Статья 1. Сфера действия");
    // The heading that says least besides comes first.
    search(
        "relat",
        """
        civil-code#art1 | Article 1. Relations
        civil-code#art2 | Article 2. Persons and relations of persons
        """);
    search("relat persons", "civil-code#art2 | Article 2. Persons and relations of persons");
    search("code тұлға", "civil-code#art2 | 2-бап. Тұлғалар");
    search("данных общие", "law-5#chp1 | Глава 1. Общие положения");
    search("residence", "civil-code#art4 | Article 4. Résidence");
    search("lations", "");
  }

  @Test
  void byWordsWithASlip() {
    search("персанальных", "law-5 | О персональных данных");
    search("relatoins persons", "civil-code#art2 | Article 2. Persons and relations of persons");
    search("тұлхалррр", "");
    search("қатнастар", "civil-code#art1 | 1-бап. Қатынастар");
    search("x", "");
    search("— #", "");
  }
}
