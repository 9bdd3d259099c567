package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where references and terms lead, and what leads to them. */
class NavigationTest {
  private static final String BOOK =
      """
      --- acts/code.en.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en
      @title Civil Code

      # Article 1. Relations
      1. First.
      2. Second, as in [paragraph 1](#art1/1).

      # Article 2. Persons
      A **legal entity** is an organisation. Legal entities act.
      --- acts/code.kk.zan
      @act kz/code/1994/civil
      @language kk
      @title Азаматтық кодекс

      # 1-бап. Қатынастар
      1. Бірінші.
      2. [1-тармақ](#art1/1) бойынша.
      --- acts/law.en.zan
      @act kz/law/2001-02-03/5
      @alias law-5
      @language en
      @basis civil-code#art1
      @title On something

      # Article 1. Scope
      Under [Article 1](civil-code#art1) and [its paragraph](civil-code#art1/2), see [terms](terms:civil-code#art2).
      Each legal entity obeys.
      """;

  private static IdeBook at(String words) {
    return IdeBook.of(
        BOOK.replaceFirst(java.util.regex.Pattern.quote(words.replace("‸", "")), words));
  }

  private static void definition(String words, String expected) {
    IdeBook book = at(words);
    assertEquals(
        expected,
        Definitions.of(book, book.file(), book.offset())
            .map(lead -> book.show(lead.from()) + " → " + book.show(lead.name()))
            .orElse("nothing"));
  }

  private static void references(String words, String expected) {
    IdeBook book = at(words);
    assertEquals(
        expected.strip(), book.show(Citations.references(book, book.file(), book.offset(), true)));
  }

  @Test
  void referenceLeadsToProvision() {
    definition("[its para‸graph]", "acts/law.en.zan:8: its paragraph → acts/code.en.zan:8: 2.");
    definition(
        "(civil-code#a‸rt1)",
        "acts/law.en.zan:8: civil-code#art1 → acts/code.en.zan:6: # Article 1. Relations");
  }

  @Test
  void versionOfTheSameLanguageIsMeant() {
    definition("[1-та‸рмақ]", "acts/code.kk.zan:7: 1-тармақ → acts/code.kk.zan:6: 1.");
  }

  @Test
  void usedTermLeadsToItsDefinitionInAnotherAct() {
    definition(
        "Each legal ent‸ity",
        "acts/law.en.zan:9: legal entity → acts/code.en.zan:11: legal entity");
  }

  @Test
  void allThatCiteAProvisionAndItsChildrenInAllLanguages() {
    references(
        "# Article 1. Rela‸tions",
        """
        acts/code.en.zan:6: # Article 1. Relations
        acts/code.en.zan:8: #art1/1
        acts/code.kk.zan:7: #art1/1
        acts/law.en.zan:4: civil-code#art1
        acts/law.en.zan:8: civil-code#art1
        acts/law.en.zan:8: civil-code#art1/2
        """);
  }

  @Test
  void usesOfATermInAllActsThatImportIt() {
    references(
        "**legal en‸tity**",
        """
        acts/code.en.zan:11: legal entity
        acts/code.en.zan:11: Legal entities
        acts/law.en.zan:9: legal entity
        """);
  }

  @Test
  void actsMadeUnderAProvision() {
    IdeBook book = at("# Article 1. Rela‸tions");
    assertEquals(
        "acts/law.en.zan:4: civil-code#art1",
        book.show(Definitions.implementations(book, book.file(), book.offset())));
  }

  @Test
  void theActOfACitedProvision() {
    IdeBook book = at("[its para‸graph]");
    assertEquals(
        "acts/law.en.zan:8: its paragraph → acts/code.en.zan:1: @act kz/code/1994/civil",
        Definitions.act(book, book.file(), book.offset())
            .map(lead -> book.show(lead.from()) + " → " + book.show(lead.name()))
            .orElse("nothing"));
  }

  @Test
  void addressesOfTheWebAndNoneOfFiles() {
    IdeBook book =
        IdeBook.of(
            """
            --- law.zan
            @act kz/law/2001-02-03/5

            # Article 1. Scope
            See [the register](https://example.org/a?b=1), [that](file:///etc/passwd), [it](#art1).‸
            """);
    assertEquals(
        List.of("law.zan:4: https://example.org/a?b=1 → https://example.org/a?b=1"),
        DocumentLinks.of(book, "law.zan").stream()
            .map(link -> book.show(link.range()) + " → " + link.address())
            .toList());
  }

  @Test
  void counterpartInAnotherLanguage() {
    IdeBook book = at("Seco‸nd,");
    assertEquals(
        "kk art1/2 acts/code.kk.zan:7: 2.",
        Counterparts.of(book, book.file(), book.offset()).stream()
            .map(it -> it.language() + " " + it.path() + " " + book.show(it.name()))
            .collect(Collectors.joining("\n")));
  }
}
