package org.zan.amend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zan.dsl.jurisdiction.Jurisdictions;

/** What is read of a long act is the same as in the whole of it. */
class ExcerptTest {
  private static final Jurisdictions JURISDICTIONS = Jurisdictions.with(List.of());

  private static String act(Random random) {
    StringBuilder text = new StringBuilder("@act kz/law/2020-01-01/1-VI\n@alias law\n\n");
    int article = 0;
    for (int chapter = 1; text.length() < 100_000; chapter++) {
      text.append("# Chapter ").append(chapter).append(". Part\n\n");
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        text.append("## Article ").append(++article).append(". Title\n");
        text.append(random.nextInt(9) == 0 ? "@in-force 2021-01-01\n\n" : "\n");
        for (int item = 1; item <= 1 + random.nextInt(5); item++) {
          text.append(item).append(". Words of item ").append(item).append(":\n");
          text.append("  a) letter a;\n  b) letter b.\n");
        }
        text.append("\nClosing words.\n\n");
      }
    }
    return text + "@closing\nAstana\n\n# Annex 1. Form\n\n1. Words.\n";
  }

  @Test
  void placesAreTheSame() {
    Random random = new Random(7);
    String text = act(random);
    TargetText whole = TargetText.read("law.zan", text, JURISDICTIONS);
    int last = 0;
    while (!whole.find("art" + (last + 1)).spots().isEmpty()) {
      last++;
    }
    for (int i = 0; i < 60; i++) {
      String article = "art" + (1 + random.nextInt(last));
      List<String> paths = List.of(article, article + "/1/b", "chp" + (1 + random.nextInt(9)));
      TargetText part = TargetText.read("law.zan", text, JURISDICTIONS, paths);
      assertTrue(part.reading().text().length() == text.length());
      for (String path : paths) {
        assertEquals(told(whole, path), told(part, path), path);
      }
    }
    assertEquals(told(whole, "art" + last), told(excerpt(text, "art" + last), "art" + last));
  }

  private static TargetText excerpt(String text, String path) {
    TargetText part = TargetText.read("law.zan", text, JURISDICTIONS, List.of(path));
    assertTrue(part.reading().text().isBlank() || !part.reading().text().equals(text));
    return part;
  }

  @Test
  void whatIsNotFoundIsLookedForInTheWhole() {
    String text = act(new Random(3));
    for (String path : List.of("art99999", "closing", ".", "1", "annex1/1", "def.boat")) {
      TargetText part = TargetText.read("law.zan", text, JURISDICTIONS, List.of(path));
      assertEquals(
          told(TargetText.read("law.zan", text, JURISDICTIONS), path), told(part, path), path);
    }
  }

  private static String told(TargetText act, String path) {
    StringBuilder told = new StringBuilder();
    for (Spot spot : act.find(path).spots()) {
      told.append(spot.start()).append('-').append(spot.end()).append(' ');
      spot.passages().forEach(passage -> told.append(passage.words()).append('|'));
    }
    return told.toString();
  }
}
