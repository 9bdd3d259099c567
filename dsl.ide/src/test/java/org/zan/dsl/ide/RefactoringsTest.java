package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is offered at a place, and what becomes of all texts; «‸» begins and ends a selection. */
class RefactoringsTest {
  private static final String HEADER = "@language en\n@title T\n";

  private static Range selection(String marked) {
    IdeBook first = IdeBook.of(marked);
    String rest = marked.replaceFirst("‸", "");
    IdeBook second = IdeBook.of(rest);
    int length = rest.contains("‸") ? second.offset() - first.offset() : 0;
    return new Range(first.file(), first.offset(), length);
  }

  private static IdeBook book(String marked) {
    return IdeBook.of(marked.replace("‸", ""));
  }

  private static String offers(String marked, String language) {
    return Refactorings.of(book(marked), selection(marked), language).stream()
        .map(it -> it.name() + ": " + it.title() + "\n")
        .collect(Collectors.joining());
  }

  /** The whole statute book after a change, without the header lines of the texts. */
  private static void check(String name, String marked, String expected) {
    IdeBook book = book(marked);
    Range selection = selection(marked);
    assertTrue(
        Refactorings.of(book, selection, "en").stream().anyMatch(it -> it.name().equals(name)),
        "not offered");
    List<Edit> edits = Refactorings.edits(book, selection, name);
    String shown =
        book.book().files().stream()
            .map(
                act ->
                    Follow.applied(
                        book.text(act.file()).orElseThrow(),
                        edits.stream().filter(it -> it.range().file().equals(act.file())).toList()))
            .map(text -> text.substring(text.indexOf("@title T\n") + 9).strip())
            .collect(Collectors.joining("\n---\n"));
    assertEquals(expected.strip(), shown);
  }

  private static void notOffered(String name, String marked) {
    assertTrue(
        Refactorings.of(book(marked), selection(marked), "en").stream()
            .noneMatch(it -> it.name().equals(name)));
  }

  private static String bill(String body) {
    return "--- bills/a.zan\n@bill kz/law/2026/a\n@alias a\n" + HEADER + body;
  }

  private static String act(String body) {
    return "--- acts/a.zan\n@act kz/law/2020-01-01/1\n@alias a\n" + HEADER + body;
  }

  @Test
  void definesSelectedWordsAtTheEndOfTheList() {
    check(
        "define-term",
        act(
            """

            ## Article 1. Basic concepts

            1) **act** – a document;
            2) **body** – an organ.

            ## Article 2. Rest

            ‸Drafting committees‸ meet.
            """),
        """
        ## Article 1. Basic concepts

        1) **act** – a document;
        2) **body** – an organ;
        3) **drafting committees** – ….

        ## Article 2. Rest

        Drafting committees meet.
        """);
  }

  @Test
  void headingOfTheVocabularySaysWhereDefinitionsStand() {
    check(
        "define-term",
        act(
            "\n## Article 1. Definitions\n\nIn this Law:\n\n## Article 2. Rest\n\nA pi‸lot meets.\n"),
        """
        ## Article 1. Definitions

        In this Law:

        1) **pilot** – ….

        ## Article 2. Rest

        A pilot meets.
        """);
    check(
        "define-term",
        act(
            "\n## Article 1. Terms\n\n**Act** means a document.\n\n## Article 2. Rest\n\nA pi‸lot.\n"),
        """
        ## Article 1. Terms

        **Act** means a document.

        **pilot** means ….

        ## Article 2. Rest

        A pilot.
        """);
  }

  @Test
  void nothingToDefineInReferencesHeadingsAndKnownTerms() {
    String terms =
        "\n## Article 1. Terms\n\n**pilot** – a person.\n\n## Article 2. Re‸st\n\nA pilot [x](#art1).\n";
    notOffered("define-term", act(terms));
    notOffered("define-term", act(terms.replace("‸", "").replace("A pilot", "A pi‸lot")));
    notOffered("define-term", act(terms.replace("‸", "").replace("#art1", "#a‸rt1")));
    notOffered("define-term", act("\n## Article 2. Rest\n\nA pi‸lot.\n"));
  }

