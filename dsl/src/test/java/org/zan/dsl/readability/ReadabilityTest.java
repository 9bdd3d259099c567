package org.zan.dsl.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.ActReader;

/** Figures that were counted and computed by hand. */
class ReadabilityTest {
  private static final Vocabulary VOCABULARY = Jurisdictions.shipped().vocabulary();

  private static Readability read(String language, String text) {
    String act = "@act any/law/2020/1\n@language " + language + "\n@title T\n\n" + text + "\n";
    return ReadabilityReader.of(ActReader.read("act.zan", act, Jurisdictions.shipped()));
  }

  private static String figures(Readability figures) {
    String score =
        figures.score(VOCABULARY).isPresent()
            ? String.format(Locale.ROOT, " %.3f", figures.score(VOCABULARY).getAsDouble())
            : "";
    return figures.sentences() + " " + figures.words() + " " + figures.syllables() + score;
  }

  @Test
  void english() {
    // The ci-ti-zen may ask the of-fice for help. | It must re-ply in ten days.
    // 2 sentences, 8 + 6 = 14 words, 11 + 7 = 18 syllables.
    // 206.835 - 1.015 * 14 / 2 - 84.6 * 18 / 14 = 206.835 - 7.105 - 108.771 = 90.959
    assertEquals(
        "2 14 18 90.959",
        figures(
            read(
                "en",
                "## Article 1. Help\n\nThe citizen may ask the office for help. It must reply in ten"
                    + " days.")));
  }

  @Test
  void french() {
    // Le mi-nis-tre dé-ci-de. | L’a-vis est pu-blié.: e at the end is not spoken.
    // 2 sentences, 3 + 3 = 6 words, (1 + 2 + 2) + (2 + 1 + 2) = 10 syllables.
    // 207 - 1.015 * 3 - 73.6 * 10 / 6 = 207 - 3.045 - 122.667 = 81.288
    assertEquals(
        "2 6 10 81.288",
        figures(read("fr", "# Article 1er.\n\nLe ministre décide. L’avis est publié.")));
  }

  @Test
  void german() {
    // Die Be-hör-de ent-schei-det. | Der An-trag wird ge-prüft.
    // 2 sentences, 3 + 4 = 7 words, (1 + 3 + 3) + (1 + 2 + 1 + 2) = 13 syllables.
    // 180 - 3.5 - 58.5 * 13 / 7 = 180 - 3.5 - 108.643 = 67.857
    assertEquals(
        "2 7 13 67.857",
        figures(read("de", "# § 1\n\nDie Behörde entscheidet. Der Antrag wird geprüft.")));
  }

  @Test
  void russian() {
    // Ор-ган при-ни-ма-ет ре-ше-ни-е в срок.
    // 1 sentence, 5 words, 2 + 4 + 4 + 0 + 1 = 11 syllables.
    // 206.835 - 1.3 * 5 - 60.1 * 11 / 5 = 206.835 - 6.5 - 132.22 = 68.115
    assertEquals(
        "1 5 11 68.115",
        figures(read("ru", "# Статья 1. Срок\n\nОрган принимает решение в срок.")));
  }

  @Test
  void kazakhHasFiguresAndNoFormula() {
    // Ор-ган ше-шім қа-был-дай-ды: 1 sentence, 3 words, 2 + 2 + 4 = 8 syllables.
    Readability figures = read("kk", "# 1-бап. Мерзім\n\nОрган шешім қабылдайды.");
    assertEquals("1 3 8", figures(figures));
    assertEquals("", figures.formula(VOCABULARY));
  }

  @Test
  void itemsAreSentencesAndSignsNumbersTablesAndAbbreviationsDoNotCount() {
    // "The office decides on:" "fees;" "fines under Article art. 5 No. 7." : 3 sentences.
    assertEquals(
        "3 10",
        figures(
                read(
                    "xx",
                    "## Article 1. Powers\n\nThe [office](#art1) decides on:\n\n1) **fees**;\n"
                        + "2) fines under Article art. 5 No. 7.\n\n| a | b |\n| c | d |"))
            .replaceFirst(" 0$", ""));
  }

  @Test
  void targetsOfReferencesAreNotRead() {
    // The Fund keeps what is due un-der the Law. | See both here.
    // 2 sentences, 9 + 3 = 12 words, 10 + 3 = 13 syllables.
    // 206.835 - 1.015 * 12 / 2 - 84.6 * 13 / 12 = 206.835 - 6.09 - 91.65 = 109.095
    assertEquals(
        "2 12 13 109.095",
        figures(
            read(
                "en",
                "# Article 1.\n\nThe Fund keeps what is due under [the Law](fees#art1/1). See"
                    + " [both](#art1 fees#art2) here.")));
  }

  @ParameterizedTest
  @CsvSource({
    "en, law, 1",
    "en, table, 2",
    "en, note, 1",
    "en, noted, 2",
    "en, asked, 1",
    "en, courses, 2",
    "en, the, 1",
    "en, rhythm, 1",
    "en, agreement, 3",
    "fr, règles, 1",
    "fr, loi, 1",
    "fr, année, 2",
    "de, Gesetzgebung, 4",
    "ru, объявление, 5",
    "kk, заңнама, 3",
    "kk, үкімет, 3"
  })
  void syllables(String language, String word, int count) {
    assertEquals(count, read(language, "# Article 1.\n\n" + word).syllables());
  }
}
