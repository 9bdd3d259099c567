package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Enter brings; the cursor stands behind the line break that was just typed. */
class OnEnterTest {
  private static void enter(String identity, String body, String expected) {
    String header = "@" + identity + "\n@language en\n\n## Article 1. A\n\n";
    IdeBook book = IdeBook.of("--- act.zan\n" + header + body);
    StringBuilder text = new StringBuilder(book.text("act.zan").orElseThrow());
    for (Edit edit : OnEnter.of(book, book.file(), book.offset())) {
      text.replace(edit.range().offset(), edit.range().end(), edit.text());
    }
    String shown =
        Pattern.compile(" +(?=\n|$)")
            .matcher(text.substring(header.length()))
            .replaceAll(blanks -> "·".repeat(blanks.group().length()));
    assertEquals(expected, shown);
  }

  private static void enter(String body, String expected) {
    enter("act kz/law/2020-01-01/1", body, expected);
  }

  @Test
  void nextNumberInItsColumn() {
    enter("1. First.\n2. Second.\n‸", "1. First.\n2. Second.\n3.·");
    enter("A:\n\n  1) one;\n  2) two;\n  ‸", "A:\n\n  1) one;\n  2) two;\n  3)·");
    enter("(a) one;\n(b) two\n‸", "(a) one;\n(b) two\n(c)·");
    enter("1.1. one.\n1.2. two.\n‸", "1.1. one.\n1.2. two.\n1.3.·");
    enter("- one\n- two\n‸", "- one\n- two\n-·");
  }

  @Test
  void lettersOfTheLanguageAndRomanNumerals() {
    enter("е) одно;\nж) другое;\n‸", "е) одно;\nж) другое;\nз)·");
    enter("и) одно;\n‸", "и) одно;\nк)·");
    enter("i) one;\nii) two;\n‸", "i) one;\nii) two;\niii)·");
    enter("h) one;\ni) two;\n‸", "h) one;\ni) two;\nj)·");
    enter("IV. Four.\n‸", "IV. Four.\nV.·");
  }

  @Test
  void behindAnItemOfSeveralLines() {
    enter("1. First\n   goes on.\n   ‸", "1. First\n   goes on.\n2.·");
  }

  @Test
  void emptyLinesBetweenItemsStay() {
    enter("1. First.\n\n2. Second.\n‸", "1. First.\n\n2. Second.\n\n3.·");
  }

  @Test
  void aNumberWithoutWordsEndsTheList() {
    enter("1. A:\n\n  1) one;\n  2)\n  ‸\n2. B.", "1. A:\n\n  1) one;\n\n\n2. B.");
    enter("1. First.\n2. \n‸", "1. First.\n\n");
  }

  @Test
  void wordsThatLeadInBeginAListAsTheJurisdictionDoes() {
    enter("1. This Law does not apply to:\n‸", "1. This Law does not apply to:\n\n  1)·");
    enter("The body:\n‸", "The body:\n\n1)·");
    enter(
        "act eu/reg/2020/1",
        "1. This Regulation does not apply to:\n‸",
        "1. This Regulation does not apply to:\n\n  (a)·");
    enter(
        "act lu/loi/2020-01-01/a1",
        "(1) La loi ne s'applique pas:\n‸",
        "(1) La loi ne s'applique pas:\n\n  1°·");
  }

  @Test
  void pointsOfAnActWithoutHeadings() {
    IdeBook book =
        IdeBook.of("--- act.zan\n@act kz/order/2020-01-01/1\n@language ru\n\nПРИКАЗЫВАЮ:\n‸");
    assertEquals("\n1. ", OnEnter.of(book, book.file(), book.offset()).get(0).text());
  }

  @Test
  void linesOfOneItemStandUnderItsWords() {
    enter("1. Where a body acts,\n‸", "1. Where a body acts,\n···");
    enter("1. Where a body\n‸acts.", "1. Where a body\n   acts.");
    enter("  1) one\n‸and two;", "  1) one\n     and two;");
  }

  @Test
  void inAnActInForceNumbersThatFollowStay() {
    enter("1. First.\n‸\n2. Second.", "1. First.\n1-1.·\n2. Second.");
    enter("act lu/loi/2020-01-01/a1", "(1) Un.\n‸\n(2) Deux.", "(1) Un.\n(1bis)·\n(2) Deux.");
    enter("bill kz/law/2026/x", "1. First.\n‸\n2. Second.", "1. First.\n2.·\n2. Second.");
  }

  @Test
  void inABlockOfAnInstruction() {
    enter(
        "bill kz/law/2026/x",
        "@amend kz/law/2020-01-01/1\n  1) @insert after art1\n    1. New.\n    ‸",
        "@amend kz/law/2020-01-01/1\n  1) @insert after art1\n    1. New.\n    2.·");
  }

  @Test
  void nothingBehindHeadingsAndFacts() {
    enter("# Chapter 2. B\n‸", "# Chapter 2. B\n");
    enter("Words.\n@repealed 2020-01-01\n‸", "Words.\n@repealed 2020-01-01\n");
  }
}
