package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;
import static org.zan.server.Editor.refusal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zan.dsl.ide.Rename;

/** A number or an alias is changed, and every reference follows. */
@Timeout(60)
class RenameRequestTest {
  private static final String BOOK =
      """
      --- code.en.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en

      # Article 1‸. Relations
      1. First, see [Article 2](#art2).

      # Article 2. Persons
      Words.
      --- code.kk.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language kk

      # 1-бап. Қатынастар
      1. 😀 [1-бап](#art1) бойынша.
      --- law.zan
      @act kz/law/2001-02-03/5
      @language en

      # Article 1. Scope
      See [paragraph 1](civil-code#art1/1).
      """;

  @TempDir Path root;

  private static WorkspaceEdit renamed(Editor editor, String name) throws Exception {
    return answer(editor.documents().rename(new RenameParams(editor.id(), editor.cursor(), name)));
  }

  @Test
  void numbersWithAllReferencesInAllLanguagesAndUnsavedTexts() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      editor.type("law.zan", editor.text("law.zan") + "\nAnd [it](civil-code#art1).\n");
      var prepared =
          answer(
                  editor
                      .documents()
                      .prepareRename(new PrepareRenameParams(editor.id(), editor.cursor())))
              .getSecond();
      assertEquals("1", prepared.getPlaceholder());
      assertEquals("code.en.zan:5: 1", editor.show(editor.uri("code.en.zan"), prepared.getRange()));
      assertEquals(
          """
          code.en.zan: # Article 1-2. Relations
          code.kk.zan: # 1-2-бап. Қатынастар
          code.kk.zan: 1. 😀 [1-бап](#art1-2) бойынша.
          law.zan: See [paragraph 1](civil-code#art1-2/1).
          law.zan: And [it](civil-code#art1-2).\
          """,
          editor.changedLines(renamed(editor, "1-2")));
    }
  }

  @Test
  void aliasesFromAReferenceToThem() throws Exception {
    String book = BOOK.replace("‸", "").replace("(civil-code", "(civil‸-code");
    try (Editor editor = Editor.at(root, book)) {
      assertEquals(
          """
          code.en.zan: @alias cc
          code.kk.zan: @alias cc
          law.zan: See [paragraph 1](cc#art1/1).\
          """,
          editor.changedLines(renamed(editor, "cc")));
    }
  }

  @Test
  void termsInWhateverFormTheyAreUsed() throws Exception {
    String book =
        """
        --- code.zan
        @act kz/code/1994/civil
        @alias civil-code
        @language en

        # Article 1. Terms
        A **budget fund** is money kept apart. Budget funds‸ are kept.
        """;
    try (Editor editor = Editor.at(root, book)) {
      var prepare = new PrepareRenameParams(editor.id(), editor.cursor());
      assertEquals(
          "budget fund",
          answer(editor.documents().prepareRename(prepare)).getSecond().getPlaceholder());
      assertEquals(
          "code.zan: A **state reserve** is money kept apart. State reserves are kept.",
          editor.changedLines(renamed(editor, "state reserve")));
    }
  }

  @Test
  void saysForWhichVersionsOfTheDocumentsItIs() throws Exception {
    var params = Editor.able("{}", "{\"workspaceEdit\":{\"documentChanges\":true}}");
    try (Editor editor = Editor.at(root, params, BOOK)) {
      editor.type("code.en.zan", editor.text("code.en.zan") + "\nMore.\n");
      List<Integer> versions =
          renamed(editor, "7").getDocumentChanges().stream()
              .map(it -> it.getLeft().getTextDocument().getVersion())
              .toList();
      assertEquals(2, versions.get(0));
      assertNull(versions.get(1));
      assertNull(versions.get(2));
    }
  }

  @Test
  void refusesInTheLanguageOfTheClient() throws Exception {
    InitializeParams params = new InitializeParams();
    params.setLocale("ru");
    try (Editor editor = Editor.at(root, params, BOOK)) {
      var documents = editor.documents();
      assertEquals(
          "«2» уже занято",
          refusal(documents.rename(new RenameParams(editor.id(), editor.cursor(), "2"))));
      assertEquals(
          "«а б» не может быть номером, кратким именем акта или термином",
          refusal(documents.rename(new RenameParams(editor.id(), editor.cursor(), "а б"))));
      editor.type("code.en.zan", editor.text("code.en.zan").replace("Words", "Wo‸rds"));
      String nothing = ServerTexts.of("ru", "rename-nothing");
      assertEquals(
          nothing,
          refusal(documents.prepareRename(new PrepareRenameParams(editor.id(), editor.cursor()))));
      assertEquals(
          nothing, refusal(documents.rename(new RenameParams(editor.id(), editor.cursor(), "3"))));
    }
  }

  @Test
  void tellsOnlyEditorsThatAskFirstThatTheyMay() {
    var asks = Editor.able("{\"rename\":{\"prepareSupport\":true}}", "{}");
    assertTrue(
        Capabilities.of(Settings.of(asks)).getRenameProvider().getRight().getPrepareProvider());
    assertTrue(Capabilities.of(Settings.NONE).getRenameProvider().getLeft());
  }

  @Test
  void hasAReasonForEachRefusalInEachLanguage() {
    for (Rename.Refusal refusal : Rename.Refusal.values()) {
      for (String language : List.of("en", "ru", "kk")) {
        String key = "rename-" + refusal.name().toLowerCase(Locale.ROOT);
        assertFalse(ServerTexts.of(language, key, "x").isBlank());
      }
    }
  }
}
