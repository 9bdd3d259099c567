package org.zan.dsl.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zan.dsl.jurisdiction.Jurisdictions;

/** Identities, paths, numbers, relations and dates as references and facts write them. */
class NormTest {
  private static Path path(String text) {
    return Path.parse(text, Jurisdictions.shipped().vocabulary().levelCodes()).orElseThrow();
  }

  private static Step.Kind kind(String step) {
    return path(step).steps().get(0).kind();
  }

  @ParameterizedTest
  @CsvSource({
    "kz/law/2016-04-06/480-V, kz, law, 2016-04-06, 480-V",
    "kz/order/2026-09-01/justice/12, kz, order, 2026-09-01, justice/12",
    "lu/code/travail, lu, code, travail, ''",
    "kz/law/2016/480 V, kz, law, 2016, 480_V"
  })
  void identitiesHaveFourParts(
      String text, String jurisdiction, String kind, String date, String number) {
    ActId id = ActId.parse(text).orElseThrow();
    assertEquals(new ActId(jurisdiction, kind, date, number), id);
    assertEquals(text.replace(' ', '_'), id.toString());
    assertEquals("/eli/" + text.replace(' ', '_'), id.eli());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kz",
        "kz/law",
        "kz//2016",
        "kz/law/..",
        "kz/../2016/1",
        "/kz/law/2016",
        "kz/law/2016/",
        "kz/law/20:16",
        "kz\\law/a/b",
        "kz/law/a#b"
      })
  void whatCouldLeaveTheFolderIsNoIdentity(String text) {
    assertEquals(Optional.empty(), ActId.parse(text));
  }

  @Test
  void lookAlikeLettersAreFolded() {
    assertEquals(
        ActId.parse("kz/law/2016-04-06/480-V").orElseThrow().key(),
        ActId.key("kz/law/2016-04-06/480-V"));
    assertEquals("kz/law/2016-04-06/12-I-A", ActId.key("kz/law/2016-04-06/12-І-А"));
    assertEquals("kz/law/2016-04-06/12-Ж", ActId.key("kz/law/2016-04-06/12-Ж"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "art5",
        "chp1/art5",
        "art5/2/a",
        "art5/al2",
        "art5/sen2",
        "annex1/row3",
        "art2/def.legal_act",
        "art5/heading",
        "title",
        "preamble/3",
        "closing",
        "art5/g~2",
        "art7..art9",
        "art5/al1..al3",
        ".",
        "general",
        "subsec2",
        "art5-1",
        "artL.121-1",
        "artA",
        "artIV",
        "annex",
        "rec12",
        "artunique"
      })
  void pathsAreWrittenAsTheyAreRead(String text) {
    assertEquals(text, path(text).toString());
    assertEquals(path(text), path("#" + text));
  }

  @ParameterizedTest
  @CsvSource({
    "art1er, art1",
    "art54^1, art54¹",
    "art(5)/(a), art5/a",
    "art5.., ''",
    "art5/, ''",
    "/art5, ''",
    "art5//1, ''",
    "#, ''",
    "art5/1..art5/3, art5/1..3",
    "art5–1, art5-1",
    "art5~1, art5",
    "lakes#art1#2, ''",
    "art1@2019, ''"
  })
  void pathsAreNormal(String text, String normal) {
    Optional<Path> path = Path.parse(text, Jurisdictions.shipped().vocabulary().levelCodes());
    assertEquals(normal, path.map(Path::toString).orElse(""));
  }

  @Test
  void stepsNameDifferentThings() {
    assertEquals(Step.Kind.LEVEL, kind("art5"));
    assertEquals(Step.Kind.LEVEL, kind("annex"));
    assertEquals(Step.Kind.NUMBER, kind("5"));
    assertEquals(Step.Kind.NUMBER, kind("a"));
    assertEquals(Step.Kind.PARAGRAPH, kind("al3"));
    assertEquals(Step.Kind.SENTENCE, kind("sen1"));
    assertEquals(Step.Kind.ROW, kind("row1"));
    assertEquals(Step.Kind.DEFINITION, kind("def.act"));
    assertEquals(Step.Kind.NUMBER, kind("article5"));
    assertEquals(
        List.of("sub", "subsec"),
        List.of(path("sub").steps().get(0).name(), path("subsec").steps().get(0).name()));
  }

  @Test
  void aPathHasALimitedNumberOfSteps() {
    assertTrue(Path.parse("a/".repeat(40) + "a", List.of("art")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "(5), 5",
    "5., 5",
    "5), 5",
    "{[(d)]}, d",
    "{§ 3¹}, 3¹",
    "54^1, 54¹",
    "54^12, 54¹²",
    "1er, 1",
    "1re, 1",
    "Ier, I",
    "1°, 1",
    "12bis, 12bis",
    "5-1), 5-1",
    "5‑1, 5-1",
    "5 – 1, 5-1",
    "1.1., 1.1",
    "IV., IV",
    "², ²",
    "er, er",
    "'', ''",
    "(), ''"
  })
  void numbersLoseTheSignsAroundThem(String written, String normal) {
    assertEquals(normal, Numbers.normal(written));
  }

  @Test
  void relationsAreWords() {
    for (Relation relation : Relation.values()) {
      assertEquals(Optional.of(relation), Relation.of(relation.word()));
    }
    assertEquals(Optional.empty(), Relation.of("quotes"));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-04-06, 2016-04-06",
    "2016-04-06 by lakes, 2016-04-06",
    "2016-04-06..2017-01-01, 2016-04-06",
    "2016-02-30, ''",
    "2016, ''",
    "undetermined, ''",
    "2016-04-06x, ''"
  })
  void datesAreIsoDates(String words, String date) {
    assertEquals(date, LegalDate.leading(words).map(LocalDate::toString).orElse(""));
  }
}
