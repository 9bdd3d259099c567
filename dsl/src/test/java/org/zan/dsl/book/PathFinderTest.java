package org.zan.dsl.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.PathBook;

/** Where paths lead: one test for each rule of the contract's section "References". */
class PathFinderTest {
  private static final String HEADER =
      "@act kz/law/2020-02-03/7-VI\n@language en\n@title On Springs\n\n";

  private static PathBook act(String text) {
    return PathBook.read(HEADER + text);
  }

  @Test
  void containersAreOptional() {
    PathBook act =
        act(
            """
            # Chapter 1. General provisions
            ## Article 1. Scope
            1. First.
            2. Second.
            # Chapter 2. Duties
            ## Article 2. Owners
            1) owners;
              a) of land;
            """);
    act.check(
        """
        art1          = Article 1. Scope
        chp1/art1     = Article 1. Scope
        chp2/art1     ! art1 after chp2
        art1/2        = 2. Second.
        chp1/art1/2   = 2. Second.
        art2/1/a      = a) of land;
        chp2          = Chapter 2. Duties
        chp3          ! chp3 after .
        art2/1/b      ! b after art2/1
        1             ! 1 after .
        .             = the act
        """);
    assertEquals(
        List.of("chp1", "art1", "art1/1", "art1/2", "chp2", "art2", "art2/1", "art2/1/a"),
        act.paths());
  }

  @Test
  void pointsOfAnActWithoutArticlesAreNumberedThroughItsChapters() {
    PathBook act =
        act(
            """
            # Chapter 1. General provisions

            1. First.
            2. Second.

            # Chapter 2. Duties

            3. Third.
              1) part of the third;

            # Annex 1. Rules

            ## Chapter 1. General provisions

            1. First rule.

            ## Chapter 2. Registers

            2. Second rule.
            """);
    act.check(
        """
        1          = 1. First.
        3/1        = 1) part of the third;
        chp2/3     = 3. Third.
        4          ! 4 after .
        annex1/2   = 2. Second rule.
        annex1/3   ! 3 after annex1
        """);
    act.paths();
  }

  @Test
  void pointsThatBeginAgainInEachChapterNeedTheirChapter() {
    PathBook act =
        act(
            """
            # Chapter 1. Lakes

            1. Of lakes.

            # Chapter 2. Rivers

            1. Of rivers.
            """);
    act.check(
        """
        1        ! 1 after .
        chp1/1   = 1. Of lakes.
        chp2/1   = 1. Of rivers.
        """);
    act.paths();
  }

  @Test
  void annexesNumberForThemselvesAndComeLast() {
    PathBook act =
        act(
            """
            ## Article 2. Body
            1. In the body.

            # Annex 1. First

            ## Article 1. In the annex
            1. In its article.

            # Annex 2. Second

            1. A point of the second.
            ## Article 2. Also there
            """);
    act.check(
        """
        art2          = Article 2. Body
        annex2/art2   = Article 2. Also there
        art1          = Article 1. In the annex
        annex1/art1/1 = 1. In its article.
        annex1/1      ! 1 after annex1
        annex2/1      = 1. A point of the second.
        annex3        ! annex3 after .
        annex         ! annex after .
        """);
    act.paths();
  }

  @Test
  void theOnlyAnnexNeedsNoNumber() {
    act("## Article 1. Body\n\n# Annex 1. Form\n\n1. A line.\n")
        .check("annex/1 = 1. A line.\nannex = Annex 1. Form");
    act("## Article 1. Body\n\n# Annex\n\n1. A line.\n")
        .check("annex/1 = 1. A line.\nannex1 ! annex1 after .");
  }

  @Test
  void unnumberedParagraphsAreCounted() {
    act("""
            ## Article 1. Scope
            Own first words.

            Second paragraph:
              – a dash;
              – another dash.

            1) point with words:
              a) letter;

              closing words of the point.
            """)
        .check(
            """
            art1/al1       = Article 1. Scope
            art1/al2       = Article 1. Scope
            art1/al3       = – a dash;
            art1/al5       ! al5 after art1
            art1/al0       ! al0 after art1
            art1/1/al1     = 1) point with words:
            art1/1/al2     = 1) point with words:
            art1/1/al3     ! al3 after art1/1
            """);
  }

