package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The effect of an instruction, under the pointer. */
@Timeout(60)
class EffectHoverTest {
  private static final String ACT =
      """
      --- acts/limits.zan
      @act kz/law/2016-04-06/480-V
      @alias limits

      ## Article 1. Limits

      1. An opinion is given within ten days of *receipt*.
      2. Within a month.
      --- bills/bill.zan
      @bill kz/law/2027/limits
      @in-force 2027-01-01

      @amend limits
      """;

  @TempDir Path root;

  private String hover(String language, String order) throws Exception {
    InitializeParams params = new InitializeParams();
    params.setLocale(language);
    try (Editor editor = Editor.at(root, params, ACT + order)) {
      Hover shown = answer(editor.documents().hover(new HoverParams(editor.id(), editor.cursor())));
      return shown == null ? null : shown.getContents().getRight().getValue();
    }
  }

  @Test
  void wordsAreShownWithThoseAroundThem() throws Exception {
    assertEquals(
        """
        **@replace** – replaces words

        Takes effect on 2027-01-01

        `limits#art1/1`

        1. An opinion is given within ~~ten~~ **fifteen** days of \\*receipt\\*.\
        """,
        hover("en", "  1) @rep‸lace art1/1 \"ten\" -> \"fifteen\"\n"));
  }

  @Test
  void theQuotedWordsShowTheEffectInTheClientsLanguage() throws Exception {
    assertEquals(
        """
        Вступает в силу 2027-07-01

        `limits#art1/2`

        2. Within a ~~month~~ **week**.\
        """,
        hover("ru", "  1) @replace art1/2 \"mon‸th\" -> \"week\"\n     @in-force 2027-07-01\n"));
  }

  @Test
  void aProvisionIsComparedWordByWord() throws Exception {
    String shown =
        hover("en", "  1) @subst‸itute art1/2\n     2. Within a calendar month of receipt.\n");
    assertTrue(shown.endsWith("2. Within a **calendar** month **of receipt**."), shown);
    String added = hover("en", "  1) @ins‸ert after art1/2\n     3. A new one.\n");
    assertTrue(added.contains("**3. @in-force 2027-01-01 by kz/law/2027/limits\\#1**"), added);
    assertTrue(added.contains("**A new one.**"), added);
  }

  @Test
  void whatCannotBeDoneSaysWhy() throws Exception {
    String shown = hover("en", "  1) @rep‸lace art1/1 \"nine\" -> \"two\"\n");
    assertTrue(shown.contains("nine"), shown);
    assertTrue(shown.startsWith("**@replace** – replaces words\n\nTakes effect"), shown);
  }

  @Test
  void aLongEffectIsCut() throws Exception {
    String words = "word ".repeat(5000);
    String shown = hover("en", "  1) @subst‸itute art1/2\n     2. " + words + "\n");
    assertTrue(shown.length() < 4000, "length " + shown.length());
    assertTrue(shown.contains("…"), shown);
  }

  @Test
  void theCitedProvisionIsShownAsBefore() throws Exception {
    String shown = hover("en", "  1) @replace ar‸t1/1 \"ten\" -> \"fifteen\"\n");
    assertTrue(shown.startsWith("**1.** `limits#art1/1`"), shown);
    assertNull(hover("en", "  1) wo‸rds that order nothing\n"));
  }

  private String hints(String bill) throws Exception {
    String book = ACT.substring(0, ACT.indexOf("--- bills")) + "--- bills/bill.zan\n" + bill;
    try (Editor editor = Editor.at(root, book)) {
      Range all = new Range(new Position(0, 0), new Position(99, 0));
      String[] lines = editor.text("bills/bill.zan").split("\n");
      return answer(
              editor.documents().inlayHint(new InlayHintParams(editor.id("bills/bill.zan"), all)))
          .stream()
          .filter(it -> it.getLabel().getLeft().matches("[-0-9]+"))
          .map(it -> lines[it.getPosition().getLine()].strip() + " | " + it.getLabel().getLeft())
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void theDayOfEffectStandsBesideAnInstructionThatDoesNotSayIt() throws Exception {
    assertEquals(
        """
        1) @repeal limits#art1/1 | 2028-01-01
        1) @repeal limits#art1/2 | 2027-03-11\
        """,
        hints(
            """
            @bill kz/law/2027/limits
            @published 2027-03-01
            @in-force 2027-01-01

            # Article 1.
            @in-force 2028-01-01

            1) @repeal limits#art1/1
            2) @repeal limits#art1/1
               @in-force 2029-01-01

            # Article 2.
            @in-force publication + 10 days

            1) @repeal limits#art1/2

            # Article 3.

            1) @repeal limits#art1/2
            """));
  }
}
