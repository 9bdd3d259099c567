package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Completion, renaming and linking in a statute book of three acts in two languages. */
class WritingAidsTest {
  private static final String CODE =
      """
      --- acts/code.en.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en
      @title Civil Code
      @adopted 1994-12-27

      # Article 1. Relations
      1. First.
      2. Second, as in [paragraph 1](#art1/1).

      # Article 2. Persons
      A **legal entity** is an organisation.
      --- acts/code.kk.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language kk
      @title Азаматтық кодекс

      # 1-бап. Қатынастар
      1. Бірінші.
      2. [1-тармақ](#art1/1) бойынша.

      # 2-бап. Тұлғалар
      Ұйым.
      """;

  private static String law(String line) {
    return CODE
        + """
        --- acts/law.en.zan
        @act kz/law/2001-02-03/5
        @alias law-5
        @language en
        @title On something

        # Article 1. Scope
        Under [terms](terms:civil-code#art2), see [it](civil-code#art1/1..2) and [both](civil-code#art1 #art1).
        """
        + line
        + "\n";
  }

  private static void complete(String marked, String expected) {
    IdeBook book = IdeBook.of(marked);
    assertEquals(
        expected.strip(),
        Completion.at(book, book.file(), book.offset(), "en").stream()
            .map(it -> it.label() + (it.detail().isEmpty() ? "" : " | " + it.detail()))
            .collect(Collectors.joining("\n")));
  }

  @Test
  void provisionsStepByStepWithTheirWords() {
    complete(
        law("See [x](civil-code#‸"),
        """
        art1 | Article 1. Relations
        art2 | Article 2. Persons
        """);
    complete(
        law("See [x](civil-code#art1/‸)"),
        """
        art1/1 | 1. First.
        art1/2 | 2. Second, as in paragraph 1.
        """);
  }

  @Test
  void actsAndRelationsInATarget() {
    complete(
        law("See [x](ci‸)"),
        """
        civil-code | Civil Code
        cites:
        """
            .replace("\n        cites:", "\ncites:"));
    complete(law("See [x](terms:law‸)"), "law-5 | On something");
  }

  @Test
  void whatIsBesideProposalsIsInTheLanguageOfTheFile() {
    String kazakh = CODE.replace("Ұйым.", "[1-бап](‸");
    complete(
        kazakh.replace("‸", "civil‸"),
        """
        civil-code | Азаматтық кодекс
        """);
    complete(
        kazakh.replace("‸", "civil-code#‸"),
        """
        art1 | 1-бап. Қатынастар
        art2 | 2-бап. Тұлғалар
        """);
    String russian =
        CODE
            + "--- acts/law.ru.zan\n@act kz/law/2001-02-03/5\n@language ru\n\n"
            + "# Статья 1. [Статья 1](civil-code#art1/‸";
    complete(
        russian,
        """
        art1/1 | 1. First.
        art1/2 | 2. Second, as in paragraph 1.
        """);
  }

  @Test
  void stepsOfTheAmendedAct() {
    complete(
        law("@amend civil-code\n  1) @repeal art1/‸"),
        """
        art1/1 | 1. First.
        art1/2 | 2. Second, as in paragraph 1.
        """);
  }

  @Test
  void instructionsWithTheirShape() {
    IdeBook book = IdeBook.of(law("@repl‸"));
    assertEquals(
        List.of("replace ${1:art5/2} \"${2:ten days}\" -> \"${3:fifteen days}\""),
        Completion.at(book, book.file(), book.offset(), "en").stream()
            .map(Proposal::text)
            .toList());
  }

  @Test
  void factsOfTheHeaderThatAreNotThereYet() {
    complete(
        CODE.replace("@adopted", "@ap‸"),
        "@applies-from | " + Wordings.in("en").of("sign.applies-from"));
    complete(CODE.replace("@adopted 1994-12-27", "@ti‸"), "");
  }

  @Test
  void valuesOfFacts() {
    complete(CODE.replaceFirst("@act kz/code/1994/civil", "@act kz/cod‸"), "code | Code");
    complete(
        CODE.replaceFirst("@adopted 1994-12-27", "@adopted 1994-12-27\n@in-force ‸"),
        "1994-12-27\npublication + 10 days\npublication + 1 months\nundetermined");
    complete(CODE.replaceFirst("@adopted 1994-12-27", "@adopted ‸"), "");
  }

  @Test
  void levelWordsInTheLanguageOfTheFile() {
    complete(law("# Arti‸"), "Article | art\nArticles | art");
    complete(CODE.replace("# 2-бап. Тұлғалар", "# 2-ба‸"), "бап | art\nбаптар | art");
    complete(
        CODE.replace("@language kk", "@language ru").replace("# 2-бап. Тұлғалар", "# Стат‸"),
        "Статья | art\nСтатьи | art");
  }

