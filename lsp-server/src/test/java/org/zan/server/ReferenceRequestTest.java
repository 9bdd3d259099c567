package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;
import org.zan.workspace.BookCheck;

/** Who cites a provision, in the lines and characters of each text. */
@Timeout(60)
class ReferenceRequestTest {
  private static final String BOOK =
      """
      --- code.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en

      # Article 1‸. Relations 😀
      1. First, see [Article 2](#art2).

      # Article 2. Persons
      Words, with 😀 [it](#art1/1) and
        [both](#art1 civil-code#art2).
      --- law.zan
      @act kz/law/2001-02-03/5
      @language kk

      # 1-бап. Қағида 😀
      😀 [Азаматтық кодекс](civil-code#art1/1) және [тағы](civil-code#art1).

      @amend civil-code
        1) @repeal art1/1
      """;

  @TempDir Path root;

  private static String citing(Editor editor, boolean whole) throws Exception {
    var params = new ReferenceParams(editor.id(), editor.cursor(), new ReferenceContext(whole));
    return answer(editor.documents().references(params)).stream()
        .map(editor::show)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void showsTheTargetsInAllTexts() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      String expected =
          """
          code.zan:9: #art1/1
          code.zan:10: #art1
          law.zan:5: civil-code#art1/1
          law.zan:5: civil-code#art1
          law.zan:8: art1/1\
          """;
      assertEquals(expected, citing(editor, false));
      assertEquals("code.zan:5: # Article 1. Relations 😀\n" + expected, citing(editor, true));
    }
  }

  @Test
  void showsThemInTextsThatAreNotSaved() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      editor.type("law.zan", "// one\r// two\r\n" + editor.text("law.zan"));
      assertTrue(
          citing(editor, false).contains("law.zan:7: civil-code#art1/1"), citing(editor, false));
    }
  }

  @Test
  void countsBytesForAnEditorThatDoes() throws Exception {
    GeneralClientCapabilities general = new GeneralClientCapabilities();
    general.setPositionEncodings(List.of("utf-8"));
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.getCapabilities().setGeneral(general);
    try (Editor editor = Editor.at(root, params, BOOK)) {
      var asked = new ReferenceParams(editor.id(), editor.cursor(), new ReferenceContext(false));
      var last = answer(editor.documents().references(asked)).get(2).getRange();
      TextLines lines = new TextLines(editor.text("law.zan"), "utf-8");
      String words =
          editor
              .text("law.zan")
              .substring(lines.offset(last.getStart()), lines.offset(last.getEnd()));
      assertEquals("civil-code#art1/1", words);
    }
  }

  @Test
  void theIndexKnowsTheLinesOfAllReferences() throws Exception {
    String law = BOOK.substring(BOOK.indexOf("--- law.zan") + 12).replace("‸", "");
    Files.writeString(root.resolve("crlf.zan"), law.replace("\n", "\r\n"));
    Files.writeString(root.resolve("cr.zan"), law.replace("\n\n", "\r\n\n\r").replace("5", "6"));
    int seen = 0;
    for (Path book : List.of(root, Path.of("..", "examples", "kazakhstan"))) {
      for (ActSummary act : BookCheck.of(book).index().book().files()) {
        String text = Files.readString(book.resolve(act.file()));
        TextLines lines = new TextLines(text, "utf-16");
        References references = act.references();
        for (int i = 0; i < references.size(); i++) {
          var range = lines.range(references.offset(i), references.length(i));
          assertEquals(range.getStart().getLine(), references.line(i), act.file());
          assertEquals(range.getStart().getCharacter(), references.column(i), act.file());
          assertEquals(range.getStart().getLine(), range.getEnd().getLine(), act.file());
          seen++;
        }
      }
    }
    assertTrue(seen > 50, "references: " + seen);
  }
}
