package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zan.server.Editor.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Colours follow edits, and only what has changed is sent. */
@Timeout(60)
class ColourRequestTest {
  private static final String BOOK =
      """
      --- code.zan
      @act kz/code/1994/civil‸
      @alias civil-code
      @language en

      # Article 1. Relations 😀
      1. First, see [Article 2](#art2) and [it](law-5#art9).

      # Article 2. Persons
      A **legal entity** is an organisation. A legal entity has members.
      """;
  private static final String LAW =
      """
      --- law.zan
      @act kz/law/2001-02-03/5
      @alias law-5
      @language en

      # Article 1. Scope
      Words.
      """;
  private static final String DELTAS =
      "{\"semanticTokens\":{\"requests\":{\"full\":{\"delta\":true}}}}";

  @TempDir Path root;

  private static SemanticTokens whole(Editor editor) throws Exception {
    return answer(editor.documents().semanticTokensFull(new SemanticTokensParams(editor.id())));
  }

  private static SemanticTokensDelta since(Editor editor, String id) throws Exception {
    var params = new SemanticTokensDeltaParams(editor.id(), id);
    return answer(editor.documents().semanticTokensFullDelta(params)).getRight();
  }

  private static List<Integer> applied(List<Integer> before, List<SemanticTokensEdit> edits) {
    List<Integer> now = new ArrayList<>(before);
    for (SemanticTokensEdit edit : edits) {
      List<Integer> place = now.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount());
      place.clear();
      place.addAll(edit.getData());
    }
    return now;
  }

  @Test
  void changesLeadFromTheOldColoursToTheNew() throws Exception {
    try (Editor editor = Editor.at(root, Editor.able(DELTAS, "{}"), BOOK + LAW)) {
      SemanticTokens first = whole(editor);
      List<Integer> client = first.getData();
      String id = first.getResultId();
      String text = editor.text("code.zan");
      for (String next :
          List.of(
              text,
              text.replace("# Article 2", "// note\n\n\n# Article 2"),
              text.replace(" A legal entity has members.", ""),
              text.replace("First", "First " + "and ".repeat(200) + "[x](#art1)"),
              "",
              text)) {
        editor.type("code.zan", next);
        SemanticTokensDelta delta = since(editor, id);
        client = applied(client, delta.getEdits());
        id = delta.getResultId();
        var fresh = new SemanticTokensParams(editor.id());
        List<Integer> whole = answer(editor.documents().semanticTokensFull(fresh)).getData();
        assertEquals(whole, client, next);
        SemanticTokens again = whole(editor);
        client = again.getData();
        id = again.getResultId();
      }
    }
  }

  @Test
  void sendsLittleForASmallChangeAndNothingForNone() throws Exception {
    StringBuilder book = new StringBuilder(BOOK);
    for (int article = 3; article < 300; article++) {
      book.append("\n# Article " + article + ". A\n1. See [it](#art1).\n");
    }
    try (Editor editor = Editor.at(root, Editor.able(DELTAS, "{}"), book + LAW)) {
      SemanticTokens first = whole(editor);
      SemanticTokensDelta none = since(editor, first.getResultId());
      assertEquals(List.of(), none.getEdits());
      editor.type("code.zan", editor.text("code.zan").replace("Article 150. A", "Article 150. BC"));
      SemanticTokensEdit edit = since(editor, none.getResultId()).getEdits().get(0);
      assertTrue(edit.getDeleteCount() <= 5 && edit.getData().size() <= 5, edit.toString());
    }
  }

  @Test
  void followWhatIsTypedInAnotherFile() throws Exception {
    try (Editor editor = Editor.at(root, Editor.able(DELTAS, "{}"), BOOK + LAW)) {
      SemanticTokens first = whole(editor);
      editor.type("law.zan", editor.text("law.zan") + "\n# Article 9. New\nWords.\n");
      assertEquals(1, since(editor, first.getResultId()).getEdits().size());
    }
  }

  @Test
  void sendsEverythingWhereItDoesNotKnowWhatTheEditorHas() throws Exception {
    try (Editor editor = Editor.at(root.resolve("a"), Editor.able(DELTAS, "{}"), BOOK + LAW)) {
      whole(editor);
      var params = new SemanticTokensDeltaParams(editor.id(), "from another time");
      var answer = answer(editor.documents().semanticTokensFullDelta(params));
      assertEquals(whole(editor).getData(), answer.getLeft().getData());
    }
    try (Editor editor = Editor.at(root.resolve("b"), BOOK + LAW)) {
      assertNull(whole(editor).getResultId());
    }
  }

  @Test
  void colourAStretchAsTheWhole() throws Exception {
    try (Editor editor = Editor.at(root, BOOK + LAW)) {
      TextLines lines = new TextLines(editor.text("code.zan"), "utf-16");
      var all = lines.range(0, lines.text().length());
      var params = new SemanticTokensRangeParams(editor.id(), all);
      assertEquals(
          whole(editor).getData(),
          answer(editor.documents().semanticTokensRange(params)).getData());
    }
  }

  /** The names by which editors choose colours, as the legend has them. */
  @Test
  void eachKindOfWordAndStateOfAReferenceHasAName() throws Exception {
    String bill =
        """
        --- bill.zan
        @bill kz/law/2026/b
        @language en

        // A note.
        # Article 1. Changes
        1. Of [gone](civil-code#art3), [there](civil-code#art1), [none](civil-code#art9).
        2. Of [treaty](eu/reg/2016/679#art1); a **pilot** flies. The pilot lands.

        @amend civil-code
          1) @repeal art1‸
        """;
    String code = BOOK.replace("‸", "") + "\n# Article 3. Gone\n@repealed 2020-01-01\n";
    try (Editor editor = Editor.at(root, code + bill)) {
      assertEquals(
          """
          decorator @bill
          decorator @language
          comment // A note.
          namespace # Article 1. Changes
          number 1.
          function deprecated gone
          function deprecated civil-code#art3
          function there
          function civil-code#art1
          unresolvedReference none
          unresolvedReference civil-code#art9
          number 2.
          string treaty
          string eu/reg/2016/679#art1
          type definition pilot
          type pilot
          keyword @amend
          function civil-code
          number 1)
          keyword @repeal
          function art1
          """,
          named(editor, whole(editor).getData()));
    }
  }

  private static String named(Editor editor, List<Integer> data) {
    StringBuilder named = new StringBuilder();
    List<String> lines = editor.text("bill.zan").lines().toList();
    int line = 0;
    int character = 0;
    for (int i = 0; i < data.size(); i += 5) {
      character = data.get(i) == 0 ? character + data.get(i + 1) : data.get(i + 1);
      line += data.get(i);
      named.append(Colouring.LEGEND.getTokenTypes().get(data.get(i + 3))).append(' ');
      List<String> modifiers = Colouring.LEGEND.getTokenModifiers();
      for (int bit = 0; bit < modifiers.size(); bit++) {
        named.append((data.get(i + 4) >> bit & 1) == 1 ? modifiers.get(bit) + " " : "");
      }
      named.append(lines.get(line), character, character + data.get(i + 2)).append('\n');
    }
    return named.toString();
  }
}