  @Test
  void dashItemsAreCountedAmongUnnumberedParagraphs() {
    PathBook act =
        act(
            """
            ## Article 1. Scope
            This Law applies to:
            – lakes;
            – rivers:
              a) great;
            """);
    act.check(
        """
        art1/al2     = – lakes;
        art1/al3     = – rivers:
        art1/al3/a   = a) great;
        art1/al3/al1 = – rivers:
        art1/al4     ! al4 after art1
        """);
    assertEquals(List.of("art1", "art1/al2", "art1/al3", "art1/al3/a"), act.paths());
  }

  @Test
  void aListBelongsToTheParagraphThatLeadsItIn() {
    PathBook act =
        act(
            """
            ## Article 31. Permits
            1. A permit is given:
              1) to owners;
              2) to tenants;

              It is refused:
              1) to minors;
              2) to strangers;
              3) to others;
            """);
    act.check(
        """
        art31/1/2     = 2) to tenants;
        art31/1/al1/2 = 2) to tenants;
        art31/1/al2/2 = 2) to strangers;
        art31/1/3     = 3) to others;
        art31/1/al1/3 ! 3 after art31/1
        """);
    assertEquals(
        List.of(
            "art31",
            "art31/1",
            "art31/1/1",
            "art31/1/2",
            "art31/1/al2/1",
            "art31/1/al2/2",
            "art31/1/3"),
        act.paths());
  }

  @Test
  void tombstonesStandForAllTheirMembers() {
    act("""
            ## Articles 5 to 7
            @repealed 2021-01-01

            ## Article 8. Fees
            {3) - 6-3)} @repealed 2021-01-01
            7) a fee;

            ## Article 6-1. New
            """)
        .check(
            """
            art5     = repealed Articles 5 to 7
            art6     = repealed Articles 5 to 7
            art7     = repealed Articles 5 to 7
            art6-1   = Article 6-1. New
            art8/4   = repealed {3) - 6-3)} @repealed 2021-01-01
            art8/6-2 = repealed {3) - 6-3)} @repealed 2021-01-01
            art8/7   = 7) a fee;
            art8/8   ! 8 after art8
            """);
  }

  @Test
  void numbersStayAsEnacted() {
    PathBook act =
        act(
            """
            ## Article 5-1. Suffix
            ## Article 12bis. Adverb
            ## Article 54¹. Raised
            ## Article 1er. Ordinal
            ## Article L. 121-1. Letter
            (d) bracketed;
              {[(e)]} braced;
              {§ 3¹} signed;
            ## Article 5‑2. Typeset hyphen
            1-1) a point;
            A. capital;
            a. small;
            """);
    act.check(
        """
        art5-1          = Article 5-1. Suffix
        art12bis        = Article 12bis. Adverb
        art54¹          = Article 54¹. Raised
        art54^1         = Article 54¹. Raised
        art1            = Article 1er. Ordinal
        art1er          = Article 1er. Ordinal
        artL.121-1/d    = (d) bracketed;
        artL.121-1/d/e  = {[(e)]} braced;
        artL.121-1/(d)/3^1 = {§ 3¹} signed;
        art5-2/1-1      = 1-1) a point;
        art5-2/A        = A. capital;
        art5-2/a        = a. small;
        art5-2/b        ! b after art5-2
        Art5-1          ! Art5-1 after .
        """);
    act.paths();
  }

  @Test
  void duplicatesAreToldApart() {
    PathBook act =
        act(
            """
            ## Article 1. Lists
            f) sixth;
            g) seventh;
            g) seventh again;

            ## Article 2. Two
            ## Article 2. Two again
            """);
    act.check(
        """
        art1/g     = g) seventh;
        art1/g~1   = g) seventh;
        art1/g~2   = g) seventh again;
        art1/g~3   ! g~3 after art1
        art2~2     = Article 2. Two again
        art2~3     ! art2~3 after .
        """);
    assertEquals(List.of("art1", "art1/f", "art1/g", "art1/g~2", "art2", "art2~2"), act.paths());
  }

  @Test
  void rangesEndBesideTheirBeginning() {
    act("## Article 1. One\n1. a\n2. b\n3. c\n## Article 2. Two\n## Article 4. Four\n")
        .check(
            """
            art1..art4      = Article 1. One .. Article 4. Four
            art1/1..3       = 1. a .. 3. c
            art1/1..art1/3  = 1. a .. 3. c
            art1/1..4       ! 4 after art1
            art1..art3      ! art3 after .
            art3..art4      ! art3 after .
            """);
  }

