package org.zan.dsl.jurisdiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Forms of words in the shipped vocabularies. */
class InflectionTest {
  private static Inflection of(String language) {
    return Jurisdictions.shipped().vocabulary().inflection(language);
  }

  private static void corresponding(
      String language, String word, String form, String other, String expected) {
    assertEquals(expected, of(language).corresponding(word, form, other).orElse("?"));
  }

  @Test
  void englishPlurals() {
    corresponding("en", "body", "bodies", "agency", "agencies");
    corresponding("en", "body", "bodies", "court", "courts");
    corresponding("en", "act", "acts", "process", "processes");
    corresponding("en", "day", "days", "body", "bodies");
    corresponding("en", "act", "action", "law", "?");
  }

  @Test
  void russianCasesOfWhatEndsSurely() {
    corresponding("ru", "орган", "органа", "комиссия", "комиссии");
    corresponding("ru", "орган", "органами", "комиссия", "комиссиями");
    corresponding("ru", "решение", "решений", "акт", "актов");
    corresponding("ru", "уполномоченный", "уполномоченному", "государственный", "государственному");
    corresponding("ru", "государственный", "государственного", "компетентная", "компетентной");
  }

  @Test
  void russianFormsThatEndAlikeInSeveralCasesAreNotGuessed() {
    // "Решения" is the genitive, or the plural.
    corresponding("ru", "решение", "решения", "акт", "?");
    corresponding("ru", "уполномоченный", "уполномоченным", "компетентная", "?");
    // Whether "отец" loses its vowel, its end does not tell.
    corresponding("ru", "орган", "органа", "отец", "?");
    // An adjective is no noun.
    corresponding("ru", "орган", "органа", "судебный", "?");
  }

  @Test
  void rhymingWordsChangeAlike() {
    corresponding("ru", "договор", "договора", "приговор", "приговора");
    corresponding("fr", "autorité", "autorités", "entité", "entités");
  }

  @Test
  void kazakhHarmonyAndConsonants() {
    corresponding("kk", "орган", "органның", "мекеме", "мекеменің");
    corresponding("kk", "орган", "органдардың", "бөлім", "бөлімдердің");
    corresponding("kk", "орган", "органға", "мекеме", "мекемеге");
    corresponding("kk", "жоба", "жобасында", "тармақ", "тармағында");
    corresponding("kk", "жинақ", "жинағы", "кітап", "кітабы");
    corresponding("kk", "заң", "заңмен", "тіл", "тілмен");
    corresponding("kk", "орган", "органмен", "кітап", "кітаппен");
    corresponding("kk", "орган", "органның", "тізілімі", "тізілімінің");
    corresponding("kk", "органы", "органына", "мекеме", "мекемеге");
    corresponding("kk", "орган", "органдардың", "тізілімі", "?");
    corresponding("kk", "акт", "актінің", "құжат", "құжаттың");
    corresponding("kk", "құжат", "құжатқа", "акт", "актіге");
  }

  @Test
  void kazakhSuffixesInTheirOrder() {
    assertTrue(of("kk").suffixed("орган", "органдарындағы"));
    assertTrue(of("kk").suffixed("тармақ", "тармағының"));
    assertTrue(of("kk").suffixed("тізілімі", "тізіліміне"));
    assertFalse(of("kk").suffixed("заң", "заңгер"));
    assertFalse(of("kk").suffixed("тармақ", "тармақша"));
    assertFalse(of("kk").suffixed("орган", "организм"));
  }
}
