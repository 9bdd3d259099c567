package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.zan.amend.testing.AmendedBook;

/** New words with straight marks and plain blanks are written as the act writes its own. */
class TypographyTest {
  private static void check(String act, String instruction, String after) {
    AmendedBook.of(act, "  1) " + instruction + "\n").becomes(after);
  }

  @Test
  void quotationMarksAreThoseOfTheAct() {
    for (String pair : new String[] {"«»", "“”", "„“", "„”", "»«", "\"\""}) {
      String open = pair.substring(0, 1);
      String close = pair.substring(1);
      String act =
          "## Article 1. Scope\n\n1. The OPENbodyCLOSE decides.\n2. The OPENcourtCLOSE (OPENaCLOSE) hears.\n"
              .replace("OPEN", open)
              .replace("CLOSE", close);
      check(
          act,
          "@replace art1/1 \"decides\" -> \"is called \\\"first body\\\", or \\\"body\\\"\"",
          act.replace(
              "decides",
              "is called OPENfirst bodyCLOSE, or OPENbodyCLOSE"
                  .replace("OPEN", open)
                  .replace("CLOSE", close)));
      check(
          act,
          "@replace art1/2 \"The \\\"court\\\"\" -> \"The \\\"higher court\\\"\"",
          act.replace("court", "higher court"));
      check(
          act,
          "@insert art1/1 after \"decides\" \"(\\\"at once\\\")\"",
          act.replace("decides", "decides (" + open + "at once" + close + ")"));
      check(
          act,
          "@retitle art1 \"On \\\"Scope\\\"\"",
          act.replace("1. Scope", "1. On " + open + "Scope" + close));
    }
  }

  @Test
  void whatIsTypedTypographicallyStaysSo() {
    String act = "## Article 1. Scope\n\n1. The «body» decides.\n";
    check(act, "@replace art1/1 \"decides\" -> \"is “free”\"", act.replace("decides", "is “free”"));
  }

  @Test
  void inchesAndMarksThatNobodyTellsApartStay() {
    String act = "## Article 1. Scope\n\n1. The «pipe» is wide.\n";
    check(act, "@replace art1/1 \"wide\" -> \"5\\\" wide\"", act.replace("wide", "5\" wide"));
    check(act, "@replace art1/1 \"wide\" -> \"wide \\\" w\"", act.replace("wide", "wide \" w"));
  }

  @Test
  void marksOfDefinitionsAndLinksAreSeenThrough() {
    String act = "## Article 1. Scope\n\n1. The «body» decides.\n";
    check(
        act,
        "@replace art1/1 \"decides\" -> \"is a **\\\"court\\\"** under [\\\"scope\\\"](#art1)\"",
        act.replace("decides", "is a **«court»** under [«scope»](#art1)"));
  }

  @Test
  void frenchMarksHaveTheirBlanks() {
    String act = "## Article 1. Scope\n\n1. Le «\u00a0corps\u00a0» décide\u00a0; voir l’annexe.\n";
    check(
        act,
        "@replace art1/1 \"décide\" -> \"est l'\\\"organe\\\" ; il décide\"",
        act.replace("décide", "est l'«\u00a0organe\u00a0»\u00a0; il décide"));
    check(act, "@replace art1/1 \"voir\" -> \"d'après\"", act.replace("voir", "d’après"));
  }

  @Test
  void spacesDoNotBreakWhereTheActNeverBreaksThem() {
    String act =
        "## Article 1. Scope\n\n"
            + "1. Under Article\u00a07 and No.\u00a05, 10\u00a0000 tenge are paid within 5 days.\n"
            + "2. Under paragraph\u00a02 or paragraph 3.\n";
    check(
        act,
        "@replace art1/1 \"within\" -> \"under Article 8 and No. 6, or 20 000 tenge, paragraph 9, within\"",
        act.replace(
            "within",
            "under Article\u00a08 and No.\u00a06, or 20\u00a0000 tenge, paragraph 9, within"));
  }

  @Property(tries = 1_000)
  void theWordsAreTheSame(
      @ForAll @CharRange(from = 'a', to = 'e') @StringLength(max = 3) String word,
      @ForAll long seed) {
    java.util.Random random = new java.util.Random(seed);
    String[] pieces = {"\"", " ", "'", "(", ")", ",", "5", "Article", word, "**", "[x](#art1)"};
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      words.append(pieces[random.nextInt(pieces.length)]);
    }
    Typography act = new Typography("The «a» and “b” and «c», l’a, Article\u00a05 and ab\u00a0; c");
    assertEquals(Passage.fold(words.toString()), Passage.fold(act.written(words.toString())));
    assertEquals(words.toString(), new Typography("The \"a\" is b").written(words.toString()));
  }
}
