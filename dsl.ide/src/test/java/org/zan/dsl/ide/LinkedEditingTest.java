package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What changes together while one of it is typed. */
class LinkedEditingTest {
  private static final String BILL =
      """
      --- bills/draft.zan
      @bill kz/law/2026/draft
      @alias draft-law
      @language en

      # Article 1. Scope
      See [Article 12](#art12) and [its paragraph](draft-law#art12/1).

      # Article 12. Rest
      1. Words.
      """;

  private static void linked(String marked, String expected) {
    IdeBook book = IdeBook.of(marked);
    assertEquals(expected.strip(), book.show(LinkedEditing.of(book, book.file(), book.offset())));
  }

  @Test
  void numberOfADraftAndItsReferences() {
    linked(
        BILL.replace("# Article 12", "# Article 1‸2"),
        """
        bills/draft.zan:6: 12
        bills/draft.zan:6: 12
        bills/draft.zan:8: 12
        """);
  }

  @Test
  void aliasThatNoOtherFileUses() {
    linked(
        BILL.replace("@alias draft", "@alias dra‸ft"),
        """
        bills/draft.zan:2: draft-law
        bills/draft.zan:6: draft-law
        """);
  }

  @Test
  void nothingWhereAnotherFileSaysItToo() {
    String other = "--- bills/other.zan\n@bill kz/law/2026/other\n\nSee [it](draft-law#art12).\n";
    linked(BILL.replace("# Article 12", "# Article 1‸2") + other, "");
    linked(BILL.replace("@alias draft", "@alias dra‸ft") + other, "");
  }

  @Test
  void nothingInAnActInForceOrWhereNothingRefers() {
    String act = BILL.replace("@bill kz/law/2026/draft", "@act kz/law/2020-01-01/1");
    linked(act.replace("# Article 12", "# Article 1‸2"), "");
    linked(BILL.replace("# Article 1. S", "# Article ‸1. S"), "");
    linked(BILL.replace("Words", "Wo‸rds"), "");
  }
}