  @Test
  void termsThatHoldHere() {
    complete(law("Each lega‸"), "legal entity | civil-code#art2");
    complete(law("Each Legal en‸"), "legal entity | civil-code#art2");
    complete(law("Each illegal en‸"), "");
    complete(law("Each lega‸").replace("Persons\n", "Persons\n@repealed 2001-01-01\n"), "");
  }

  private static void rename(String marked, String name, String expected) {
    IdeBook book = IdeBook.of(marked);
    assertTrue(Rename.prepare(book, book.file(), book.offset()).isPresent());
    assertEquals(
        expected.strip(),
        book.changedLines(Rename.to(book, book.file(), book.offset(), name).edits()).strip());
  }

  @Test
  void numberOfAnArticleInAllLanguagesAndReferences() {
    rename(
        law("").replace("# Article 1. Rela", "# Article ‸1. Rela"),
        "1-1",
        """
        acts/code.en.zan: # Article 1-1. Relations
        acts/code.en.zan: 2. Second, as in [paragraph 1](#art1-1/1).
        acts/code.kk.zan: # 1-1-бап. Қатынастар
        acts/code.kk.zan: 2. [1-тармақ](#art1-1/1) бойынша.
        acts/law.en.zan: Under [terms](terms:civil-code#art2), see [it](civil-code#art1-1/1..2) and [both](civil-code#art1-1 #art1).
        """);
  }

  @Test
  void numberOfAnItemAtTheEndOfARange() {
    rename(
        law("").replace("2. Second", "‸2. Second"),
        "3",
        """
        acts/code.en.zan: 3. Second, as in [paragraph 1](#art1/1).
        acts/code.kk.zan: 3. [1-тармақ](#art1/1) бойынша.
        acts/law.en.zan: Under [terms](terms:civil-code#art2), see [it](civil-code#art1/1..3) and [both](civil-code#art1 #art1).
        """);
  }

  @Test
  void numberIsNoLetterOfAWord() {
    rename(
        """
        @act kz/law/2001-02-03/5

        # CHAPTER ‸A. All
        ## Article 1. See [this](#chpA).
        """,
        "B",
        """
        act.zan: # CHAPTER B. All
        act.zan: ## Article 1. See [this](#chpB).
        """);
  }

  @Test
  void takenNumberIsRefused() {
    IdeBook book = IdeBook.of(law("").replace("# Article 1. Rela", "# Article ‸1. Rela"));
    assertEquals(Rename.Refusal.TAKEN, Rename.to(book, book.file(), book.offset(), "2").refusal());
    assertEquals(
        Rename.Refusal.MALFORMED, Rename.to(book, book.file(), book.offset(), "2 3").refusal());
  }

  @Test
  void aliasWhereverItIsGivenOrUsed() {
    rename(
        law("").replace("see [it](civil-code", "see [it](civil‸-code"),
        "cc",
        """
        acts/code.en.zan: @alias cc
        acts/code.kk.zan: @alias cc
        acts/law.en.zan: Under [terms](terms:cc#art2), see [it](cc#art1/1..2) and [both](cc#art1 #art1).
        """);
  }

  private static void link(String marked, String expected) {
    IdeBook book = IdeBook.of(marked);
    assertEquals(
        expected.strip(),
        LinkCitation.at(book, book.file(), book.offset())
            .map(edit -> book.changedLines(List.of(edit)).strip())
            .orElse("nothing"));
  }

  @Test
  void linksPlainCitations() {
    link(
        CODE.replace("an organisation.", "as in paragr‸aph 1 of Article 1."),
        "acts/code.en.zan: A **legal entity** is as in [paragraph 1 of Article 1](#art1/1).");
    link(
        CODE.replace("Ұйым.", "Осы Кодекстің 1-баб‸ының 1-тармағы бойынша."),
        "acts/code.kk.zan: Осы Кодекстің [1-бабының 1-тармағы](#art1/1) бойынша.");
    link(
        CODE.replace("@language kk", "@language ru")
            .replace("Ұйым.", "В соответствии с пункт‸ом 1 статьи 1 настоящего Кодекса."),
        "acts/code.kk.zan: В соответствии с [пунктом 1 статьи 1](#art1/1) настоящего Кодекса.");
    link(CODE.replace("an organisation.", "as in Artic‸le 7."), "nothing");
    link(CODE.replace("in [paragraph 1]", "in [parag‸raph 1]"), "nothing");
  }
}
