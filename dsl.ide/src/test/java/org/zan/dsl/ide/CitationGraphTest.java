package org.zan.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Who cites whom, step by step. */
class CitationGraphTest {
  private static final String BOOK =
      """
      --- code.en.zan
      @act kz/code/1994/civil
      @alias code
      @language en

      # Article 1‸. Relations
      1. See [the basis](constitution#art9) and [here](#art2).

      # Article 2. Persons
      Words of [Article 1](#art1).
      --- code.kk.zan
      @act kz/code/1994/civil
      @alias code
      @language kk

      # 1-бап. Қатынастар
      1. [Негіз](constitution#art9), [мұнда](#art2).

      # 2-бап. Тұлғалар
      [1-бап](#art1).
      --- constitution.zan
      @act kz/constitution/1995-08-30
      @alias constitution

      # Article 9. Power
      Words.
      --- law.zan
      @act kz/law/2001-02-03/5
      @alias law
      @basis code#art1/1

      # Article 3. Links
      1. [Once](code#art1/1), [twice](code#art1).
      --- bill.zan
      @bill kz/law/2027/change
      @alias bill

      # Article 1.

      @amend law
        1) @repeal art3
      """;

  private static String graph(CitationGraph.Question question) {
    IdeBook book = IdeBook.of(BOOK);
    var center = Citations.target(book, book.file(), book.offset()).orElseThrow();
    var graph = CitationGraph.around(book, center, question, () -> {});
    StringBuilder text = new StringBuilder(graph.center()).append('\n');
    graph
        .nodes()
        .forEach(
            it ->
                text.append(it.distance())
                    .append(' ')
                    .append(it.id())
                    .append(' ')
                    .append(it.target().act().file())
                    .append('\n'));
    graph
        .edges()
        .forEach(
            it ->
                text.append(it.from())
                    .append(" -")
                    .append(it.relation())
                    .append(it.count() == 1 ? "" : " " + it.count())
                    .append("-> ")
                    .append(it.to())
                    .append('\n'));
    return text + (graph.truncated() ? "truncated\n" : "");
  }

  private static CitationGraph.Question question(
      int depth, int limit, boolean in, boolean out, Predicate<String> relations) {
    return new CitationGraph.Question(depth, limit, in, out, relations);
  }

  @Test
  void languagesAreOneAndOtherEndsAreHeadings() {
    assertEquals(
        """
        code#art1
        0 code#art1 code.en.zan
        1 code#art2 code.en.zan
        1 law law.zan
        1 law#art3 law.zan
        1 constitution#art9 constitution.zan
        code#art2 -cites-> code#art1
        law -basis-> code#art1
        law#art3 -cites 2-> code#art1
        code#art1 -cites-> constitution#art9
        code#art1 -cites-> code#art2
        """,
        graph(question(1, 100, true, true, it -> true)));
  }

  @Test
  void billsAreReachedInTwoSteps() {
    assertEquals(
        """
        code#art1
        0 code#art1 code.en.zan
        1 law#art3 law.zan
        2 bill#art1 bill.zan
        law#art3 -cites 2-> code#art1
        bill#art1 -amends-> law#art3
        """,
        graph(question(2, 100, true, false, it -> it.equals("cites") || it.equals("amends")))
            .replaceAll("(?m)^.*code#art2.*\n", ""));
  }

  @Test
  void theLimitIsSaid() {
    assertEquals(
        """
        code#art1
        0 code#art1 code.en.zan
        1 constitution#art9 constitution.zan
        code#art1 -cites-> constitution#art9
        truncated
        """,
        graph(question(3, 2, false, true, it -> true)));
  }

  @Test
  void relationsAreChosen() {
    assertEquals(
        """
        code#art1
        0 code#art1 code.en.zan
        1 law law.zan
        law -basis-> code#art1
        """,
        graph(question(1, 100, true, true, "basis"::equals)));
  }
}
