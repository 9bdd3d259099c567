package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zan.dsl.reading.FactType;
import org.zan.dsl.reading.InstructionType;

/** Outline, folds, selections, hovers, colours, hints and lenses of one small statute book. */
class ReadingAidsTest {
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
      2. Second, as in [paragraph 1](#art1/1)
         of *this* Code.

      ## Article 2. Persons
      A **legal entity** is an organisation. Legal entities act.

      ## Article 3. Gone
      @repealed 2001-01-01 by law-5
      --- acts/law.en.zan
      @act kz/law/2001-02-03/5
      @alias law-5
      @language en
      @title On something

      // A note.
      # Article 1. Scope
      Under [Article 1](civil-code#art1/2), [Article 3](civil-code#art3) and [9](civil-code#art9).
      """;

  private static IdeBook at(String words) {
    return IdeBook.of(
        BOOK.replaceFirst(
            java.util.regex.Pattern.quote(words.replace("‸", "")),
            java.util.regex.Matcher.quoteReplacement(words)));
  }

  private static String outline(List<Symbols.Symbol> symbols, String indent) {
    return symbols.stream()
        .map(
            it ->
                indent
                    + it.name()
                    + (it.detail().isEmpty() ? "" : " | " + it.detail())
                    + (it.repealed() ? " (repealed)" : "")
                    + "\n"
                    + outline(it.children(), indent + "  "))
        .collect(Collectors.joining());
  }

  @Test
  void outlineAsLawNamesIt() {
    assertEquals(
        """
        Chapter 1. General
          Article 1. Relations
            1. | First.
            2. | Second, as in paragraph 1 of *this* Code.
          Article 2. Persons | A legal entity is an organisation. Legal entities act.
          Article 3. Gone (repealed)
        """,
        outline(Symbols.of(IdeBook.of(BOOK), "acts/code.en.zan"), ""));
  }

  @Test
  void foldsOfHeaderAndProvisions() {
    assertEquals(
        "HEADER 5, PROVISION 11, PROVISION 4, PROVISION 2, PROVISION 2, PROVISION 2",
        Folds.of(IdeBook.of(BOOK), "acts/code.en.zan").stream()
            .map(fold -> fold.kind() + " " + BookLines.count(IdeBook.of(BOOK), fold.range()))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void selectionGrowsByWordReferenceParagraphAndProvision() {
    IdeBook book = at("[para‸graph 1](#art1/1)");
    assertEquals(
        List.of(
            "paragraph", "paragraph 1", "Second, as in [paragraph 1](#art1/1)⏎   of *this* Code."),
        Selections.around(book, book.file(), book.offset()).stream()
            .limit(3)
            .map(book::show)
            .map(shown -> shown.substring(shown.indexOf(": ") + 2))
            .toList());
  }

  private static void hover(String words, String language, String expected) {
    IdeBook book = at(words);
    assertEquals(
        expected.strip(),
        Hover.of(book, book.file(), book.offset(), language)
            .map(Hover.Shown::markdown)
            .orElse("nothing")
            .strip());
  }

  @Test
  void hoverShowsWordsDatesAndStatus() {
    hover(
        "[Arti‸cle 1]",
        "en",
        """
        **2.** `civil-code#art1/2`\s\s
        Civil Code

        In force from 1995-03-01

        2. Second, as in paragraph 1 of \\*this\\* Code.
        """);
  }

  @Test
  void hoverShowsRepeal() {
    hover(
        "[Arti‸cle 3]",
        "ru",
        """
        **Article 3. Gone** `civil-code#art3`\s\s
        Civil Code

        Действует с 1995-03-01\s\s
        Утратило силу 2001-01-01 by law-5

        Article 3. Gone
        """);
  }

  @Test
  void hoverSaysWhatIsMissing() {
    hover("[‸9]", "en", "civil-code has no art9");
  }

  @Test
  void hoverShowsDefinitionAndOrigin() {
    hover(
        "Legal enti‸ties",
        "en",
        """
        **legal entity**

        Article 2. Persons

        A legal entity is an organisation. Legal entities act.

        **Article 2. Persons** `civil-code#art2`\s\s
        Civil Code
        """);
  }

  @Test
  void hoverSaysWhatAFactMeans() {
    hover(
        "@in-fo‸rce",
        "kk",
        "**@in-force** – қай күннен бастап күшінде; ережеде – сол ереженің күні");
  }

  @Test
  void everyFactOfActsAndInstructionHasAMeaningInEachLanguage() {
    for (String language : List.of("en", "ru", "kk")) {
      Wordings wordings = Wordings.in(language);
      FactType.in(FactType.Place.ACT)
          .forEach(type -> assertTrue(wordings.has("sign." + type.name()), type.name()));
      FactType.in(FactType.Place.PROVISION)
          .forEach(type -> assertTrue(wordings.has("sign." + type.name()), type.name()));
      InstructionType.all()
          .forEach(type -> assertTrue(wordings.has("sign." + type.name()), type.name()));
    }
  }

  @Test
  void coloursByWhatWordsAre() {
    IdeBook book = IdeBook.of(BOOK);
    assertEquals(
        """
        FACT @act
        FACT @alias
        FACT @language
        FACT @title
        NOTE // A note.
        STRUCTURE # Article 1. Scope
        RESOLVED Article 1
        RESOLVED civil-code#art1/2
        REPEALED Article 3
        REPEALED civil-code#art3
        DANGLING 9
        DANGLING civil-code#art9
        """,
        shown(book, "acts/law.en.zan", it -> true));
  }

  @Test
  void coloursOfNumbersInstructionsAndWhatIsElsewhere() {
    IdeBook book =
        IdeBook.of(
            """
            --- bills/bill.zan
            @bill kz/law/2026/7
            @language en

            # Article 1. Changes
            1. See [the treaty](eu/reg/2016/679#art1) and [the register](https://example.org/a).

            @amend eu/reg/2016/679
              1) @repeal art9
            """);
    assertEquals(
        """
        STRUCTURE # Article 1. Changes
        NUMBER 1.
        EXTERNAL the treaty
        EXTERNAL eu/reg/2016/679#art1
        EXTERNAL the register
        EXTERNAL https://example.org/a
        INSTRUCTION @amend
        EXTERNAL eu/reg/2016/679
        NUMBER 1)
        INSTRUCTION @repeal
        EXTERNAL art9
        """,
        shown(book, "bills/bill.zan", it -> it != Colours.Type.FACT));
  }

  private static String shown(
      IdeBook book, String file, java.util.function.Predicate<Colours.Type> which) {
    return Colours.of(book, file).stream()
        .filter(token -> which.test(token.type()))
        .map(
            token -> {
              String shown = book.show(token.range());
              return token.type() + " " + shown.substring(shown.indexOf(": ") + 2) + "\n";
            })
        .collect(Collectors.joining());
  }

  @Test
  void coloursOfTerms() {
    IdeBook book = IdeBook.of(BOOK);
    assertEquals(
        "term_defined legal entity, term_used Legal entities",
        Colours.of(book, "acts/code.en.zan").stream()
            .filter(token -> token.type().name().startsWith("TERM"))
            .map(
                token -> {
                  String shown = book.show(token.range());
                  return token.type().name().toLowerCase(Locale.ROOT)
                      + " "
                      + shown.substring(shown.indexOf(": ") + 2);
                })
            .collect(Collectors.joining(", ")));
  }

  @Test
  void coloursOfAStretchAreThoseOfTheWhole() {
    IdeBook book = IdeBook.of(BOOK);
    String text = book.text("acts/code.en.zan").orElseThrow();
    Range line = new Range("acts/code.en.zan", text.indexOf("A **legal"), 60);
    assertEquals(
        Colours.of(book, "acts/code.en.zan").stream()
            .filter(it -> it.range().offset() >= line.offset() && it.range().end() <= line.end())
            .toList(),
        Colours.of(book, line));
  }

  @Test
  void hintsNameWhatIsCited() {
    assertEquals(
        "Article 1. Relations, Article 3. Gone",
        Hints.of(IdeBook.of(BOOK), new Range("acts/law.en.zan", 0, Integer.MAX_VALUE / 2)).stream()
            .map(Hints.Hint::text)
            .collect(Collectors.joining(", ")));
  }

  @Test
  void lensesCountWhoCites() {
    IdeBook book = IdeBook.of(BOOK);
    assertEquals(
        """
        acts/code.en.zan:1: @act kz/code/1994/civil 3
        acts/code.en.zan:7: # Chapter 1. General 3
        acts/code.en.zan:8: ## Article 1. Relations 2
        acts/code.en.zan:16: ## Article 3. Gone 1
        """,
        Lenses.of(book, "acts/code.en.zan").stream()
            .map(lens -> book.show(lens.range()) + " " + lens.citing().size() + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void whoCitesWhom() {
    IdeBook book = at("## Article 1. Rela‸tions");
    Hierarchies.Neighbour start = Hierarchies.start(book, book.file(), book.offset()).orElseThrow();
    assertEquals(
        "civil-code#art1/2, law-5#art1",
        Hierarchies.incoming(book, start.target()).stream()
            .map(Hierarchies.Neighbour::address)
            .collect(Collectors.joining(", ")));
    assertEquals(
        "civil-code#art1/1",
        Hierarchies.outgoing(book, start.target()).stream()
            .map(Hierarchies.Neighbour::address)
            .collect(Collectors.joining(", ")));
  }
}
