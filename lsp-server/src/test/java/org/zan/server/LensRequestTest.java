package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What stands above headings and beside citations. */
@Timeout(60)
class LensRequestTest {
  private static final String BOOK =
      """
      --- code.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en

      # Article 1‸. Relations 😀
      1. First, see [Article 2](#art2).

      # Article 2. Persons
      Words of persons.
      --- code.kk.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language kk

      # 1-бап. Қатынастар
      1. [2-бап](#art2) бойынша.

      # 2-бап. Тұлғалар
      Сөз.
      --- law.zan
      @act kz/law/2001-02-03/5
      @alias law-5
      @language en
      @in-force 2001-03-01

      @amend civil-code
        1) @replace art1/1 "Second" -> "First"
      """;

  @TempDir Path root;

  private static List<? extends CodeLens> lenses(Editor editor) throws Exception {
    return answer(editor.documents().codeLens(new CodeLensParams(editor.id("code.zan"))));
  }

  private static String shown(Editor editor, List<? extends CodeLens> lenses) {
    return lenses.stream()
        .map(
            it ->
                editor.show(editor.uri("code.zan"), it.getRange())
                    + " | "
                    + it.getCommand().getTitle())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void saysHowOftenProvisionsAreCitedAndWhoAmendedThem() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      editor.type("law.zan", editor.text("law.zan") + "  2) @repeal art2\n");
      assertEquals(
          """
          code.zan:1: @act kz/code/1994/civil | Cited by 5
          code.zan:5: # Article 1. Relations 😀 | Cited by 1
          code.zan:8: # Article 2. Persons | Cited by 3
          code.zan:1: @act kz/code/1994/civil | Amended by law-5 (2001-03-01)
          code.zan:5: # Article 1. Relations 😀 | Amended by law-5 (2001-03-01)
          code.zan:8: # Article 2. Persons | Amended by law-5 (2001-03-01)\
          """,
          shown(editor, lenses(editor)));
      assertTrue(lenses(editor).stream().allMatch(it -> it.getCommand().getCommand().isEmpty()));
    }
  }

  @Test
  void leadsToThePlacesWhereTheEditorCanShowThem() throws Exception {
    var params = Editor.withCommand(new InitializeParams(), "zan.showReferences");
    try (Editor editor = Editor.at(root, params, BOOK)) {
      var lenses = lenses(editor);
      assertNull(lenses.get(2).getCommand());
      assertEquals(
          "Cited by 2: code.kk.zan:6: #art2, code.zan:6: #art2", places(editor, lenses.get(2)));
      assertEquals(
          "Amended by law-5 (2001-03-01): law.zan:7: art1/1", places(editor, lenses.get(4)));
    }
  }

  private static String places(Editor editor, CodeLens lens) throws Exception {
    var command = answer(editor.documents().resolveCodeLens(lens)).getCommand();
    assertEquals("zan.showReferences", command.getCommand());
    assertEquals(3, command.getArguments().size());
    List<String> places = new ArrayList<>();
    for (JsonElement place : ((JsonElement) command.getArguments().get(2)).getAsJsonArray()) {
      places.add(editor.show(new Gson().fromJson(place, Location.class)));
    }
    places.sort(null);
    return command.getTitle() + ": " + String.join(", ", places);
  }

  @Test
  void speaksTheLanguageOfTheEditor() throws Exception {
    InitializeParams params = new InitializeParams();
    params.setLocale("kk");
    try (Editor editor = Editor.at(root, params, BOOK)) {
      assertEquals("Сілтемелер: 4", lenses(editor).get(0).getCommand().getTitle());
    }
  }

  @Test
  void hintsTellTheWordsOfWhatIsCitedWhenTheyAreLookedAt() throws Exception {
    try (Editor editor = Editor.at(root, BOOK)) {
      var all = new Range(new Position(0, 0), new Position(99, 0));
      var hint =
          answer(editor.documents().inlayHint(new InlayHintParams(editor.id("code.zan"), all)))
              .get(0);
      assertEquals("Article 2. Persons", hint.getLabel().getLeft());
      assertNull(hint.getTooltip());
      var resolved = answer(editor.documents().resolveInlayHint(hint));
      assertTrue(
          resolved.getTooltip().getRight().getValue().contains("Words of persons"),
          resolved.toString());
    }
  }
}
