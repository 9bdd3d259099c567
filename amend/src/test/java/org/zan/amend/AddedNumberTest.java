package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zan.amend.rules.AddedNumber;
import org.zan.amend.testing.AmendedBook;
import org.zan.dsl.testing.MarkedBook;

/** Numbers of what is added: between those beside it, in the form of the legal order. */
class AddedNumberTest {
  private static final String LAW =
      """
      @act %s/law/2020-01-01/1-VI
      @alias law
      @language en

      ## Chapter 1. First

      ### Article 1. One

      1. First.
      2. Second.
      3. Third.

      ## Chapter 2. Second

      ### Article 2. Two

      (a) more;
      (b) most.

      ### Article 4. Four

      A sentence.
      """;

  private static final String BILL =
      """
      @bill %s/law/2026/bill
      @language en
      @in-force 2027-01-01

      # Article 1.

      @amend law

      """;

  private static String book(String jurisdiction, String bill) {
    return "--- acts/law.zan\n"
        + LAW.formatted(jurisdiction)
        + "--- bills/bill.zan\n"
        + BILL.formatted(jurisdiction)
        + bill;
  }

  private static MarkedBook read(String text) {
    return MarkedBook.read(text).with(AmendedBook.FINDINGS).only(AddedNumber.INFO.id());
  }

  private static void finds(String jurisdiction, String bill) {
    String text = book(jurisdiction, bill);
    assertEquals(text, read(text).marked());
  }

  private static void fixes(String jurisdiction, String bill, String fixed) {
    String expected = BILL.formatted(jurisdiction) + fixed;
    MarkedBook book = read(book(jurisdiction, bill));
    assertEquals(expected, book.fixed(AddedNumber.INFO.id()).get("bills/bill.zan"));
    assertEquals(List.of(), read(book(jurisdiction, fixed)).findings());
  }

  @Test
  void aNumberThatLiesElsewhereIsFound() {
    finds(
        "kz",
        """
          1) @insert after art1/1
             ^^^^^^^^^^^^^^^^^^^^ warning amendment-added-number: The number 4 does not fit what is added here behind 1 and before 2. Leave the others as they are and write “1-1.”.
               4. Between.
          2) @insert before art1/1
             ^^^^^^^^^^^^^^^^^^^^^ warning amendment-added-number: The number 9 does not fit what is added here and before 1. Leave the others as they are.
               9. Before all.
          3) @insert after art4
             ^^^^^^^^^^^^^^^^^^ warning amendment-added-number: The number art3 does not fit what is added here behind 4. Leave the others as they are and write “5”.
               ### Article 3. Behind

               Words.
          4) @insert after art1
             ^^^^^^^^^^^^^^^^^^ warning amendment-added-number: The number art5 does not fit what is added here behind 1 and before 2. Leave the others as they are and write “1-1”.
               ### Article 5. Through all chapters

               Words.
        """);
  }

  @Test
  void numbersThatLeadThereAreLeftAlone() {
    finds(
        "kz",
        """
          1) @insert after art1/1
               1-1. Between.
               1-2. Between.
          2) @insert into art1
               4. At the end.
               5. At the end.
          3) @insert after art2
               ### Article 3. A number that nobody has

               Words.
          4) @insert after art2/a
               (a-1) between;
          5) @insert into art4
               1) a list of its own.
        """);
  }

  @Test
  void theFormIsThatOfTheLegalOrderOrOfTheRow() {
    finds(
        "kz",
        """
          1) @insert after art1/1
             ^^^^^^^^^^^^^^^^^^^^ warning amendment-added-number: The number 1bis does not fit what is added here behind 1 and before 2: the form is 1-1. Leave the others as they are and write “1-1.”.
               1bis. Between.
        """);
    finds(
        "eu",
        """
          1) @insert after art1/1
               1a. Between.
          2) @insert after art2/a
               (aa) between;
          3) @insert after art1
             ^^^^^^^^^^^^^^^^^^ warning amendment-added-number: The number art1-1 does not fit what is added here behind 1 and before 2: the form is 1a. Leave the others as they are and write “1a”.
               ### Article 1-1. Between

               Words.
        """);
    finds("dc", "  1) @insert after art1/1\n       1A. Between.\n");
    String old = book("kz", "  1) @insert after art1/1\n       1bis. Between.\n");
    assertEquals(List.of(), read(old.replace("3. Third.", "2bis. Older.\n3. Third.")).findings());
  }

  @Test
  void whatIsRenumberedByTheSameActCountsWithItsNewNumber() {
    finds(
        "kz",
        """
          1) @renumber art1/2..3 as 3
             @insert after art1/1
               2. Between.
          2) @substitute art2/a
               (a) other words;
          3) @insert after art2/a
             ^^^^^^^^^^^^^^^^^^^^ warning amendment-added-number: The number c does not fit what is added here behind a and before b. Leave the others as they are and write “(a-1)”.
               (c) between;
        """);
  }

  @Test
  void severalGetOneNumberAfterTheOther() {
    fixes(
        "kz",
        "  1) @insert after art1/1\n       7. Seven.\n       8. Eight.\n",
        "  1) @insert after art1/1\n       1-1. Seven.\n       1-2. Eight.\n");
    fixes(
        "lu",
        "  1) @insert after art1/1\n       7. Seven.\n       8. Eight.\n",
        "  1) @insert after art1/1\n       1bis. Seven.\n       1ter. Eight.\n");
  }
}
