package org.zan.amend.conflicts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zan.amend.AmendingAct;
import org.zan.amend.conflicts.Conflict.Failure;
import org.zan.amend.conflicts.Conflict.Side;
import org.zan.amend.testing.AmendedBook;
import org.zan.dsl.reading.ActReader;

class ConflictsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final String ACT =
      """
      --- acts/law.zan
      @act kz/law/2020-01-01/1-VI
      @alias law
      @language en

      ## Article 1. Scope

      1. This Law applies to rivers and lakes.
      2. It does not apply to springs.

      ## Article 2. Time

      The body decides within ten days.
      """;

  private static String bill(String name, String date, String instructions) {
    return "--- bills/"
        + name
        + ".zan\n@bill kz/law/2026/"
        + name
        + "\n@language en\n@in-force "
        + date
        + "\n\n@amend law\n\n"
        + instructions;
  }

  /** Compares the bills {@code a} and {@code b}. */
  private static void check(String a, String b, String expected) {
    check(ACT + bill("a", "2027-01-01", a + "\n") + bill("b", "undetermined", b + "\n"), expected);
  }

  private static void check(String files, String expected) {
    AmendedBook book = AmendedBook.of(files);
    List<AmendingAct> bills =
        book.book().files().stream()
            .filter(file -> file.headerFact("bill").isPresent())
            .map(
                file ->
                    AmendingAct.of(
                        ActReader.read(
                            file.file(),
                            book.texts().of(file.file()).orElseThrow(),
                            book.book().jurisdictions()),
                        book.book()))
            .toList();
    assertEquals(
        expected.strip(),
        Conflicts.among(bills, TODAY, book.book(), book.texts()).stream()
            .map(ConflictsTest::shown)
            .collect(Collectors.joining("\n")));
  }

  private static String shown(Conflict conflict) {
    String shown =
        conflict.kind()
            + " "
            + conflict.path()
            + ": "
            + shown(conflict.first())
            + " | "
            + shown(conflict.second());
    for (Failure failure : conflict.failures()) {
      shown +=
          "\n  fails "
              + failure.when().name().toLowerCase(Locale.ROOT)
              + ": "
              + shown(failure.side())
              + ": "
              + failure.finding().rule().id();
    }
    return conflict.files().size() < 2 ? shown : shown + "\n  in " + conflict.files();
  }

  private static String shown(Side side) {
    return side.bill().identity().orElseThrow().number() + " " + side.order().words();
  }

  @Test
  void billsThatTouchDifferentThingsDoNotMeet() {
    check("@replace art1/1 \"lakes\" -> \"seas\"", "@replace art2 \"ten\" -> \"five\"", "");
  }

  @Test
  void theSameWordsAreChangedTwice() {
    check(
        "@replace art1/1 \"rivers and\" -> \"canals or\"",
        "@replace art1/1 \"and lakes\" -> \"alone\"",
        """
        WORDS art1/1: a @replace art1/1 "rivers and" -> "canals or" | b @replace art1/1 "and lakes" -> "alone"
          fails after: b @replace art1/1 "and lakes" -> "alone": amendment-words-not-found
          fails after: a @replace art1/1 "rivers and" -> "canals or": amendment-words-not-found
        """);
  }

  @Test
  void wordsThatTheOtherBillTakesAwayAreNotFoundAnyMore() {
    check(
        "@delete art2 \"within ten days\"",
        "@replace art2 \"ten\" -> \"five\"",
        """
        WORDS art2: a @delete art2 "within ten days" | b @replace art2 "ten" -> "five"
          fails after: b @replace art2 "ten" -> "five": amendment-words-not-found
          fails after: a @delete art2 "within ten days": amendment-words-not-found
        """);
  }

  @Test
  void wordsThatTheOtherBillAddsAreFoundTwice() {
    check(
        "@insert art1/1 after \"applies\" \"to springs and\"",
        "@replace art1 \"springs\" -> \"wells\"",
        """
        ORDER art1/2: a @insert art1/1 after "applies" "to springs and" | b @replace art1 "springs" -> "wells"
          fails after: b @replace art1 "springs" -> "wells": amendment-count-mismatch
        """);
  }

  @Test
  void whatIsAddedAtOnePlaceDependsOnTheOrder() {
    check(
        "@insert art2 after \"decides\" \"alone\"",
        "@insert art2 after \"decides\" \"quickly\"",
        """
        WORDS art2: a @insert art2 after "decides" "alone" | b @insert art2 after "decides" "quickly"
        """);
  }

  @Test
  void wordsOfAProvisionThatTheOtherBillRepeals() {
    check(
        "@repeal art1",
        "@replace art1/2 \"springs\" -> \"wells\"",
        """
        STRUCTURE art1/2: a @repeal art1 | b @replace art1/2 "springs" -> "wells"
          fails after: b @replace art1/2 "springs" -> "wells": amendment-target-missing
        """);
  }

  @Test
  void theSameNumberIsAddedTwice() {
    check(
        "@insert after art1/2\n  3. It applies to lakes.",
        "@insert into art1\n  3. It applies to canals.",
        """
        STRUCTURE art1/2: a @insert after art1/2 | b @insert into art1
          fails after: b @insert into art1: amendment-number-taken
          fails after: a @insert after art1/2: amendment-number-taken
        """);
  }

  @Test
  void aNumberThatTheOtherBillGivesToAnotherProvision() {
    check(
        "@renumber art1/2 as 3\n@insert after art1/1\n  2. It applies to springs.",
        "@replace art1/2 \"springs\" -> \"wells\"",
        """
        ORDER art1/2: a @renumber art1/2 as 3 | b @replace art1/2 "springs" -> "wells"
        """);
  }

  @Test
  void bothRestateOneProvision() {
    check(
        "@substitute art1/2\n  2. It applies to springs.",
        "@substitute art1\n  ## Article 1. Aim\n\n  This Law protects waters.",
        """
        STRUCTURE art1/2: a @substitute art1/2 | b @substitute art1
          fails after: a @substitute art1/2: amendment-target-missing
        """);
  }

  @Test
  void bothAddBesideOneArticle() {
    check(
        "@insert after art1\n  ## Article 1-1. Aim\n\n  Aim.",
        "@insert after art1\n  ## Article 1-2. Terms\n\n  Terms.",
        """
        STRUCTURE art1: a @insert after art1 | b @insert after art1
        """);
  }

  @Test
  void aProvisionThatTheOtherBillMovesAway() {
    check(
        "@move art1/2 into art2",
        "@replace art1/2 \"springs\" -> \"wells\"",
        """
        STRUCTURE art1/2: a @move art1/2 into art2 | b @replace art1/2 "springs" -> "wells"
          fails after: b @replace art1/2 "springs" -> "wells": amendment-target-missing
        """);
  }

  @Test
  void anInstructionOnWhatTheOtherBillBrings() {
    check(
        "@insert after art1\n  ## Article 1-1. Aim\n\n  This Law protects waters.",
        "@replace art1-1 \"waters\" -> \"rivers\"",
        """
        ORDER art1-1: a @insert after art1 | b @replace art1-1 "waters" -> "rivers"
          fails before: b @replace art1-1 "waters" -> "rivers": amendment-target-missing
        """);
  }

  @Test
  void anInstructionThatFailsInAnyCaseIsNoConflict() {
    check("@replace art1/1 \"oceans\" -> \"x\"", "@replace art1/1 \"lakes\" -> \"seas\"", "");
  }

  @Test
  void ofTwoFailuresOnlyTheOneIsToldThatTheDaysAllow() {
    check(
        ACT
            + bill("a", "2027-01-01", "@replace art2 \"ten days\" -> \"a week\"\n")
            + bill("b", "2027-03-01", "@replace art2 \"in ten\" -> \"after five\"\n"),
        """
        WORDS art2: a @replace art2 "ten days" -> "a week" | b @replace art2 "in ten" -> "after five"
          fails after: b @replace art2 "in ten" -> "after five": amendment-words-not-found
        """);
  }

  @Test
  void versionsOfOneBillAreNotCompared() {
    check(
        ACT
            + bill("a", "2027-01-01", "@replace art2 \"ten\" -> \"five\"\n")
            + bill("a", "2027-01-01", "@replace art2 \"ten\" -> \"five\"\n")
                .replace("bills/a.zan", "bills/a.other.zan"),
        "");
  }
}
