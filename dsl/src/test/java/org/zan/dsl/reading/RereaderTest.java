package org.zan.dsl.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zan.dsl.book.Settings;
import org.zan.dsl.check.Checker;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.SummaryWriter;

/** A text that is read again while somebody types in it is read as a text that is new. */
class RereaderTest {
  private static final String FILE = "acts/1.zan";
  private static final Jurisdictions KNOWN = Jurisdictions.shipped();

  private static final String ACT =
      """
      @act kz/law/2019-01-01/1
      @language en
      @alias code
      @title On Ängström 😀 budgets

      # Chapter 1. General

      ## Article 1. Terms
      The following terms are used:
      1) **budget fund** – money kept apart;
      2) reserve – see [the other article](#art2/1) or [that act](kz/law/2019-01-01/2#art3);
         a) a first thing
            goes on here;
         b) – a second one.

      ## Article 2. Reserve
      @in-force 2020-01-01
      1. The reserve is a budget fund[^1] as [laid down](code#art1), and
      it goes on in a second line.
      // zan:allow unused-term because it comes
      2. @repealed 2021-01-01 by kz/law/2020-01-01/3

      | name | sum |
      |---|---|
      | the reserve | 1 |

      This Act is amended:
      @amend kz/law/2019-01-01/2
        1) @substitute art1
           ## Article 1. New
           The new words of [the act](#art2).
        2) @replace art2 "Words" -> "Signs"

      @closing
      The President of the Republic
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "goes on‸ in a second",
        "goes on here‸;",
        "terms are‸ used:",
        "laid down](code#art1)‸, and",
        "budget fund‸[^1]",
        "new words‸ of",
        "– money‸ kept",
        "in a second line‸.",
      })
  void movesWhatFollowsWordsOfAParagraph(String place) {
    assertTrue(typed(place, "letters").hasMoved(), "it is not read anew");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article 1.‸ Terms",
        "budget‸ fund** –",
        "the other‸ article](",
        "On‸ Ängström",
        "(code#art1‸), and",
        "the reserve‸ | 1",
        "@replace art2 \"Words‸\"",
        "2)‸ reserve –",
        "   ‸a) a first",
        "are used‸:",
      })
  void readsTheSameWhereMoreThanWordsIsTouched(String place) {
    typed(place, " x: ");
  }

  /** Blanks at the end of a line say nothing, but behind the mark of a heading alone. */
  @ParameterizedTest
  @ValueSource(strings = {"#", "###", "1)", "-", "@in-force", "|", "//", "@amend", "@repeal art1"})
  void readsTheSameWhereBlanksAreTypedBehindAMarkAlone(String mark) {
    String before = ACT.substring(0, ACT.indexOf("The reserve is") - 3);
    for (String after : List.of("", "\n", "\nWords.\n", "\n\n## Article 3. More\n")) {
      Rereader reader = new Rereader(FILE, KNOWN);
      for (String typed : List.of("", mark, mark + " ", mark + "  ", mark + " ", mark)) {
        same(reader, before + typed + after);
      }
    }
  }

  /** Types at the mark, letter by letter, and takes all out again. */
  private static Rereader typed(String place, String words) {
    int mark = place.indexOf('‸');
    int at = ACT.indexOf(place.replace("‸", "")) + mark;
    assertTrue(at >= mark, place);
    Rereader reader = new Rereader(FILE, KNOWN);
    reader.read(ACT);
    for (int i = 1; i <= words.length(); i++) {
      same(reader, ACT.substring(0, at) + words.substring(0, i) + ACT.substring(at));
    }
    for (int i = words.length(); i > 0; i--) {
      same(reader, ACT.substring(0, at) + words.substring(0, i) + ACT.substring(at));
    }
    return reader;
  }

  @Test
  void readsTheSameAfterAnyEdits() {
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "a", "б", " ", "  ", "\n", "\n\n", ":", "1) ", "[", "](", ")", "**", "@", "#", "|",
            "//", "😀", "\t", "word", "- ", "\"", "\\", "[^1]", "\r\n", "x y", "е");
    Rereader reader = new Rereader(FILE, KNOWN);
    String text = ACT;
    int moved = 0;
    for (int round = 0; round < 4_000; round++) {
      int at = random.nextInt(text.length() + 1);
      int gone = random.nextInt(3) == 0 ? Math.min(random.nextInt(4), text.length() - at) : 0;
      String piece = random.nextInt(4) == 0 ? "" : pieces.get(random.nextInt(pieces.size()));
      text = round % 40 == 0 ? ACT : text.substring(0, at) + piece + text.substring(at + gone);
      same(reader, text);
      moved += reader.hasMoved() ? 1 : 0;
    }
    assertTrue(moved > 500, "moved " + moved);
  }

  private static void same(Rereader reader, String text) {
    ActReading again = reader.read(text);
    ActReading fresh = ActReader.read(FILE, text, KNOWN);
    assertEquals(all(fresh), all(again), text);
    Checker checker = new Checker(Settings.NONE, KNOWN);
    int bytes = text.length();
    assertEquals(
        checked(checker, fresh, checker.summary(fresh, bytes)),
        checked(checker, again, checker.summaryLater(again, bytes)),
        text);
  }

  private static String checked(Checker checker, ActReading reading, ActSummary summary) {
    SummaryWriter out = new SummaryWriter();
    try {
      summary.write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Base64.getEncoder().encodeToString(out.written())
        + checker.file(reading, summary).findings();
  }

  private static String all(ActReading reading) {
    return String.join(
        "\n",
        reading.text(),
        part(reading.act()),
        reading.header().stream().map(RereaderTest::fact).toList().toString(),
        reading.references().stream().map(RereaderTest::reference).toList().toString(),
        reading.terms().stream()
            .map(it -> it.term() + it.offset() + "+" + it.length() + own(it.from()) + it.alinea())
            .toList()
            .toString(),
        reading.notes().toString(),
        reading.malformed().toString(),
        reading.blocks().stream().map(RereaderTest::part).toList().toString(),
        reading.jurisdiction().toString());
  }

  private static String part(Part part) {
    return String.join(
        " ",
        "\n" + part.kind(),
        part.level(),
        part.number(),
        part.last(),
        String.valueOf(part.caption()),
        part.offset() + "+" + part.length() + "@" + part.column() + "/" + part.depth(),
        part.facts().stream().map(RereaderTest::fact).toList().toString(),
        part.instructionFacts().stream().map(RereaderTest::fact).toList().toString(),
        part.paragraphs().toString(),
        part.titled() + " " + part.closing() + " " + part.rows() + " " + part.empty(),
        part.alineas() + " " + part.lead() + " " + own(part),
        part.parent() == null ? "" : "in " + part.parent().offset(),
        part.children().stream().map(RereaderTest::part).collect(Collectors.joining("\n ")));
  }

  private static String own(Part part) {
    return part.own().kind() + " " + part.own().offset();
  }

  private static String fact(ReadFact fact) {
    return fact.name()
        + fact.value()
        + fact.valueOffset()
        + " "
        + fact.offset()
        + "+"
        + fact.length()
        + fact.references().stream().map(RereaderTest::reference).toList();
  }

  private static String reference(ReadReference it) {
    return String.join(
        " ",
        it.relation() + " " + it.place(),
        it.act() + it.date() + it.path() + it.url(),
        it.words() + " " + it.offset() + "+" + it.length(),
        it.from().kind() + " " + it.from().offset() + " in " + own(it.from()),
        String.valueOf(it.malformed()));
  }
}
