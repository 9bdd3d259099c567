package org.zan.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.MarkedBook;

/** What differs between the language versions of an act. */
class VersionRulesTest {
  private static String version(String language, String text) {
    return "--- acts/oaks.%s.zan\n@act kz/law/2021-01-01/1-VII\n@language %s\n@title T\n@adopted 2021-01-01\n\n%s\n"
        .formatted(language, language, text.strip());
  }

  @Test
  void numbersAreReadAsEachLanguageWritesThem() {
    RuleCheck.check(
        "version-numbers",
        version(
                "en",
                "## Article 1. A\n\nPay 10,000 tenge within fifteen days, from 6 April 2016, see [2 of 1999](#art1).")
            + version(
                "kk",
                "## 1-бап. А\n\n2016 жылғы 6 сәуірден бастап 15 күнде 10 000 теңге төленсін.\n// 7 емес пе?")
            + version(
                "ru",
                "## Статья 1. А\n\nУплатить 10\u00a0000 тенге в течение 15 дней с 06.04.2016 г."));
  }

  @Test
  void aMonthIsAsGoodAsItsNumber() {
    RuleCheck.check(
        "version-numbers",
        version("en", "## Article 1. A\n\nUntil May 6, 2016.")
            + version("fr", "## Article 1. A\n\nJusqu'au 6 mai 2016.")
            + version("ru", "## Статья 1. А\n^^ art1 | 6 | 5 | en\n\nДо 6 июня 2016 года."));
  }

  @Test
  void oneThatStandsAloneAgainstTwoIsFoundWhereverItsFileIs() {
    RuleCheck.check(
        "version-numbers",
        version("en", "## Article 1. A\n^^ art1 | 4 | 5 | kk\n\nWithin 4 days.")
            + version("kk", "## 1-бап. А\n\n5 күнде.")
            + version("ru", "## Статья 1. А\n\nВ течение 5 дней."));
  }

  @Test
  void whatIsLetteredIsCounted() {
    RuleCheck.check(
        "version-structure",
        version("en", "## Article 1. A\n\nOne of:\n\n(a) ash;\n(b) oak;\n(c) elm.")
            + version("kk", "## 1-бап. А\n\nБірі:\n\nа) шаған;\nә) емен;\nб) шегіршін.")
            + version("ru", "## Статья 1. А\n\nОдно из:\n\nа) ясень;\nб) дуб;\nв) вяз."));
  }

  @Test
  void aMissingItemIsFoundOnceAndWhatStandsInItNotAtAll() {
    RuleCheck.check(
        "version-structure",
        version(
                "en",
                """
                ## Article 1. A

                Planted are:

                1) ash;
                2) of others:
                ^^ art1/2 | kk, ru |  |  |  |  |  |
                  a) oak;
                  b) elm.""")
            + version("kk", "## 1-бап. А\n\nОтырғызылады:\n\n1) шаған.")
            + version("ru", "## Статья 1. А\n\nСажаются:\n\n1) ясень."));
  }

  @Test
  void paragraphsAndRepealsAreCompared() {
    RuleCheck.check(
        "version-structure",
        version(
                "en",
                "## Article 1. A\n\nOne.\n\nTwo.\n\n## Article 2.\n@repealed 2022-01-01\n\n## Article 3.\n@repealed 2022-01-01")
            + version(
                "ru",
                """
                ## Статья 1. А
                ^^ |  | art1 | 1 | 2 | en |  |

                Один.

                ## Статья 2. Б
                ^^ |  |  |  |  |  | art2 | en

                Два.

                ## Статья 3.
                @repealed 2022-01-01"""));
  }

  @Test
  void aReferenceMayHaveAnotherPathToTheSame() {
    RuleCheck.check(
        "version-references",
        version(
                "en",
                "# Chapter 1. A\n\n## Article 1. A\n\nSee [Article 2](#art2) and [this](oak-code).\n\n## Article 2. B\n\nText.")
            + version(
                "ru",
                "# Глава 1. А\n\n## Статья 1. А\n\nСм. [статью 2](#chp1/art2).\n\n## Статья 2. Б\n\nТекст."));
  }

  @Test
  void onlyTheTargetThatIsThereIsTakenOver() {
    String kk = version("kk", "## 1-бап. А\n\n[2-бапты](#art2) қараңыз.\n\n## 2-бап. Ә\n\nМәтін.");
    String marked =
        kk
            + version(
                "ru",
                "## Статья 1. А\n\nСм. [статью 2](#art22).\n               ^^^^^^ #art22 | #art2 | kk\n\n## Статья 2. Б\n\nТекст.");
    RuleCheck.check("version-references", marked);
    String fixed = MarkedBook.read(marked).fixed("version-references").get("acts/oaks.ru.zan");
    assertTrue(fixed.contains("(#art2)"), fixed);
  }

  @Test
  void aTermOfAnItemIsLookedForInTheSameItem() {
    RuleCheck.check(
        "version-terms",
        version(
                "en",
                "## Article 1. A\n\nMeant is by:\n\n1) **ash** – a tree;\n2) **oak** – a tree.")
            + version(
                "ru",
                "## Статья 1. А\n\nПонимается под:\n\n1) **ясень** – дерево;\n2) дуб – дерево.\n^^ art1/2 | oak | en"));
  }
}
