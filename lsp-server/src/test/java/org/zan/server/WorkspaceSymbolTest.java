package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Acts and provisions are found in all files by a few letters. */
@Timeout(60)
class WorkspaceSymbolTest {
  private static final String BOOK =
      """
      --- code.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en
      @title Civil Code

      # Article 1. Relations 😀 ‸
      Words.

      # Article 2. Persons
      @repealed 2020-01-01
      --- law.kk.zan
      @act kz/law/2001-02-03/5
      @alias civil-service
      @language kk
      @title Мемлекеттік қызмет

      # 1-бап. Қағида
      Сөз.
      """;

  @TempDir Path root;

  private static List<? extends WorkspaceSymbol> found(Editor editor, String query)
      throws Exception {
    return answer(editor.workspace().symbol(new WorkspaceSymbolParams(query))).getRight();
  }

  private static String shown(Editor editor, List<? extends WorkspaceSymbol> symbols) {
    return symbols.stream()
        .map(
            it ->
                it.getName()
                    + " | "
                    + it.getContainerName()
                    + " | "
                    + editor.show(it.getLocation().getLeft()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void findsActsAndProvisionsWithTheirPlaces() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      assertEquals(
          """
          Civil Code | civil-code | code.zan:1: @act kz/code/1994/civil
          Мемлекеттік қызмет | civil-service | law.kk.zan:1: @act kz/law/2001-02-03/5\
          """,
          shown(editor, found(editor, "civil")));
      assertEquals(
          "1-бап. Қағида | civil-service#art1 | law.kk.zan:6: # 1-бап. Қағида",
          shown(editor, found(editor, "service 1-бап")));
      var repealed = found(editor, "civil-code article 2");
      assertEquals(
          "Article 2. Persons | civil-code#art2 | code.zan:9: # Article 2. Persons",
          shown(editor, repealed));
      assertEquals(List.of(SymbolTag.Deprecated), repealed.get(0).getTags());
      assertEquals(List.of(), found(editor, ""));
    }
  }

  @Test
  void findsHeadingsInSavedAndUnsavedTexts() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      assertEquals(
          "1-бап. Қағида | civil-service#art1 | law.kk.zan:6: # 1-бап. Қағида",
          shown(editor, found(editor, "қағид")));
      editor.type("law.kk.zan", editor.text("law.kk.zan").replace("Қағида", "Мақсат"));
      assertEquals(List.of(), found(editor, "қағид"));
      assertEquals(
          "1-бап. Мақсат | civil-service#art1 | law.kk.zan:6: # 1-бап. Мақсат",
          shown(editor, found(editor, "мақс")));
    }
  }

  @Test
  void findsWhatIsTypedAndNotSaved() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      editor.type("code.zan", "// moved down\n" + editor.text("code.zan") + "\n# Article 3. New\n");
      assertEquals(
          "Article 3. New | civil-code#art3 | code.zan:12: # Article 3. New",
          shown(editor, found(editor, "civil-code art3")));
    }
  }

  @Test
  void leavesThePlacesForLaterWhereTheEditorAsksForThem() throws Exception {
    InitializeParams params =
        Editor.able(
            "{}", "{\"symbol\":{\"resolveSupport\":{\"properties\":[\"location.range\"]}}}");
    try (Editor editor = Editor.at(root, params, BOOK)) {
      WorkspaceSymbol act = found(editor, "civil-code art2").get(0);
      assertEquals(editor.uri("code.zan"), act.getLocation().getRight().getUri());
      WorkspaceSymbol resolved = answer(editor.workspace().resolveWorkspaceSymbol(act));
      assertEquals(
          "code.zan:9: # Article 2. Persons", editor.show(resolved.getLocation().getLeft()));
    }
  }

  @Test
  void showsALimitedNumberAndInPartsWhereTheEditorWishes() throws Exception {
    StringBuilder book = new StringBuilder(BOOK);
    for (int act = 1; act <= BookSymbols.MOST + 9; act++) {
      book.append("--- a" + act + ".zan\n@act kz/law/2010-01-01/" + act + "\n");
    }
    try (Editor editor = Editor.at(root, book.toString())) {
      assertEquals(BookSymbols.MOST, found(editor, "2010-01-01").size());
      WorkspaceSymbolParams params = new WorkspaceSymbolParams("civil");
      params.setPartialResultToken(Either.forLeft("parts"));
      assertEquals(List.of(), answer(editor.workspace().symbol(params)).getRight());
      assertTrue(
          editor.told().stream()
              .filter(ProgressParams.class::isInstance)
              .map(ProgressParams.class::cast)
              .filter(it -> it.getToken().getLeft().equals("parts"))
              .anyMatch(it -> it.getValue().getRight().toString().contains("Civil Code")),
          editor.told().toString());
    }
  }

  @Test
  void looksIntoAllStatuteBooks() throws Exception {
    Path inner = Files.createDirectories(root.resolve("inner"));
    Files.writeString(inner.resolve("repository.zan"), "@repository Inner\n@jurisdiction any\n");
    Files.writeString(inner.resolve("x.zan"), "@act any/act/2000/1\n@alias civil-inner\n");
    try (Editor editor = Editor.at(root, BOOK)) {
      editor.awaitAnotherBook();
      assertEquals(3, found(editor, "civil").size());
    }
  }
}
