package org.zan.history.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.history.LegalRepository;

/** Texts on dates, whatever the repository learnt first. */
class TextAtTest {
  private static final String ACT = "acts/water.zan";
  private static final String BOOK = "@repository test\n@jurisdiction any\n";
  private static final int SEEDS = 15;
  private static final int POINTS = 12;

  @TempDir Path folder;

  /** A change of the words of one point. */
  private record Law(int point, LocalDate effective) {
    String applied(String text) {
      return text.replace(
          "number " + point + " answers within ten", "number " + point + " answers within twenty");
    }

    String message() {
      return "Amend\n\nZan-Act: any/law/2021/" + point + "\nZan-Effective: " + effective + "\n";
    }
  }

  @Test
  void theTextIsThatOfTheLawsThatBindInWhateverOrderTheyWereLearnt() throws Exception {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      List<Law> laws = laws(random);
      Path repository = folder.resolve("r" + seed);
      FastImport commits = new FastImport();
      String text = base();
      commits.commit("Import", Map.of("repository.zan", BOOK, ACT, text));
      for (Law law : laws) {
        text = law.applied(text);
        commits.commit(law.message(), Map.of(ACT, text));
      }
      commits.into(repository);
      try (LegalRepository book = LegalRepository.open(repository)) {
        ActHistory history = ActHistory.of(book, done -> {});
        for (int year = 2020; year < 2031; year++) {
          LocalDate date = LocalDate.of(year, 6, 1);
          assertEquals(
              expected(laws, date), TextAt.of(history).on(ACT, date).text(), "seed " + seed);
          int known = random.nextInt(laws.size());
          TextAt asKnown = TextAt.asKnown(history, "HEAD~" + (laws.size() - known));
          assertEquals(
              expected(laws.subList(0, known), date), asKnown.on(ACT, date).text(), "seed " + seed);
        }
      }
    }
  }

  @Test
  void editorialCorrectionsConcernEveryDate() throws Exception {
    String corrected = base().replace("Answers", "Answers and reasons");
    Law law = new Law(3, LocalDate.of(2021, 1, 1));
    new FastImport()
        .commit("Import", Map.of("repository.zan", BOOK, ACT, base()))
        .commit(law.message(), Map.of(ACT, law.applied(base())))
        .commit("Correct\n\nZan-Editorial: title\n", Map.of(ACT, law.applied(corrected)))
        .into(folder.resolve("r"));
    try (LegalRepository book = LegalRepository.open(folder.resolve("r"))) {
      ActHistory history = ActHistory.of(book, done -> {});
      LocalDate before = LocalDate.of(2020, 1, 1);
      assertEquals(corrected, TextAt.of(history).on(ACT, before).text());
      assertEquals(base(), TextAt.asKnown(history, "HEAD~1").on(ACT, before).text());
    }
  }

  @Test
  void whatCannotBeTakenApartIsSaid() throws Exception {
    String first = base().replace("number 3 answers within ten", "number 3 answers within twenty");
    String second = first.replace("number 3 answers within twenty", "number 3 answers within nine");
    new FastImport()
        .commit("Import", Map.of("repository.zan", BOOK, ACT, base()))
        .commit("A\n\nZan-Act: any/law/2021/1\nZan-Effective: 2023-01-01\n", Map.of(ACT, first))
        .commit("B\n\nZan-Act: any/law/2021/2\nZan-Effective: 2022-01-01\n", Map.of(ACT, second))
        .into(folder.resolve("r"));
    try (LegalRepository book = LegalRepository.open(folder.resolve("r"))) {
      ActHistory history = ActHistory.of(book, done -> {});
      TextAt.NoText none =
          assertThrows(
              TextAt.NoText.class, () -> TextAt.of(history).on(ACT, LocalDate.of(2022, 6, 1)));
      assertEquals(TextAt.State.ENTANGLED, none.state());
      assertEquals("any/law/2021/2", none.entry().act().orElseThrow());
    }
  }

  private static List<Law> laws(Random random) {
    List<Law> laws = new ArrayList<>();
    for (int point = 1; point <= POINTS; point++) {
      laws.add(new Law(point, LocalDate.of(2021 + random.nextInt(9), 1, 1)));
    }
    java.util.Collections.shuffle(laws, random);
    return laws;
  }

  private static String expected(List<Law> laws, LocalDate date) {
    String text = base();
    for (Law law : laws) {
      text = law.effective().isAfter(date) ? text : law.applied(text);
    }
    return text;
  }

  private static String base() {
    StringBuilder text =
        new StringBuilder("@act any/law/2020/1\n@alias water\n\n## Article 1. Answers\n\n");
    for (int point = 1; point <= POINTS; point++) {
      text.append(point)
          .append(". The body of number ")
          .append(point)
          .append(" answers within ten days.\n");
    }
    return text.toString();
  }
}