  @Test
  void definitionsHaveNames() {
    PathBook act =
        act(
            """
            ## Article 2. Definitions
            **Legal act** means a document:
              (a) in writing;

            **Nicotine product** means:
              (a) a cigarette;
              (b) snuff.

            1) **record** – a note;
            """);
    act.check(
        """
        art2/def.legal_act/a        = (a) in writing;
        art2/def.nicotine_product/a = (a) a cigarette;
        art2/def.nicotine_product/b = (b) snuff.
        art2/def.legal_act/b        ! b after art2
        def.record                  = 1) **record** – a note;
        art2/def.letter             ! def.letter after art2
        """);
  }

  @Test
  void tableRowsAreCounted() {
    act("## Article 1. Rates\n| a | b |\n|---|\n| 1 | 2 |\n")
        .check(
            """
            art1/row1 = Article 1. Rates
            art1/row2 = Article 1. Rates
            art1/row3 ! row3 after art1
            row1      ! row1 after .
            """);
  }

  @Test
  void sentencesAreCheckedSoftly() {
    act("## Article 1. Scope\nOne. Two.\n")
        .check(
            "art1/sen2 = Article 1. Scope\nart1/sen0 ! sen0 after art1\nart1/al2/sen1 ! al2 after art1");
  }

  @Test
  void headingsAndTitles() {
    act("# Chapter 1\n## Article 1. Scope\n1. words\n### (a) Headed\nwords\n### (b)\nwords\n")
        .check(
            """
            title         = the act
            heading       ! heading after .
            art1/heading  = Article 1. Scope
            art1/title    ! title after art1
            chp1/heading  ! heading after chp1
            art1/a/heading = (a) Headed
            art1/b/heading ! heading after art1/b
            art1/1/heading ! heading after art1/1
            """);
  }

  @Test
  void whatStandsBeforeTheFirstHeadingIsThePreamble() {
    PathBook act =
        act(
            """
            The Parliament,

            Whereas:

            (1) springs are dear;
            (2) they run dry;

            ## Article 1. Scope
            1. words

            # Annex
            """);
    act.check(
        """
        preamble       = the act
        preamble/al2   = the act
        preamble/al3   ! al3 after .
        preamble/2     = (2) they run dry;
        rec2           = (2) they run dry;
        rec3           ! rec3 after .
        preamble/al2/2 = (2) they run dry;
        preamble/art1  = Article 1. Scope
        art1/preamble  ! preamble after art1
        """);
    assertEquals(List.of("preamble/1", "preamble/2", "art1", "art1/1", "annex"), act.paths());
  }

  @Test
  void anActWithoutHeadingsHasNoPreamble() {
    act("The Government resolves:\n\n1. To approve the rules.\n2. To publish them.\n\n# Annex 1. Rules\n\n1. First rule.\n")
        .check(
            """
            1          = 1. To approve the rules.
            al1        = the act
            preamble   ! preamble after .
            annex1/1   = 1. First rule.
            """);
  }

  @Test
  void theClosingBelongsToTheActOrAnnex() {
    act("""
            ## Article 1. Scope
            Words.

            @closing
            Astana, 3 February 2020

            The President

            # Annex 1. Form
            1. A line.
            @closing
            Signed

            # Annex 2. Table
            """)
        .check(
            """
            closing        = the act
            annex1/closing = Annex 1. Form
            annex2/closing ! closing after annex2
            art1/closing   ! closing after art1
            art1/al1       = Article 1. Scope
            art1/al2       ! al2 after art1
            annex1/al1     ! al1 after annex1
            """);
  }

  @Test
  void containersWithoutNumberHaveNames() {
    PathBook act =
        act(
            """
            # General
            @id general

            ## Article 1. Scope

            # Special
            @id arts

            1. A point.
            """);
    act.check(
        """
        general      = General
        general/art1 = Article 1. Scope
        arts/1       = 1. A point.
        special      ! special after .
        """);
    assertEquals(List.of("general", "art1", "arts", "1"), act.paths());
  }

  @Test
  void paragraphsOfArticlesAreNamedByNumberOrLevel() {
    act("## Article 1. Scope\n### Paragraph 1\nwords\n### Paragraph 2\nwords\n## Article 2. Items\n1. one\n2. two\n")
        .check(
            """
            art1/para2 = Paragraph 2
            art1/2     = Paragraph 2
            art2/para2 = 2. two
            art2/pnt1  = 1. one
            """);
  }

  @Test
  void whatCannotBeReadIsSaid() {
    act("## Article 1. Scope\n").check("art1//2 ? malformed\nart1.. ? malformed\n#/ ? malformed");
  }
}
