package org.zan.history.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.history.Adoption;
import org.zan.history.Book;
import org.zan.history.Committer;
import org.zan.history.Enactments;
import org.zan.history.LegalRepository;

/** The log and the blame of provisions that had other numbers and places. */
class RenumberedTest {
  @TempDir Path folder;
  private Book book;

  @BeforeEach
  void aHistoryOfNumbers() throws IOException {
    book = Book.in(folder);
    book.write("repository.zan", "@repository test\n@jurisdiction any\n");
    book.write(
        "acts/water.zan",
        """
        @act any/law/2020-01-10/1
        @alias water
        @language en
        @title On Water

        ## Article 1. Permits

        1. A permit is issued within ten days.
        2. A permit is valid for one year.

        ## Article 2. Fees

        A permit costs ten units.
        """);
    book.write(
        "acts/lakes.zan",
        """
        @act any/law/2020-01-11/2
        @alias lakes
        @language en
        @title On Lakes

        ## Article 1. Lakes

        1. A lake is clean.
        """);
    book.commit("Import");
    enact(1, "@amend water\n  1) @replace art1/2 \"one year\" -> \"two years\"\n");
    enact(2, "@amend water\n  1) @renumber art1 as 5\n  2) @renumber art2 as 1\n");
    enact(3, "@amend water\n  1) @replace art5/2 \"valid\" -> \"good\"\n");
    enact(4, "@amend water\n  1) @move art5/2 into lakes#art1\n");
    enact(5, "@amend lakes\n  1) @replace art1/2 \"permit\" -> \"licence\"\n");
  }

  private void enact(int number, String instructions) throws IOException {
    book.write(
        "bills/b.zan",
        "@bill any/law/2022/b\n@language en\n@title On Amendments\n@in-force 2022-0"
            + number
            + "-01\n\n# Article 1.\n\n"
            + instructions);
    book.commit("Draft");
    Committer clerk =
        new Committer(
            "Aigul Sample", "aigul@example.org", OffsetDateTime.parse("2022-12-01T10:00:00Z"));
    LocalDate adopted = LocalDate.of(2022, number, 1);
    try (LegalRepository repository = LegalRepository.open(folder)) {
      Enactments.in(repository, clerk)
          .enact(
              "bills/b.zan",
              new Adoption("" + number, adopted, Optional.empty(), Optional.empty()),
              LocalDate.of(2022, 12, 1))
          .write(clerk, false);
    }
  }

  private String log(String file, String path) throws IOException {
    try (ActHistory history = ActHistory.open(folder, done -> {})) {
      StringBuilder lines = new StringBuilder();
      history
          .log(file, path, false)
          .orElseThrow()
          .forEach(entry -> lines.append(entry.changes()).append('\n'));
      return lines.toString();
    }
  }

  private String blame(String file, String path) throws IOException {
    try (ActHistory history = ActHistory.open(folder, done -> {})) {
      StringBuilder lines = new StringBuilder();
      for (Passage passage : history.blame(file, path).orElseThrow()) {
        lines.append(passage.path()).append(' ').append(passage.words()).append(" <- ");
        lines.append(passage.instruction().orElse("–")).append('\n');
      }
      return lines.toString();
    }
  }

  @Test
  void aLogGoesOnUnderTheNumberBefore() throws IOException {
    assertEquals(
        """
        [move water art5/2 into lakes#art1]
        [replace water art5/2 "valid" -> "good"]
        [renumber water art1 as 5, renumber water art2 as 1]
        [replace water art1/2 "one year" -> "two years"]
        []
        """,
        log("acts/water.zan", "art5"));
    assertEquals(
        """
        [renumber water art1 as 5, renumber water art2 as 1]
        []
        """,
        log("acts/water.zan", "art1"));
  }

  @Test
  void aLogGoesOnInTheActBefore() throws IOException {
    String moved =
        """
        [replace lakes art1/2 "permit" -> "licence"]
        [move water art5/2 into lakes#art1]
        [replace water art5/2 "valid" -> "good"]
        [replace water art1/2 "one year" -> "two years"]
        []
        """;
    assertEquals(moved, log("acts/lakes.zan", "art1/2"));
    assertEquals(moved, log("acts/water.zan", "art5/2"), "asked for where it stood");
    assertEquals("[]\n", log("acts/lakes.zan", "art1/1"));
  }

  @Test
  void wordsKeepTheirOriginWhereTheyMove() throws IOException {
    String words =
        """
        art1/2 2. <- move water art5/2 into lakes#art1
        art1/2 A <- –
        art1/2 licence <- replace lakes art1/2 "permit" -> "licence"
        art1/2 is <- –
        art1/2 good <- replace water art5/2 "valid" -> "good"
        art1/2 for <- –
        art1/2 two years <- replace water art1/2 "one year" -> "two years"
        art1/2 . <- –
        """;
    assertEquals(words, blame("acts/lakes.zan", "art1/2"));
    assertEquals(words, blame("acts/water.zan", "art5/2"));
    assertTrue(
        blame("acts/water.zan", "art5").contains("5 <- renumber water art1 as 5"),
        blame("acts/water.zan", "art5"));
  }
}
