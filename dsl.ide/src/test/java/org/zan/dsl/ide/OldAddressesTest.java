package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** References by addresses that provisions had before an enacted act gave them others. */
class OldAddressesTest {
  private static final String BOOK =
      """
      --- acts/mills.zan
      @act kz/law/2021-01-01/1
      @alias mills
      @language en
      @title On Mills

      ## Article 1. Scope
      This follows [paragraph 2 of Article 5](#ar‸t5/2).

      ## Article 6. Millers
      1. A miller mills.
      2. A miller rests.
      --- enacted/2025/9.zan
      @act kz/law/2025-02-02/9
      @language en
      @title On Amendments
      @in-force 2025-03-03

      # Article 1.

      @amend mills
        1) @renumber art5 as 6
      """;

  private final IdeBook book = IdeBook.of(BOOK);

  @Test
  void theyLeadToWhereTheProvisionStandsNow() {
    assertEquals(
        "acts/mills.zan:7: #art5/2 → acts/mills.zan:11: 2.",
        Definitions.of(book, book.file(), book.offset())
            .map(lead -> book.show(lead.from()) + " → " + book.show(lead.name()))
            .orElse("nothing"));
  }

  @Test
  void hoversSayWhoMovedItAndWhen() {
    assertEquals(
        """
        **2.** `mills#art6/2`\s\s
        On Mills

        The reference has an older address; `kz/law/2025-02-02/9#art1/1` moved the provision on 2025-03-03

        2. A miller rests."""
            .strip(),
        Hover.of(book, book.file(), book.offset(), "en")
            .map(Hover.Shown::markdown)
            .orElse("nothing")
            .strip());
  }

  @Test
  void theProvisionKnowsWhoCitesItByThem() {
    IdeBook cited = IdeBook.of(BOOK.replace("‸", "").replace("2. A miller", "‸2. A miller"));
    assertEquals(
        "acts/mills.zan:7: #art5/2",
        cited.show(Citations.references(cited, cited.file(), cited.offset(), false)));
  }

  @Test
  void theOldNumberCanBeGivenBack() {
    IdeBook cited = IdeBook.of(BOOK.replace("‸", "").replace("## Article 6", "## Article ‸6"));
    Rename.Outcome outcome = Rename.to(cited, cited.file(), cited.offset(), "5");
    assertEquals(null, outcome.refusal());
  }
}
