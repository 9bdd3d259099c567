package org.zan.dsl.book;

import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.PathBook;

/** Old addresses lead to provisions that enacted acts gave other numbers or places. */
class MovedProvisionsTest {
  private static final String LAKES =
      """
      --- acts/lakes.zan
      @act kz/law/2020-02-03/8-VI
      @alias lakes
      @language en
      @title On Lakes

      # Chapter 1. Lakes

      ## Article 1. Scope

      1. A lake.
      2. A pond.

      ## Article 6. Fish

      1. A fish.
      3. A crab.

      --- acts/rivers.zan
      @act kz/law/2020-02-04/9-VI
      @alias rivers
      @language en
      @title On Rivers

      ## Article 1. Rivers

      1. A river.

      ## Article 9. Boats

      A boat.

      """;

  private static String amending(int year, String facts, String instructions) {
    return """
        --- enacted/%d/1.zan
        @act kz/law/%d-05-05/1-VII
        @language en
        @title On Amendments
        @adopted %d-05-05
        %s

        # Article 1.

        @amend lakes
        """
            .formatted(year, year, year, facts)
        + instructions.indent(2)
        + "\n";
  }

  @Test
  void newNumbersAndThoseOfWhatStandsInThem() {
    PathBook.read(
            LAKES
                + amending(
                    2021,
                    "@in-force 2021-06-06",
                    "1) @renumber art5 as 6\n2) @renumber art5/2 as 3\n"))
        .check(
            """
            #art6          = Article 6. Fish
            #art5          = Article 6. Fish
            #art5/2        = 3. A crab.
            #art5/1        = 1. A fish.
            #chp1/art5/1   = 1. A fish.
            #art5/1..2     = 1. A fish. .. 3. A crab.
            #art5/9        ! art5 after .
            #art7          ! art7 after .
            """);
  }

  @Test
  void oneAfterTheOther() {
    PathBook.read(
            LAKES
                + amending(2022, "@in-force 2022-06-06", "1) @renumber art5 as 6\n")
                + amending(2021, "@in-force 2021-06-06", "1) @renumber art3..art4 as 4\n"))
        .check(
            """
            #art3          ! art3 after .
            #art4/3        = 3. A crab.
            #art5/3        = 3. A crab.
            """);
    PathBook.read(
            LAKES
                + amending(2022, "@in-force 2022-06-06", "1) @renumber art5 as 6\n")
                + amending(2021, "@in-force 2021-06-06", "1) @renumber art3..art4 as (4)\n")
                + amending(2023, "@in-force 2021-07-07", "1) @renumber art4 as 5\n"))
        .check("#art3/3        = 3. A crab.\n");
  }

  @Test
  void otherPlacesAndOtherActs() {
    PathBook.read(
            LAKES
                + amending(
                    2021,
                    "@in-force 2021-06-06",
                    """
                    1) @move art2/1 into art6
                    2) @renumber art2/1 as 3
                    3) @move art7 after rivers#art1
                    4) @renumber art7 as 9
                    """))
        .check(
            """
            #art2/1        = 3. A crab.
            #art7          = acts/rivers.zan: Article 9. Boats
            rivers#art7    ! art7 after .
            """);
  }

  @Test
  void aNumberThatAnotherHasNowIsThatOfTheOther() {
    PathBook.read(LAKES + amending(2021, "@in-force 2021-06-06", "1) @renumber art1 as 6\n"))
        .check("#art1          = Article 1. Scope\n");
  }

  @Test
  void whatIsStillThereHasNotMovedAndLacksWhatItLacks() {
    PathBook.read(LAKES + amending(2021, "@in-force 2031-06-06", "1) @renumber art1 as 6\n"))
        .check(
            """
            #art1/3        ! 3 after art1
            #chp1/art1/3   ! 3 after art1
            """);
  }

  @Test
  void whatABillMovesHasNotMovedYet() {
    PathBook.read(
            LAKES
                + """
                  --- bills/fish.zan
                  @bill kz/law/2026/fish
                  @language en

                  # Article 1.

                  @amend lakes
                    1) @renumber art5 as 6
                  """)
        .check("#art5          ! art5 after .\n");
  }
}
