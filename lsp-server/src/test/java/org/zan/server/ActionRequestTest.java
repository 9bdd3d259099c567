package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.zan.server.Editor.answer;
import static org.zan.server.Editor.refusal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an editor offers to do with a text. */
@Timeout(60)
class ActionRequestTest {
  private static final String BOOK =
      """
      --- code.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en

      # Article 1. Relations
      1. First, as in Art‸icle 2 😀.
      2. Second, as in Article 9.

      # Article 2. Persons
      Words.
      """;
  private static final String FAULTS =
      """
      --- faults.zan
      @act kz/law/2019-01-01/4
      @adopted 2019-01-01‸
      @alais law-4
      @titel X
      @language en
      """;
  private static final String LAZY =
      "{\"codeAction\":{\"codeActionLiteralSupport\":{\"codeActionKind\":{}},\"dataSupport\":true,\"disabledSupport\":true,"
          + "\"resolveSupport\":{\"properties\":[\"edit\"]}}}";

  @TempDir Path root;

  private static List<CodeAction> offered(Editor editor, Range range, String... only)
      throws Exception {
    CodeActionContext context = new CodeActionContext(List.of());
    context.setOnly(only.length == 0 ? null : List.of(only));
    var params = new CodeActionParams(editor.id(), range, context);
    return answer(editor.documents().codeAction(params)).stream().map(it -> it.getRight()).toList();
  }

  private static List<CodeAction> here(Editor editor, String... only) throws Exception {
    return offered(editor, new Range(editor.cursor(), editor.cursor()), only);
  }

  private static List<CodeAction> everywhere(Editor editor, String... only) throws Exception {
    return offered(editor, new Range(new Position(0, 0), new Position(99, 0)), only);
  }

  private static String titles(List<CodeAction> actions) {
    return actions.stream()
        .map(it -> it.getKind() + ": " + it.getTitle())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void linksAPlainCitationInATextThatIsNotSaved() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      editor.type("code.zan", editor.text("code.zan").replace("in Art", "read in Art‸"));
      var actions = here(editor, "refactor");
      assertEquals("refactor.rewrite: Link “Article 2”", titles(actions));
      assertEquals(
          "code.zan: 1. First, as read in [Article 2](#art2) 😀.",
          editor.changedLines(actions.get(0).getEdit()));
    }
  }

  @Test
  void saysWhyACitationCannotBeLinkedToEditorsThatShowIt() throws Exception {
    String book = BOOK.replace("‸", "").replace("Article 9", "Art‸icle 9");
    InitializeParams params = Editor.able(LAZY, "{}");
    params.setLocale("ru");
    try (Editor editor = Editor.at(root, params, book)) {
      CodeAction link = here(editor, "refactor").get(0);
      assertEquals("В этом акте такого положения нет", link.getDisabled().getReason());
      assertNull(link.getEdit());
    }
    try (Editor editor = Editor.at(root, book)) {
      assertEquals("", titles(here(editor, "refactor")));
    }
  }

  @Test
  void offersOnlyTheKindsThatAreAskedFor() throws Exception {
    try (Editor editor = Editor.at(root, FAULTS)) {
      assertEquals(
          """
          quickfix: Write “@alias”
          quickfix: Write “@title”
          quickfix: Fix all 2 of unknown-fact in this file
          source.fixAll.zan: Fix all that Zan can fix in this file
          source.organizeFacts.zan: Put the facts in their usual order\
          """,
          titles(everywhere(editor)));
      assertEquals(
          "source.fixAll.zan: Fix all that Zan can fix in this file",
          titles(everywhere(editor, "source.fixAll")));
      assertEquals("", titles(everywhere(editor, "refactor.extract")));
      assertEquals("", titles(here(editor, "quickfix")));
    }
  }

  @Test
  void computesTheEditOfTheActionThatIsChosen() throws Exception {
    InitializeParams params = Editor.able(LAZY, "{\"workspaceEdit\":{\"documentChanges\":true}}");
    try (Editor editor = Editor.at(root, params, FAULTS)) {
      var actions = everywhere(editor);
      assertNull(actions.get(1).getEdit());
      var title = answer(editor.documents().resolveCodeAction(actions.get(1))).getEdit();
      assertEquals("faults.zan: @title X", editor.changedLines(title));
      assertEquals(1, title.getDocumentChanges().get(0).getLeft().getTextDocument().getVersion());
      var all = answer(editor.documents().resolveCodeAction(actions.get(3))).getEdit();
      assertEquals(
          """
          faults.zan: @alias law-4
          faults.zan: @title X\
          """,
          editor.changedLines(all));
      editor.type("faults.zan", editor.text("faults.zan") + "\n");
      assertEquals(
          "The text has changed since; ask again",
          refusal(editor.documents().resolveCodeAction(actions.get(1))));
    }
  }

  @Test
  void givesCommandsToEditorsThatKnowNoActions() throws Exception {
    InitializeParams params = Editor.able("{\"codeAction\":{}}", "{}");
    try (Editor editor = Editor.at(root, params, FAULTS)) {
      Range all = new Range(new Position(0, 0), new Position(99, 0));
      var asking = new CodeActionParams(editor.id(), all, new CodeActionContext(List.of()));
      List<Command> commands =
          answer(editor.documents().codeAction(asking)).stream().map(it -> it.getLeft()).toList();
      assertEquals(
          """
          Write “@alias”
          Write “@title”
          Fix all 2 of unknown-fact in this file
          Fix all that Zan can fix in this file
          Put the facts in their usual order\
          """,
          commands.stream().map(Command::getTitle).collect(Collectors.joining("\n")));
      run(editor, commands.get(1));
      var sent =
          editor.told().stream()
              .filter(ApplyWorkspaceEditParams.class::isInstance)
              .map(it -> editor.changedLines(((ApplyWorkspaceEditParams) it).getEdit()))
              .toList();
      assertEquals(List.of("faults.zan: @title X"), sent);
      editor.type("faults.zan", editor.text("faults.zan") + "\n");
      var late = new ExecuteCommandParams("zan.applyAction", commands.get(0).getArguments());
      assertEquals(
          "The text has changed since; ask again",
          refusal(editor.workspace().executeCommand(late)));
    }
  }

  /**
   * As clients do: what is sent after the answer has come by then, as messages keep their order.
   */
  private static void run(Editor editor, Command command) throws Exception {
    var params = new ExecuteCommandParams(command.getCommand(), command.getArguments());
    answer(editor.workspace().executeCommand(params));
  }
}
