package org.zan.amend.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zan.amend.AmendingAct;
import org.zan.amend.AmendmentCheck;
import org.zan.amend.Amendments;
import org.zan.amend.Enactment;
import org.zan.amend.Outcome;
import org.zan.amend.Texts;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Finding;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.testing.MarkedBook;

/**
 * A statute book in one text, as {@link MarkedBook} reads it, and what a bill in it does. For short
 * tests there is an act with a header already, and a bill that amends it.
 */
public final class AmendedBook {
  /** What is wrong with the instructions of bills, for {@link MarkedBook#with}. */
  public static final MarkedBook.More FINDINGS =
      (file, book, files) ->
          book.files().stream()
              .filter(act -> act.file().equals(file) && AmendmentCheck.concerns(act))
              .flatMap(
                  act ->
                      AmendmentCheck.check(file, book, name -> Optional.ofNullable(files.get(name)))
                          .stream())
              .toList();

  private static final String HEADER =
      """
      @act kz/law/2020-01-01/1-VI
      @alias law
      @language en
      @title On Law
      @adopted 2020-01-01
      @in-force 2020-02-01

      """;
  private static final String BILL =
      """
      @bill kz/law/2026/bill
      @language en
      @title On Amendments
      @in-force 2027-01-01

      # Article 1.

      @amend law

      """;

  private final Map<String, String> files;
  private final StatuteBook book;

  private AmendedBook(String text) {
    MarkedBook marked = MarkedBook.read(text);
    this.files = marked.files();
    this.book = marked.book();
  }

  /** A statute book of several files. */
  public static AmendedBook of(String text) {
    return new AmendedBook(text);
  }

  /** An act without header, and the instructions of a bill. */
  public static AmendedBook of(String act, String instructions) {
    return new AmendedBook(
        "--- acts/law.zan\n" + HEADER + act + "\n--- bills/bill.zan\n" + BILL + instructions);
  }

  /** What the bill does on the first of January 2027, all its instructions taken together. */
  public Outcome outcome() {
    return outcome("bills/bill.zan");
  }

  /** What a file's instructions do. */
  public Outcome outcome(String file) {
    AmendingAct act =
        AmendingAct.of(ActReader.read(file, files.get(file), book.jurisdictions()), book);
    return Amendments.apply(
        act,
        order -> true,
        new Enactment(
            act.identity().map(Object::toString).orElse(""),
            act.dates().isEmpty() ? LocalDate.of(2027, 1, 1) : act.dates().get(0)),
        book,
        texts());
  }

  /** The texts before. */
  public Texts texts() {
    return file -> Optional.ofNullable(files.get(file));
  }

  /** The statute book. */
  public StatuteBook book() {
    return book;
  }

  /** The body of the act after the bill, which must have no findings. */
  public String after() {
    Outcome outcome = outcome();
    assertEquals(List.of(), messages(outcome), "findings");
    return outcome.after("acts/law.zan").substring(HEADER.length());
  }

  /** Checks the body of the act after the bill. */
  public void becomes(String expected) {
    assertEquals(expected, after());
  }

  /** Checks what is found, as {@code id: message}, one in a line. */
  public void finds(String expected) {
    assertEquals(expected.strip(), String.join("\n", messages(outcome())));
  }

  private static List<String> messages(Outcome outcome) {
    return outcome.findings().stream().map(AmendedBook::message).toList();
  }

  private static String message(Finding finding) {
    return finding.rule().id() + ": " + finding.message("en");
  }
}