  private static final String LONG =
      """

      ## Article 1. First

      1. One.
      2. Two, see [it](#art1/3).
      ‸3. Three.
      4. Four:

        1) a;
        2) b.
      ‸5. Five.

      ## Article 2. Second

      See [three](#art1/3), [b](#art1/4/2), [three and four](#art1/3..4), [five](a#art1/5) and [second](#art2).
      """;

  @Test
  void itemsOfADraftBecomeAnArticleAndEverythingFollows() {
    check(
        "extract-article",
        bill(LONG)
            + "--- bills/b.zan\n@bill kz/law/2026/b\n"
            + HEADER
            + "\nSee [a](a#art1/4/1), [b](a#art2).\n",
        """
        ## Article 1. First

        1. One.
        2. Two, see [it](#art2/1).
        3. Five.

        ## Article 2. …

        1. Three.
        2. Four:

          1) a;
          2) b.

        ## Article 3. Second

        See [three](#art2/1), [b](#art2/2/2), [three and four](#art2/1..2), [five](a#art1/3) and [second](#art3).
        ---
        See [a](a#art2/2/1), [b](a#art3).
        """);
  }

  @Test
  void inAnActInForceTheOtherNumbersStay() {
    check(
        "extract-article",
        act(LONG),
        """
        ## Article 1. First

        1. One.
        2. Two, see [it](#art1-1/1).
        5. Five.

        ## Article 1-1. …

        1. Three.
        2. Four:

          1) a;
          2) b.

        ## Article 2. Second

        See [three](#art1-1/1), [b](#art1-1/2/2), [three and four](#art1-1/1..2), [five](a#art1/5) and [second](#art2).
        """);
  }

  @Test
  void oneItemGivesItsWordsToTheArticleAndParagraphsCountAnew() {
    check(
        "extract-article",
        bill(
            "\n## Article 1. A\n\n1. One.\n‸2. Two\n   goes on:\n\n  1) a, see [x](#art1/2/1);\n  2) b.‸\n"),
        """
        ## Article 1. A

        1. One.

        ## Article 2. …

        Two
        goes on:

        1) a, see [x](#art2/1);
        2) b.
        """);
    check(
        "extract-article",
        bill("\n## Article 1.\n\nFirst, [2](#art1/al2).\n\n‸Second.\n\n‸Third, [3](#art1/al3).\n"),
        """
        ## Article 1.

        First, [2](#art2/al1).

        Third, [3](#art1/al2).

        ## Article 2.

        Second.
        """);
  }

  @Test
  void allLanguagesOfTheActChange() {
    String kazakh =
        """
        --- bills/a.kk.zan
        @bill kz/law/2026/a
        @language kk
        @title T

        ## 1-бап. Бірінші

        1. Бір.
        2. Екі.
        3. Үш, [2](#art1/2).
        """;
    String english = bill("\n## Article 1. First\n\n1. One.\n‸2. Two.\n‸3. Three, [2](#art1/2).\n");
    check(
        "extract-article",
        kazakh + english,
        """
        ## 1-бап. Бірінші

        1. Бір.
        2. Үш, [2](#art2).

        ## 2-бап. …

        Екі.
        ---
        ## Article 1. First

        1. One.
        2. Three, [2](#art2).

        ## Article 2. …

        Two.
        """);
  }

  @Test
  void aRangeThatIsPartedNamesEach() {
    check(
        "extract-article",
        act(
            """

            ## Article 1. A

            1. One.
            ‸2. Two.
            ‸3. Three.

            ## Article 2. B

            See [1 to 3](see:a#art1/1..3) and [2 to 3](#art1/2..art1/3).
            """),
        """
        ## Article 1. A

        1. One.
        3. Three.

        ## Article 1-1. …

        Two.

        ## Article 2. B

        See [1 to 3](see:a#art1/1 see:a#art1-1 see:a#art1/3) and [2 to 3](#art1-1 #art1/3).
        """);
  }

  @Test
  void instructionsStayWithTheActThatIsOpenedAboveThem() {
    notOffered(
        "extract-article",
        bill("\n# Article 1.\n\n@amend a\n\n1) x;\n‸2) @repeal art1/1‸\n3) y.\n"));
  }

