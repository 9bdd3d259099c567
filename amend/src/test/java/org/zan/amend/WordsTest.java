package org.zan.amend;

import org.junit.jupiter.api.Test;
import org.zan.amend.testing.AmendedBook;

/** Instructions on words. */
class WordsTest {
  private static final String ACT =
      """
      ## Article 1. Scope

      1. The body decides within ten days
         under [Article 2](#art2), and publishes
         its **final decision** within ten days.
      2. The «state body» or other body
         (a court) hears the parties.

      ## Article 2. Time

      | kind | days |
      |------|------|
      | long | 10   |

      Words of the article. A second sentence. A third one.
      """;

  private static void check(String instruction, String old, String fresh) {
    AmendedBook.of(ACT, "  1) " + instruction + "\n").becomes(ACT.replace(old, fresh));
  }

  private static void finds(String instruction, String findings) {
    AmendedBook.of(ACT, "  1) " + instruction + "\n").finds(findings);
  }

  @Test
  void wordsAreReplaced() {
    check("@replace art1/2 \"hears\" -> \"invites\"", "hears", "invites");
    check("@replace art1/1 \"ten days\" -> \"a week\" all", "ten days", "a week");
    check(
        "@replace art1/1 \"ten days\" -> \"a week\" first", "within ten days\n", "within a week\n");
    check("@replace art1/1 \"ten days\" -> \"a week\" 2nd", "ten days.", "a week.");
    check("@replace art1/1 \"ten days\" -> \"a week\" 2 times", "ten days", "a week");
    check("@replace art1/1 art1/2 \"body\" -> \"court\" all", "body", "court");
    check("@replace art2/row2 \"10\" -> \"20 | 30\"", "10  ", "20 \\| 30  ");
    check("@replace art1/heading \"Scope\" -> \"Aim\"", "Scope", "Aim");
    check("@replace art2/sen2 \"sentence\" -> \"phrase\"", "second sentence", "second phrase");
  }

  @Test
  void lineBreaksAndQuotationMarksMakeNoDifferenceAndStay() {
    check(
        "@replace art1/2 'x' -> \"y\""
            .replace("'x'", "\"the \\\"state body\\\" or other body (a court)\"")
            .replace("\"the", "\"The")
            .replace("\"y\"", "\"The \\\"state body\\\" or other body (a judge)\""),
        "court)",
        "judge)");
    check(
        "@replace art1/2 \"other body (a\" … end -> \"no body.\"",
        "other body\n   (a court) hears the parties.",
        "no body.");
    check(
        "@replace art1/1 \"under\" … \"publishes\" -> \"and tells\"",
        "under [Article 2](#art2), and publishes",
        "and tells");
  }

  @Test
  void wordsAreInserted() {
    check("@insert art1/2 after \"hears\" \"all\"", "hears", "hears all");
    check(
        "@insert art1/2 after \"parties\" \", and decides\"", "parties.", "parties, and decides.");
    check("@insert art1/2 before \"parties\" \"two\"", "parties", "two parties");
    check("@insert art1/1 after \"Article 2\" \"or 3\"", "(#art2)", "(#art2) or 3");
    check("@insert art1/1 before \"Article 2\" \"the\"", "[Article 2]", "the [Article 2]");
    check("@insert art1/1 before \", and\" \"fully\"", "(#art2),", "(#art2) fully,");
    check("@insert art1/1 after \"final decision\" \"early\"", "decision**", "decision** early");
    check("@insert art1/2 before \"a court\" \"not\"", "(a court)", "(not a court)");
  }

  @Test
  void wordsAreDeletedWithOneBlank() {
    check("@delete art1/2 \"or other body\"", " or other body\n  ", "");
    check("@delete art1/2 \"(a court)\"", "(a court) ", "");
    check("@delete art1/1 \"under Article 2\"", "\n   under [Article 2](#art2)", "");
    check("@delete art1/1 \"ten\" last", "ten days.", "days.");
    check("@delete art2/al1/sen1 \"Words of the article.\"", "Words of the article. ", "");
  }

  @Test
  void wordsThatWouldBeANumberStayWords() {
    check("@replace art1/2 \"(a court) hears\" -> \"(b) hears\"", "(a court) hears", "\\(b) hears");
    check(
        "@delete art2/al1 \"Words of the article. A\"", "Words of the article. A second", "second");
    check("@replace art2/al1 \"Words\" -> \"1. Words\"", "Words of", "1\\. Words of");
  }

  @Test
  void whatIsNotThereIsNamed() {
    finds(
        "@replace art1/2 \"Hears\" -> \"invites\"",
        "amendment-words-not-found: “Hears” does not stand in art1/2; with other capitals “hears” does. Quote the words as they stand.");
    finds(
        "@replace art1/2 \"рarties\" -> \"invites\"",
        "amendment-words-not-found: “рarties” does not stand in art1/2; with letters of another script that look the same “parties” does. Quote the words as they stand.");
    finds(
        "@replace art1/2 \"heard the party\" -> \"invites\"",
        "amendment-words-not-found: “heard the party” does not stand in art1/2; the nearest is “hears the parties.”. Quote the words as they stand.");
    finds(
        "@replace art1/1 \"ten days\" -> \"a week\"",
        "amendment-count-mismatch: “ten days” stands in art1/1 2 times, expected: 1. Say which are meant: first, last, 2nd, 3 times, all.");
    finds(
        "@replace art1/1 \"under Article\" -> \"a week\"",
        "amendment-half-reference: “under Article” is only half of a reference or a definition. Name all of its words, or none.");
    finds(
        "@replace art1/1 \"under Article\" -> \"by Article\"",
        "amendment-half-reference: “under Article” is only half of a reference or a definition. Name all of its words, or none.");
    finds(
        "@replace art1/5 \"under\" -> \"a week\"",
        "amendment-target-missing: law has no “5” (nearest: 2, 1), so “art1/5” changes nothing. Name a provision that exists.");
  }

  @Test
  void twoThatTouchTheSameWordsAreReported() {
    AmendedBook.of(
            ACT,
            """
              1) @replace art1/2 "hears the" -> "invites the"
              2) @delete art1/2 "the parties"
            """)
        .finds(
            "amendment-overlap: This changes what “@replace art1/2 \"hears the\" -> \"invites the\"” (art1/1) changes too. Make one instruction of the two.");
  }
}
