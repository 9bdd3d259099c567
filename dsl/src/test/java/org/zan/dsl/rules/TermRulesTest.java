package org.zan.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zan.dsl.testing.MarkedBook;
import org.zan.dsl.testing.RuleCheck;

/** Terms that are defined twice, and terms that are not used: in any inflected form. */
class TermRulesTest {
  private static final RuleCheck TWICE = RuleCheck.of("duplicate-term");
  private static final RuleCheck UNUSED = RuleCheck.of("unused-term");

  private static String act(String language, String term, String use) {
    return """
    @act kz/law/2020-01-01/1-VI
    @language %s

    1) **%s** – …;

    %s
    """
        .formatted(language, term, use);
  }

  @ParameterizedTest
  @CsvSource({
    "en, legal act, Legal acts are published.",
    "en, authority, The authorities decide.",
    "en, body, Two bodies decide.",
    "en, record (note), A note is kept.",
    "en, drafting body (hereinafter – body), A body decides.",
    "en, State Register, The State\u00a0Register is kept.",
    "ru, государственный орган, Решения государственных органов публикуются.",
    "ru, заявка, Число заявок не ограничено.",
    "ru, участок, На участке запрещается охота.",
    "ru, учёт, В учете указывается дата.",
    "ru, уполномоченный орган в сфере охоты (далее – уполномоченный орган), Уполномоченным органом выдаётся билет.",
    "kk, құқықтық акт, Құқықтық актілердің мәтіні жарияланады.",
    "kk, тармақ, Бұл тармағында айтылған.",
    "kk, уәкілетті орган, Уәкілетті органдарының шешімі.",
    "kk, көлік кұралы, Көлік кұралдарындағы белгі.",
    "kk, тiркеу, Тіркеудің тәртібі.",
    "fr, travail, Les travaux sont dirigés.",
    "fr, autorité compétente, Les autorités compétentes décident.",
    "de, Anlage, Die Anlagen sind genehmigt.",
    "de, Buch, Die Bücher liegen aus."
  })
  void inflectedFormsAreUse(String language, String term, String use) {
    UNUSED.passes(act(language, term, use));
  }

  @ParameterizedTest
  @CsvSource({
    "en, legal act, Legal advice is given. Acts are published.",
    "en, fountain, The fund is kept.",
    "ru, государственный орган, Орган решает. Государство отвечает.",
    "kk, құқықтық акт, Құқық қорғалады.",
    "fr, autorité compétente, Une autorité décide.",
    "de, Wasserbuch, Das Wasser ist rein."
  })
  void otherWordsAreNot(String language, String term, String use) {
    String marked = act(language, term, use);
    String mark = " ".repeat(5) + "^".repeat(term.length());
    String message =
        " warning unused-term: The term “%s” is defined but not used in this act. Remove the definition, or use the term."
            .formatted(term);
    UNUSED.finds(marked.replace(" – …;\n", " – …;\n" + mark + message + "\n"));
  }

  @Test
  void titlesNotesAndNamesOfActsAreNoUse() {
    UNUSED.finds(
        """
        @act kz/law/2020-01-01/1-VI
        @language en
        @title On the Tax Code

        // Is a tax code needed?
        1) **tax code** – a law;
             ^^^^^^^^ warning unused-term: The term “tax code” is defined but not used in this act. Remove the definition, or use the term.

        Words under [Article 1](tax-code#art1).
        """);
  }

  @Test
  void aReferenceToTheDefinitionIsUse() {
    UNUSED.passes(
        """
        @act kz/law/2020-01-01/1-VI
        @language en

        1) **tax code** – a law;
        2) see [it](#1/def.tax_code).
        """);
  }

  @Test
  void aShortFormIsUsedWithTheTerm() {
    UNUSED.passes(
        """
        @act kz/law/2020-01-01/1-VI
        @language en

        1) **authorised body in the field of aid** (hereinafter – **authorised body**) – a ministry.

        The authorised body decides.
        """);
  }

  @Test
  void termsThatOtherActsImportAreUsed() {
    UNUSED.passes(
        """
        --- a.zan
        @act kz/law/2020-01-01/1-VI
        @alias terms-law
        @language en

        1) **tax code** – a law;
        --- b.zan
        @act kz/law/2020-01-02/2-VI

        Terms are those of [the Law](terms:terms-law).
        """);
  }

  @Test
  void manyTermsTakeNoMoreTimeThanFew() {
    StringBuilder text = new StringBuilder("@act kz/law/2020-01-01/1-VI\n@language en\n\n");
    for (int i = 0; i < 2_000; i++) {
      text.append(i + 1).append(") **state body number x").append(i).append("** – a body;\n");
    }
    text.append("\nThe state bodies and state body numbers are many.\n".repeat(10_000));
    assertTimeout(Duration.ofSeconds(20), () -> MarkedBook.read(text.toString()).book());
  }

  @Test
  void capitalsBlanksAndQuotesMakeNoOtherTerm() {
    TWICE.finds(
        """
        @act kz/law/2020-01-01/1-VI

        1) **legal act** – a document;
        2) **Legal
             ^^^^^ warning duplicate-term: The term “Legal Act” is defined twice in this act. Keep one definition, or use two terms.
           Act** – a paper;
        """);
  }

  @Test
  void annexesDefineForThemselvesAndBlocksForOtherActs() {
    TWICE.passes(
        """
        @act kz/law/2020-01-01/1-VI

        1) **legal act** – a document;
        2) **legal acts register** – a list;
        3) @amend other
             a) @insert after art1
                  ## Article 2. Words
                  **Legal act** means a paper.

        # Annex 1
        1) **legal act** – a form;

        # Annex 2
        1) **legal act** – a table;
        """
            .toLowerCase(Locale.ROOT)
            .replace("annex", "Annex"));
  }
}