  @Test
  void nothingToExtractOfAWholeArticleOrOfHeadings() {
    notOffered("extract-article", bill("\n## Article 1. A\n\n‸1. One.\n2. Two.‸\n"));
    notOffered("extract-article", bill("\n‸## Article 1. A\n\n1. One.‸\n\n## Article 2. B\n\nx\n"));
    notOffered("extract-article", bill("\n## Article 1. A\n\n1. O‸ne.\n2. Two.\n"));
  }

  @Test
  void renumbersADraftFromHere() {
    check(
        "renumber",
        bill(
            """

            ## Article 1. A

            See [2](#art2), [4](#art4/1..2), [it](a@2026-01-01#art4).

            ## Article 3-1. B

            ## Artic‸le 4. C

            1. x
            2. y

            ## Article 2. D
            """),
        """
        ## Article 1. A

        See [2](#art5), [4](#art4/1..2), [it](a@2026-01-01#art4).

        ## Article 3-1. B

        ## Article 4. C

        1. x
        2. y

        ## Article 5. D
        """);
  }

  @Test
  void renumbersItemsInEveryLanguage() {
    String kazakh =
        "--- bills/a.kk.zan\n@bill kz/law/2026/a\n@language kk\n@title T\n\n## 1-бап. А\n\n1) бір;\n2) екі;\n2) үш, [x](#art1/2~2).\n";
    check(
        "renumber",
        kazakh + bill("\n## Article 1. A\n\n1) one;\n2) two;\n‸2) three, [x](#art1/2~2).\n"),
        """
        ## 1-бап. А

        1) бір;
        2) екі;
        3) үш, [x](#art1/3).
        ---
        ## Article 1. A

        1) one;
        2) two;
        3) three, [x](#art1/3).
        """);
  }

  @Test
  void inAnActInForceANumberThatIsTakenBecomesOneBehindItsNeighbour() {
    String text =
        "\n## Article 12. A\n\nx\n\n## Arti‸cle 13. New\n\nx\n\n## Article 13. B\n\nSee [13](#art13).\n";
    check(
        "renumber",
        act(text),
        """
        ## Article 12. A

        x

        ## Article 12-1. New

        x

        ## Article 13. B

        See [13](#art13).
        """);
    assertEquals(
        "renumber: Дать номер 12-1: в действующем акте остальные номера сохраняются, на них ссылаются другие\n",
        offers(act(text), "ru"));
    notOffered("renumber", act("\n## Article 1. A\n\nx\n\n## Artic‸le 3. B\n\nx\n"));
  }

  @Test
  void factsInTheirUsualOrder() {
    String text =
        """
        --- acts/a.zan
        // About the file.
        @title T
        @language en
        // Where it was.
        @published 2020-01-02
          in Gazette 1
        @adopted 2020-01-01
        @act kz/law/2020-01-01/1

        ## Article 1. A
        @basis b#art1
        @in-force 2020-02-01

        x‸
        """;
    IdeBook book = book(text);
    List<Edit> edits = Refactorings.edits(book, selection(text), "organise-facts");
    assertEquals(
        """
        // About the file.
        @act kz/law/2020-01-01/1
        @language en
        @title T
        @adopted 2020-01-01
        // Where it was.
        @published 2020-01-02
          in Gazette 1

        ## Article 1. A
        @in-force 2020-02-01
        @basis b#art1

        x
        """
            .strip(),
        Follow.applied(book.text("acts/a.zan").orElseThrow(), edits).strip());
    notOffered(
        "organise-facts", act("\n## Article 1. A\n@in-force 2020-02-01\n@repealed 2021-01-01\n‸"));
  }

  @Test
  void titlesInThreeLanguages() {
    String text = bill(LONG);
    assertEquals("extract-article: Make an article of it, with the number 2\n", offers(text, "en"));
    assertEquals("extract-article: Выделить в отдельную статью с номером 2\n", offers(text, "ru"));
    assertEquals("extract-article: 2 нөмірімен жеке бапқа бөліп шығару\n", offers(text, "kk"));
  }
}
