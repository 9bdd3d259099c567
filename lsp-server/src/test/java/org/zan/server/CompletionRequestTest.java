package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an editor proposes while a drafter writes. */
@Timeout(60)
class CompletionRequestTest {
  private static final String CODE =
      """
      --- code.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en
      @title Civil Code

      # Article 1. Relations
      1. Property is governed here.
      2. Қағида 😀.

      # Article 2. Persons
      A **legal entity** is an organisation.
      """;
  private static final String LAW =
      CODE
          + """
          --- law.zan
          @act kz/law/2001-02-03/5
          @language en

          # Article 1. Scope
          """;
  private static final String SNIPPETS =
      "{\"completion\":{\"completionItem\":{\"snippetSupport\":true,\"insertReplaceSupport\":true}}}";

  @TempDir Path root;

  private static CompletionList at(Editor editor) throws Exception {
    return answer(editor.documents().completion(new CompletionParams(editor.id(), editor.cursor())))
        .getRight();
  }

  private static String shown(CompletionList list) {
    return list.getItems().stream()
        .map(it -> it.getLabel() + (it.getDetail() == null ? "" : " | " + it.getDetail()))
        .collect(Collectors.joining("\n"));
  }

  private static String chosen(Editor editor, CompletionItem item) {
    TextEdit edit = item.getTextEdit().getLeft();
    String text = editor.text("law.zan");
    return Editor.applied(text, List.of(edit)).lines().skip(4).collect(Collectors.joining("\n"));
  }

  @Test
  void provisionsOfAnotherActInTheOrderOfTheLawWithTheirWords() throws Exception {
    try (Editor editor = Editor.at(root, LAW + "See 😀 [it](civil-code#a‸).\n")) {
      CompletionList list = at(editor);
      assertEquals("art1 | Article 1. Relations\nart2 | Article 2. Persons", shown(list));
      assertFalse(list.isIncomplete());
      List<String> sorted = list.getItems().stream().map(CompletionItem::getSortText).toList();
      assertEquals(sorted.stream().sorted().distinct().toList(), sorted);
      CompletionItem second = list.getItems().get(1);
      assertEquals("See 😀 [it](civil-code#art2).", chosen(editor, second));
      assertEquals(null, second.getDocumentation());
      CompletionItem resolved = answer(editor.documents().resolveCompletionItem(second));
      assertTrue(
          resolved.getDocumentation().getRight().getValue().contains("is an organisation"),
          resolved.toString());
    }
  }

  @Test
  void whatIsTypedAndNotSavedInAnotherFile() throws Exception {
    try (Editor editor = Editor.at(root, LAW + "See [it](civil-code#art3‸).\n")) {
      assertEquals("", shown(at(editor)));
      editor.type("code.zan", editor.text("code.zan") + "\n# Article 3. Things\nWords.\n");
      assertEquals("art3 | Article 3. Things", shown(at(editor)));
    }
  }

  @Test
  void saysWhatIsRepealed() throws Exception {
    try (Editor editor = Editor.at(root, LAW + "See [it](civil-code#art‸).\n")) {
      editor.type(
          "code.zan", editor.text("code.zan") + "\n# Article 3. Things\n@repealed 2020-01-01\n");
      assertEquals(
          List.of("art3"),
          at(editor).getItems().stream()
              .filter(it -> List.of(CompletionItemTag.Deprecated).equals(it.getTags()))
              .map(CompletionItem::getLabel)
              .toList());
    }
  }

  @Test
  void replacesTheRestOfATargetWhereTheEditorAsks() throws Exception {
    var params = Editor.able(SNIPPETS, "{}");
    try (Editor editor = Editor.at(root, params, LAW + "See [it](civil-code#ar‸t1/2~x).\n")) {
      var edit = at(editor).getItems().get(1).getTextEdit().getRight();
      String uri = editor.uri("law.zan");
      assertEquals("law.zan:5: ar", editor.show(uri, edit.getInsert()));
      assertEquals("law.zan:5: art1/2~x", editor.show(uri, edit.getReplace()));
    }
  }

