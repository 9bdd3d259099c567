package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A term gets another name in all its uses, in the form that each had. */
class RenameTermTest {
  private static void rename(String marked, String name, String expected) {
    IdeBook book = IdeBook.of(marked);
    Rename.Outcome outcome = Rename.to(book, book.file(), book.offset(), name);
    String left =
        outcome.left().stream()
            .map(it -> "left " + book.show(it) + "\n")
            .collect(Collectors.joining());
    assertEquals(
        expected.strip(),
        outcome.refusal() == null
            ? (book.changedLines(outcome.edits()) + left).strip()
            : outcome.refusal().name());
  }

  private static final String ENGLISH =
      """
      --- acts/health.en.zan
      @act kz/code/2020-07-07/360
      @alias health-code
      @language en

      # Article 1.
      1) **authorised ‸body** – the body;
      2) **authorised body for aid** – another.

      # Article 2.
      Authorised bodies act. AUTHORISED BODIES.
      The authorised
      body (an [authorised body](#art1/def.authorised_body)) and the authorised body for aid.
      --- acts/order.en.zan
      @act kz/order/2021-01-01/1
      @language en

      # 1
      Under [terms](terms:health-code#art1), authorised bodies' orders; see [it](health-code#art1/def.authorised_body).
      --- acts/other.en.zan
      @act kz/order/2021-01-01/2
      @language en

      # 1
      An authorised body of its own.
      """;

  @Test
  void everyUseInScopeInItsForm() {
    rename(
        ENGLISH,
        "competent agency",
        """
        acts/health.en.zan: 1) **competent agency** – the body;
        acts/health.en.zan: Competent agencies act. COMPETENT AGENCIES.
        acts/health.en.zan: The competent agency (an [competent agency](#art1/def.competent_agency)) and the authorised body for aid.
        acts/order.en.zan: Under [terms](terms:health-code#art1), competent agencies' orders; see [it](health-code#art1/def.competent_agency).
        """);
  }

  @Test
  void wordsAfterTheHeadStay() {
    rename(
        ENGLISH.replace("The authorised\nbody", "The authorised body"),
        "agency of the State",
        """
        acts/health.en.zan: 1) **agency of the State** – the body;
        acts/health.en.zan: Agencies of the State act. AGENCIES OF THE STATE.
        acts/health.en.zan: The agency of the State (an [agency of the State](#art1/def.agency_of_the_state)) and the authorised body for aid.
        acts/order.en.zan: Under [terms](terms:health-code#art1), agencies of the State' orders; see [it](health-code#art1/def.agency_of_the_state).
        """);
  }

  @Test
  void titlesAndQuotedWordsAreLeft() {
    rename(
        """
        --- act.en.zan
        @act kz/law/2020-01-01/1
        @language en

        # Article 1.
        1) **legal ‸act** – a document;

        # Article 2.
        The Law On Legal Acts, the words "legal act", «legal act» and legal acts.
        """,
        "document",
        """
        act.en.zan: 1) **document** – a document;
        act.en.zan: The Law On Legal Acts, the words "legal act", «legal act» and documents.
        left act.en.zan:8: Legal Acts
        left act.en.zan:8: legal act
        left act.en.zan:8: legal act
        """);
  }

  @Test
  void aNameThatIsTakenOrNoneIsRefused() {
    rename(ENGLISH, "Authorised body for aid", "TAKEN");
    rename(ENGLISH, "a **b**", "MALFORMED");
    rename(ENGLISH, "...", "MALFORMED");
  }

  @Test
  void russianFormsThatCannotBeBuiltAreLeft() {
    // What is obliged stands in the accusative, which is "комиссию": the end of "орган" does not
    // tell.
    rename(
        """
        --- act.ru.zan
        @act kz/law/2020-01-01/1
        @language ru

        # Статья 1.
        1) **уполномоченный орган** – орган;

        # Статья 2.
        Уполномоченного орга‸на, уполномоченными органами.
        Обязывает уполномоченный орган; об уполномоченных органах.
        """,
        "государственная комиссия",
        """
        act.ru.zan: 1) **государственная комиссия** – орган;
        act.ru.zan: Государственной комиссии, государственными комиссиями.
        act.ru.zan: Обязывает уполномоченный орган; об государственных комиссиях.
        left act.ru.zan:9: уполномоченный орган
        """);
    rename(
        """
        --- act.ru.zan
        @act kz/law/2020-01-01/1
        @language ru

        # Статья 1.
        1) **решение** – акт;

        # Статья 2.
        Реше‸ния и решениями.
        """,
        "акт",
        """
        act.ru.zan: 1) **акт** – акт;
        act.ru.zan: Решения и актами.
        left act.ru.zan:8: Решения
        """);
  }

  @Test
  void kazakhSuffixesFollowTheNewWord() {
    rename(
        """
        --- act.kk.zan
        @act kz/law/2020-01-01/1
        @language kk

        # 1-бап.
        1) **уәкілетті ор‸ган** – орган;

        # 2-бап.
        Уәкілетті органның, уәкілетті органдарға, уәкілетті органмен.
        """,
        "құзыретті мекеме",
        """
        act.kk.zan: 1) **құзыретті мекеме** – орган;
        act.kk.zan: Құзыретті мекеменің, құзыретті мекемелерге, құзыретті мекемемен.
        """);
  }

  @Test
  void dictionaryFormIsOfferedWhereverTheTermStands() {
    IdeBook book =
        IdeBook.of(
            ENGLISH.replace("Authorised bodies", "Authorised bo‸dies").replaceFirst("‸", ""));
    assertEquals("authorised body", Rename.name(book, book.file(), book.offset()).orElseThrow());
  }
}
