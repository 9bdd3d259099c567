package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.zan.server.Editor.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Drafts are put into another shape, and other texts follow. */
@Timeout(60)
class RefactoringRequestTest {
  private static final String BOOK =
      """
      --- bills/draft.zan
      @bill kz/law/2026/draft
      @alias draft
      @title On drafts
      @language en

      # Article 1. Definitions
      1) **act** – a document 😀.

      # Article 2. Rest
      1. A pilot acts.
      2. Second.

      # Arti‸cle 4. Last
      Words.
      --- bills/other.zan
      @bill kz/law/2026/other

      See [it](draft#art2/2) and [the last](draft#art4).
      """;
  private static final String LAZY =
      "{\"codeAction\":{\"codeActionLiteralSupport\":{\"codeActionKind\":{}},\"dataSupport\":true,"
          + "\"resolveSupport\":{\"properties\":[\"edit\"]}}}";

  @TempDir Path root;

  private static List<CodeAction> offered(Editor editor, Range range, String only)
      throws Exception {
    CodeActionContext context = new CodeActionContext(List.of());
    context.setOnly(List.of(only));
    var params = new CodeActionParams(editor.id(), range, context);
    return answer(editor.documents().codeAction(params)).stream().map(it -> it.getRight()).toList();
  }

  private static Range line(int line, int from, int to) {
    return new Range(new Position(line, from), new Position(line, to));
  }

  private static String titles(List<CodeAction> actions) {
    return actions.stream()
        .map(it -> it.getKind() + ": " + it.getTitle())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void renumbersInAllFiles() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      var actions =
          offered(editor, new Range(editor.cursor(), editor.cursor()), "refactor.rewrite");
      assertEquals(
          "refactor.rewrite: Renumber from here: 4 → 3 (1 numbers, all references follow)",
          titles(actions));
      assertEquals(
          """
          bills/draft.zan: # Article 3. Last
          bills/other.zan: See [it](draft#art2/2) and [the last](draft#art3).\
          """,
          editor.changedLines(actions.get(0).getEdit()));
    }
  }

  @Test
  void extractsAndDefinesWhenItIsChosen() throws Exception {
    InitializeParams params = Editor.able(LAZY, "{}");
    params.setLocale("kk");
    try (Editor editor = Editor.at(root, params, BOOK)) {
      var define = offered(editor, line(9, 5, 10), "refactor.extract");
      assertEquals(
          "refactor.extract: «pilot» терминіне анықтама беру: Article 1. Definitions",
          titles(define));
      var extract = offered(editor, line(10, 0, 9), "refactor.extract");
      assertEquals("refactor.extract: 3 нөмірімен жеке бапқа бөліп шығару", titles(extract));
      assertNull(extract.get(0).getEdit());
      var edit = answer(editor.documents().resolveCodeAction(extract.get(0))).getEdit();
      assertEquals(2, edit.getChanges().size());
    }
  }

  @Test
  void leadsToThePlaceToFillIn() throws Exception {
    InitializeParams params =
        Editor.able(
            "{}", "{\"workspaceEdit\":{\"documentChanges\":true,\"snippetEditSupport\":true}}");
    try (Editor editor = Editor.at(root, params, BOOK)) {
      var define = offered(editor, line(9, 5, 10), "refactor.extract").get(0).getEdit();
      var edit = define.getDocumentChanges().get(0).getLeft().getEdits().get(0).getRight();
      assertEquals(";\n2) **pilot** – ${0:…}.", edit.getSnippet().getValue());
    }
  }

  @Test
  void ordersFacts() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      var actions = offered(editor, line(0, 0, 0), "source.organizeFacts");
      assertEquals(
          """
          bills/draft.zan: @language en
          bills/draft.zan: @title On drafts\
          """,
          editor.changedLines(actions.get(0).getEdit()));
    }
  }
}