  @Test
  void instructionsWithPlacesToFillInWhereTheEditorHasThem() throws Exception {
    String text = LAW + "@repl‸\n";
    try (Editor editor = Editor.at(root.resolve("a"), text)) {
      CompletionItem item = at(editor).getItems().get(0);
      assertEquals("@replace art5/2 \"ten days\" -> \"fifteen days\"", chosen(editor, item));
      assertEquals(InsertTextFormat.PlainText, item.getInsertTextFormat());
      assertTrue(item.getFilterText().startsWith("repl"), item.getFilterText());
    }
    try (Editor editor = Editor.at(root.resolve("b"), Editor.able(SNIPPETS, "{}"), text)) {
      CompletionItem item = at(editor).getItems().get(0);
      assertEquals(InsertTextFormat.Snippet, item.getInsertTextFormat());
      assertTrue(
          item.getTextEdit().getRight().getNewText().contains("\"${2:ten days}\""),
          item.toString());
    }
  }

  @Test
  void termsWithTheirDefinitionsAndLevelsInTheLanguageOfTheFile() throws Exception {
    try (Editor editor = Editor.at(root, LAW + "As [in](terms:civil-code#art2), a Legal en‸\n")) {
      CompletionItem term = at(editor).getItems().get(0);
      assertEquals("As [in](terms:civil-code#art2), a Legal entity", chosen(editor, term));
      assertTrue(
          answer(editor.documents().resolveCompletionItem(term))
              .getDocumentation()
              .getRight()
              .getValue()
              .contains("is an organisation"));
      editor.type("law.zan", "@act kz/law/2001-02-03/5\n@language kk\n\n# 1-ба‸\n");
      assertTrue(shown(at(editor)).startsWith("бап"), shown(at(editor)));
      editor.type("law.zan", "@act kz/law/2001-02-03/5\n@language ru\n\n# Стат‸\n");
      assertTrue(shown(at(editor)).startsWith("Статья"), shown(at(editor)));
      editor.type("law.zan", "@act kz/law/2001-02-03/5\n@language ru\n\n# ‸\n");
      List<String> levels = at(editor).getItems().stream().map(CompletionItem::getLabel).toList();
      assertTrue(
          levels.indexOf("Раздел") < levels.indexOf("Глава")
              && levels.indexOf("Глава") < levels.indexOf("Статья")
              && levels.indexOf("Статья") < levels.indexOf("Книга"),
          levels.toString());
    }
  }

  @Test
  void saysThatThereAreMoreActsThanAreShown() throws Exception {
    StringBuilder book = new StringBuilder(LAW).append("See [it](k‸\n");
    for (int act = 1; act < 60; act++) {
      book.append("--- a" + act + ".zan\n@act kz/law/2010-01-01/" + act + "\n@title T\n");
    }
    try (Editor editor = Editor.at(root, book.toString())) {
      assertTrue(at(editor).isIncomplete());
      editor.type("law.zan", editor.text("law.zan").replace("(k", "(kz/law/2010-01-01/55‸"));
      assertFalse(at(editor).isIncomplete());
      assertTrue(shown(at(editor)).endsWith("| T"), shown(at(editor)));
    }
  }

  @Test
  void nothingWhereNothingIs() throws Exception {
    try (Editor editor = Editor.at(root, LAW + "‸\n")) {
      var far = new CompletionParams(editor.id(), new Position(9999, 9999));
      assertEquals(List.of(), answer(editor.documents().completion(far)).getRight().getItems());
      var unknown = new CompletionParams(Desk.id("file:///nowhere.zan"), new Position(0, 0));
      assertEquals(List.of(), answer(editor.documents().completion(unknown)).getRight().getItems());
      CompletionItem foreign = new CompletionItem("x");
      assertEquals(foreign, answer(editor.documents().resolveCompletionItem(foreign)));
    }
  }
}
