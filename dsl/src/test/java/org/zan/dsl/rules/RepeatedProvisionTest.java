package org.zan.dsl.rules;

import org.junit.jupiter.api.Test;

/** Which provisions say what an older one says. */
class RepeatedProvisionTest {
  private static final String WORDS =
      "The master of a ship asks the harbour office for a berth at least one day before arrival,"
          + " names the goods on board, the number of persons and the draught, and waits outside the"
          + " harbour until the office has answered; the office answers within six hours and gives"
          + " its reasons where it refuses.";

  /** One act needs no line with its name. */
  private static void check(String marked) {
    boolean one = marked.lastIndexOf("--- ") == 0;
    RuleCheck.check("repeated-provision", one ? marked.replaceFirst(".*\n", "") : marked);
  }

  private static String act(String file, String id, String date, String text) {
    return "--- %s.zan\n@act kz/law/%s/%s\n@alias %s\n@language en\n@title T\n@adopted %s\n\n%s\n"
        .formatted(file, date, id, id, date, text);
  }

  @Test
  void anArticleOfAnotherActIsFoundInTheYoungerOne() {
    check(
        act(
                "a",
                "young",
                "2021-01-01",
                "## Article 7. Berths\n^^^^^^^^^^^^^^^^^^^^ old#art2 | 53 |\n\n" + WORDS)
            + act("b", "old", "2020-01-01", "## Article 2. Ships\n\n" + WORDS).stripTrailing()
            + "\n");
  }

  @Test
  void signsCapitalsAndTargetsDoNotCount() {
    String linked =
        WORDS
            .replace("harbour office for", "[Harbour Office](#art1) for")
            .replace(", names", " – names");
    check(
        act(
                "a",
                "young",
                "2021-01-01",
                "## Article 1. Berths\n^^^^^^^^^^^^^^^^^^^^ old#art2 | 53 |\n\n" + linked)
            + act("b", "old", "2020-01-01", "## Article 2. Ships\n\n" + WORDS).stripTrailing()
            + "\n");
  }

  @Test
  void oneOtherWordMakesItNearlyTheSame() {
    check(
        act(
            "a",
            "young",
            "2021-01-01",
            "## Article 1. Ships\n\n"
                + WORDS
                + "\n\n## Article 2. Boats\n^^^^^^^^^^^^^^^^^^^ #art1 |  | 53\n\n"
                + WORDS.replace("it refuses", "he refuses")));
  }

  @Test
  void otherWordsShortOnesAndQuotationsPass() {
    String few = "The master of a ship asks the harbour office for a berth before arrival.";
    check(
        act(
            "a",
            "young",
            "2021-01-01",
            "## Article 1. Ships\n\n"
                + WORDS
                + "\n\n## Article 2. Boats\n\n"
                + WORDS.replaceAll("the |The ", "each ").replace("harbour", "port")
                + "\n\n## Article 3. Words\n\nThe following is added: “"
                + WORDS
                + "”\n\n## Article 4. A\n\n"
                + few
                + "\n\n## Article 5. B\n\n"
                + few));
  }

  @Test
  void whatItRepealsAmendsOrReplacesPasses() {
    check(
        act(
                "a",
                "young",
                "2021-01-01",
                "## Article 1. Ships\n\n"
                    + WORDS
                    + "\n\n## Article 2. Repeal\n\n[The old law](old#.) is repealed.")
            + act("b", "old", "2020-01-01", "## Article 2. Ships\n\n" + WORDS)
            + act(
                    "c",
                    "gone",
                    "2019-01-01",
                    "## Article 2. Ships\n@repealed 2019-05-05\n\n" + WORDS)
                .stripTrailing()
            + "\n");
  }

  @Test
  void manyCopiesAreAFormula() {
    StringBuilder copies = new StringBuilder();
    for (int article = 1; article <= 6; article++) {
      copies
          .append("## Article ")
          .append(article)
          .append(". Ships\n\n")
          .append(WORDS)
          .append("\n\n");
    }
    check(act("a", "young", "2021-01-01", copies.toString().stripTrailing()));
  }

  @Test
  void kazakhAndRussianWordsAreCompared() {
    String words =
        "Кеме басшысы келуден кемінде бір тәулік бұрын порт кеңсесінен айлақ сұрайды, борттағы"
            + " жүкті, адамдардың санын және су сызығын атайды, кеңсе жауап бергенше порттың"
            + " сыртында күтеді; кеңсе алты сағат ішінде жауап береді, бас тартса, себебін айтады,"
            + " шешім жазбаша түрде жасалады және кеме басшысына ол келген күні тапсырылады, көшірмесі"
            + " портта сақталады.";
    check(
        act(
            "a",
            "young",
            "2021-01-01",
            "## 1-бап. Кеме\n\n"
                + words
                + "\n\n## 2-бап. Қайық\n^^^^^^^^^^^^^^^ #art1 | 49 |\n\n"
                + words));
  }
}
