package org.zan.dsl.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.testing.PathBook;

/** Which act a reference means, and what is known of acts that are not held. */
class StatuteBookTest {
  private static final String LAKES =
      """
      --- acts/lakes.zan
      @act kz/law/2020-02-03/8-VI
      @alias lakes
      @language en
      @title On Lakes

      ## Article 1. Scope

      """;

  private static PathBook lakes(String words, String otherFiles) {
    return PathBook.read(LAKES + words + "\n" + otherFiles);
  }

  /** Where the references of the first file lead, in order. */
  private static List<String> references(PathBook book) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < book.from().references().size(); i++) {
      Resolution resolution = book.book().resolve(book.from(), i);
      String act =
          resolution.hasAct()
              ? resolution.act().file()
                  + " "
                  + book.book().path(resolution.act(), resolution.provision())
              : "";
      found.add((resolution.state() + " " + act).strip());
    }
    return found;
  }

  @Test
  void actsAreFoundByAliasAndIdentity() {
    lakes(
            "Words.",
            """
            --- acts/rivers.zan
            @act kz/law/2020-02-04/9-VI
            @alias rivers
            @language en

            ## Article 1. Rivers
            """)
        .check(
            """
            #art1                          = Article 1. Scope
            lakes#art1                     = Article 1. Scope
            rivers#art1                    = acts/rivers.zan: Article 1. Rivers
            kz/law/2020-02-04/9-VI#art1    = acts/rivers.zan: Article 1. Rivers
            kz/law/2020-02-04/9-VI#.         = acts/rivers.zan: the act
            kz/law/2020-02-04/9-VІ#art1    = acts/rivers.zan: Article 1. Rivers
            kz/law/2020-02-04/10-VI#.        ? unknown_act
            river#art1                     ? unknown_alias
            acts/rivers#.                    ? unknown_act
            """);
  }

  @Test
  void theVersionInTheCitingLanguageIsPreferred() {
    String rivers =
        """
        --- acts/rivers.en.zan
        @act kz/law/2020-02-04/9-VI
        @alias rivers
        @language en

        ## Article 1. Rivers
        --- acts/rivers.kk.zan
        @act kz/law/2020-02-04/9-VI
        @alias rivers
        @language kk

        ## 1-бап. Өзендер
        """;
    lakes("Words.", rivers).check("rivers#art1 = acts/rivers.en.zan: Article 1. Rivers");
    PathBook.read("--- a.zan\n@act kz/law/2020-02-03/8-VI\n@language kk\n\nСөз.\n" + rivers)
        .check("rivers#art1 = acts/rivers.kk.zan: 1-бап. Өзендер");
    PathBook.read("--- a.zan\n@act kz/law/2020-02-03/8-VI\n@language ru\n\nСлово.\n" + rivers)
        .check("rivers#art1 = acts/rivers.en.zan: Article 1. Rivers");
  }

  @Test
  void actsThatAreNotHeldMayBeDeclared() {
    String text =
        """
        --- acts/lakes.zan
        @act kz/law/2020-02-03/8-VI
        @language en
        @external kz/law/1999-01-01/1-I springs
        @external https://example.org/treaty treaty

        Words.
        --- repository.zan
        @repository Waters
        @jurisdiction kz
        @external kz/law/1999-02-02/2-I wells
        """;
    PathBook.read(text)
        .check(
            """
            springs#art5             ? external
            kz/law/1999-01-01/1-I#.    ? external
            kz/law/1999-01-01/1-І#.    ? external
            treaty#.                   ? external
            wells#art1               ? external
            kz/law/1999-02-02/2-I#.    ? external
            kz/law/1999-03-03/3-I#.    ? unknown_act
            fonts#.                    ? unknown_alias
            eu/reg/2016/679#art5     ? external
            https://example.org/a#b  ? external
            urn:lex:kz#.               ? external
            """);
  }

  @Test
  void aDeclaredActThatIsHeldIsTheAct() {
    lakes(
            "Words.",
            "--- repository.zan\n@repository Waters\n@external kz/law/2020-02-03/8-VI ponds\n")
        .check("ponds#art1 = Article 1. Scope");
  }

  @Test
  void anAliasOfTwoActsMeansTheFirstFile() {
    String rivers =
        "--- acts/%s.zan\n@act kz/law/2020-02-04/%s\n@alias waters\n@language en\n\n## Article 1. Of %s\n";
    lakes(
            "Words.",
            rivers.formatted("b", "2", "the second") + rivers.formatted("a", "1", "the first"))
        .check("waters#art1 = acts/a.zan: Article 1. Of the first");
  }

  @Test
  void aFilesOwnDeclarationGoesBeforeAliases() {
    PathBook.read(
            """
            --- acts/lakes.zan
            @act kz/law/2020-02-03/8-VI
            @external kz/law/1999-01-01/1-I waters

            Words.
            --- acts/a.zan
            @act kz/law/2020-02-04/1
            @alias waters

            Words.
            """)
        .check("waters#. ? external");
  }

  @Test
  void ofAReferenceToADateOnlyTheActMustExist() {
    PathBook book =
        lakes(
            "See [Article 99](lakes@2019-01-01#art99), [Article 99](lakes#art99) and [Article 1](ponds@2019-01-01#art1).",
            "");
    assertEquals(
        List.of("RESOLVED acts/lakes.zan .", "DANGLING acts/lakes.zan .", "UNKNOWN_ALIAS"),
        references(book));
  }

  @Test
  void whatCannotBeReadLeadsNowhere() {
    PathBook book =
        lakes("See [Article 1](lakes#), [Article 2](#art1//2) and [Article 3](lakes@#art1).", "");
    assertEquals(
        List.of(
            "MALFORMED acts/lakes.zan .",
            "MALFORMED acts/lakes.zan .",
            "MALFORMED acts/lakes.zan ."),
        references(book));
  }

  @Test
  void instructionsAndTheirBlocksMeanTheAmendedAct() {
    PathBook book =
        PathBook.read(
            """
            --- bills/springs.zan
            @bill kz/law/2026/springs
            @language en

            ## Article 1.

            @amend lakes
              1) @repeal art1
              2) @insert after art1
                   ## Article 1-1. Permits
                   A permit under [Article 1](#art1) and [Article 7](rivers#art7).

            ## Article 2.

            1) @repeal art1
            """
                + LAKES
                + "Words.\n");
    assertEquals(
        List.of(
            "RESOLVED acts/lakes.zan .",
            "RESOLVED acts/lakes.zan art1",
            "RESOLVED acts/lakes.zan art1",
            "RESOLVED acts/lakes.zan art1",
            "UNKNOWN_ALIAS",
            "RESOLVED bills/springs.zan art1"),
        references(book));
    ActSummary lakes = book.book().withAlias("lakes").get(0);
    assertTrue(book.book().amends(book.from(), lakes));
    assertFalse(book.book().amends(lakes, book.from()));
  }

  @Test
  void anAmendmentInAnItemHoldsForItsChildren() {
    PathBook book =
        PathBook.read(
            """
            --- bills/springs.zan
            @bill kz/law/2026/springs

            1) @amend lakes
              a) @repeal art1
            2) @repeal art1
            """
                + LAKES
                + "Words.\n");
    assertEquals(
        List.of(
            "RESOLVED acts/lakes.zan .",
            "RESOLVED acts/lakes.zan art1",
            "DANGLING bills/springs.zan ."),
        references(book));
  }

  @Test
  void repealedActsAndProvisionsAreKnown() {
    lakes(
            "Words.",
            """
            --- acts/old.zan
            @act kz/law/1999-01-01/1-I
            @alias old
            @repealed 2010-01-01 by lakes

            ## Article 1. Scope
            --- acts/half.zan
            @act kz/law/1999-01-01/2-I
            @alias half

            ## Article 1. Scope
            @annulled 2010-01-01 by lakes
            1. words
            ## Article 2. More
            """)
        .check(
            """
            old#.             = repealed acts/old.zan: the act
            old#art1        = repealed acts/old.zan: Article 1. Scope
            half#.            = acts/half.zan: the act
            half#art1/1     = repealed acts/half.zan: 1. words
            half#art1..art2 = acts/half.zan: Article 1. Scope .. Article 2. More
            half#art3       ! art3 after .
            """);
  }

  @Test
  void termsThatOtherActsImportAreKnown() {
    PathBook book =
        lakes(
            "Words as in [the Law](terms:rivers).",
            "--- b.zan\n@act kz/law/2020-02-04/9-VI\n@alias rivers\n\nWords.\n");
    assertTrue(book.book().termsImportedFrom(book.book().withAlias("rivers").get(0)));
    assertFalse(book.book().termsImportedFrom(book.from()));
  }
}
