package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zan.server.protocol.PreviewParams;

/** What is written into a text whose lines end as in Windows has such line ends. */
@Timeout(60)
class LineEndTest {
  private static final String BOOK =
      """
      --- acts/unix.zan
      @act kz/law/2020-01-10/7
      @alias unix
      @language en
      @title On Others

      See [it](draft#art2/1) and [the last](draft#art4).
      --- acts/law.zan
      @act kz/law/2020-01-10/8
      @alias law
      @language en
      @title On Law

      # Article 1. Only

      1. Words.
      --- bills/draft.zan
      @bill kz/law/2026/draft
      @title   On drafts
      @alias draft
      @language en
      @in-force 2027-01-01

      # Article 1. Definitions
      1) **act** – a document 😀.

      # Article 2. Rest
      1. A pilot acts.
      2. Second.

      # Article 4. Last
      1. First‸


      2.  Other
      # Article 5. Changes
      @amend law
        1) @insert after art1/1
             1-1. More words.

             1-2. Still more.
      """;

  @TempDir Path root;

  private Editor editor() throws Exception {
    Editor editor = Editor.at(root, BOOK);
    for (String name : List.of("bills/draft.zan", "acts/law.zan")) {
      editor.type(name, editor.text(name).replace("\n", "\r\n"));
    }
    return editor;
  }

  private static Range all() {
    return new Range(new Position(0, 0), new Position(99, 0));
  }

  /** That edits bring line ends, all of them those of the text, and are of use. */
  private static void assertLikeTheText(String text, List<? extends TextEdit> edits) {
    assertTrue(edits.stream().anyMatch(it -> it.getNewText().contains("\n")), edits.toString());
    String after = Editor.applied(text, new ArrayList<>(edits));
    assertEquals(after.replaceAll("\r?\n", "\r\n"), after);
  }

  @Test
  void formatting() throws Exception {
    try (Editor editor = editor()) {
      String text = editor.text("bills/draft.zan");
      var options = new FormattingOptions(2, true);
      var whole = new DocumentFormattingParams(editor.id(), options);
      assertLikeTheText(text, answer(editor.documents().formatting(whole)));
      var part =
          new DocumentRangeFormattingParams(
              editor.id(), options, new Range(new Position(13, 0), new Position(19, 0)));
      List<? extends TextEdit> edits = answer(editor.documents().rangeFormatting(part));
      assertLikeTheText(text, edits);
      assertTrue(edits.size() < 6, edits.toString());
    }
  }

  @Test
  void refactoringsAndFixes() throws Exception {
    try (Editor editor = editor()) {
      String text = editor.text("bills/draft.zan");
      Range pilot = new Range(new Position(10, 5), new Position(10, 10));
      Range item = new Range(new Position(11, 0), new Position(11, 9));
      for (Range range : List.of(pilot, item)) {
        var context = new CodeActionContext(List.of(), List.of("refactor.extract"));
        var params = new CodeActionParams(editor.id(), range, context);
        var edit = answer(editor.documents().codeAction(params)).get(0).getRight().getEdit();
        assertLikeTheText(text, edit.getChanges().get(editor.id().getUri()));
      }
      var context = new CodeActionContext(List.of(), List.of("source.organizeFacts"));
      var params = new CodeActionParams(editor.id(), all(), context);
      var edit = answer(editor.documents().codeAction(params)).get(0).getRight().getEdit();
      var edits = edit.getChanges().get(editor.id().getUri());
      assertEquals(
          Editor.applied(text, edits).replaceAll("\r?\n", "\r\n"), Editor.applied(text, edits));
    }
  }

  @Test
  void aFixThatAddsALine() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      String text = "@act kz/law/2020-01-10/9\r\n@language en\r\n@title On Fixes\r\n\r\nWords.\r\n";
      editor.type("acts/new.zan", text);
      var context = new CodeActionContext(List.of(), List.of("source.fixAll"));
      var params = new CodeActionParams(editor.id("acts/new.zan"), all(), context);
      var edit = answer(editor.documents().codeAction(params)).get(0).getRight().getEdit();
      assertLikeTheText(text, edit.getChanges().get(editor.uri("acts/new.zan")));
    }
  }

  @Test
  void enterBehindAnItem() throws Exception {
    try (Editor editor = editor()) {
      String text = editor.text("bills/draft.zan").replace("First", "First;\r\n");
      editor.type("bills/draft.zan", text);
      var params =
          new DocumentOnTypeFormattingParams(
              editor.id(), new FormattingOptions(2, true), new Position(15, 0), "\n");
      String after =
          Editor.applied(
              text, new ArrayList<>(answer(editor.documents().onTypeFormatting(params))));
      assertEquals(after.replaceAll("\r?\n", "\r\n"), after);
      assertTrue(after.contains("1. First;\r\n2. "), after);
    }
  }

  @Test
  void renaming() throws Exception {
    try (Editor editor = editor()) {
      var params = new RenameParams(editor.id(), new Position(13, 4), "3");
      var edit = answer(editor.documents().rename(params));
      edit.getChanges()
          .forEach(
              (uri, edits) ->
                  assertTrue(
                      edits.stream().noneMatch(it -> it.getNewText().matches("(?s).*[\r\n].*")),
                      edits.toString()));
      assertEquals(2, edit.getChanges().size());
    }
  }

  @Test
  void whatABillDoes() throws Exception {
    try (Editor editor = editor()) {
      var preview = answer(editor.own().preview(new PreviewParams(editor.id(), null, null)));
      var act = preview.acts().get(0);
      assertEquals(act.after().replaceAll("\r?\n", "\r\n"), act.after());
      assertTrue(act.after().contains("1. Words.\r\n1-1. @in-force 2027-01-01 by "), act.after());
      assertEquals(act.after(), Editor.applied(act.before(), act.edits()));
    }
  }
}
