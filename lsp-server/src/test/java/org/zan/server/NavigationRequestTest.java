package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zan.server.Editor.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where an editor jumps to from a citation, a term and a provision. */
@Timeout(60)
class NavigationRequestTest {
  private static final String BOOK =
      """
      --- code.zan
      @act kz/code/1994/civil
      @alias civil-code
      @language en

      # Article 1. Relations 😀
      Words.

      # Article 2. Persons
      1. A **legal entity** is an organisation.
      2. 😀 Legal entities act, see [1](#art1).
      --- law.zan
      @act kz/law/2001-02-03/5
      @language en
      @basis civil-code#art2/1

      # Article 1. Scope
      😀 See [terms](terms:civil-code#art2): legal entities act, a legal entity obeys.
      Also [a page](https://example.org/x).
      """;

  @TempDir Path root;

  private Editor at(String words) throws Exception {
    return Editor.at(root, BOOK.replace(words.replace("‸", ""), words));
  }

  private static String places(
      Editor editor,
      CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> asked)
      throws Exception {
    return answer(asked).getLeft().stream().map(editor::show).collect(Collectors.joining("\n"));
  }

  private static String definition(Editor editor) throws Exception {
    return places(
        editor, editor.documents().definition(new DefinitionParams(editor.id(), editor.cursor())));
  }

  private static String declaration(Editor editor) throws Exception {
    return places(
        editor,
        editor.documents().declaration(new DeclarationParams(editor.id(), editor.cursor())));
  }

  @Test
  void citedProvisionsAreDefinedAndDeclaredAtTheirHeading() throws Exception {
    try (Editor editor = at("civil-code#ar‸t2)")) {
      assertEquals("code.zan:8: # Article 2. Persons", definition(editor));
      assertEquals("code.zan:8: # Article 2. Persons", declaration(editor));
    }
  }

  @Test
  void usedTermsAreDefinedAndDeclaredWhereTheyAreExplained() throws Exception {
    try (Editor editor = at("legal enti‸ties act,")) {
      assertEquals("code.zan:9: legal entity", definition(editor));
      assertEquals("code.zan:9: legal entity", declaration(editor));
      editor.type("code.zan", "// moved down\n" + editor.text("code.zan"));
      assertEquals("code.zan:10: legal entity", declaration(editor));
    }
  }

  @Test
  void plainWordsAreDefinedAndDeclaredNowhere() throws Exception {
    try (Editor editor = at("a legal entity ob‸eys")) {
      assertEquals("", definition(editor));
      assertEquals("", declaration(editor));
    }
  }

  @Test
  void whoShowsItIsToldWhatLeadsThereAndTheWholeProvision() throws Exception {
    var params = Editor.able("{\"definition\":{\"linkSupport\":true}}", "{}");
    String book = BOOK.replace("[ter", "[t‸er");
    try (Editor editor = Editor.at(root, params, book)) {
      LocationLink link =
          answer(editor.documents().definition(new DefinitionParams(editor.id(), editor.cursor())))
              .getRight()
              .get(0);
      assertEquals(
          "law.zan:6: terms", editor.show(editor.uri("law.zan"), link.getOriginSelectionRange()));
      assertEquals(
          "code.zan:8: # Article 2. Persons",
          editor.show(link.getTargetUri(), link.getTargetSelectionRange()));
      assertEquals(
          "code.zan:8: # Article 2. Persons⏎1. A **legal entity** is an organisation."
              + "⏎2. 😀 Legal entities act, see [1](#art1).",
          editor.show(link.getTargetUri(), link.getTargetRange()));
    }
  }

  @Test
  void theTypeOfACitedProvisionIsItsAct() throws Exception {
    try (Editor editor = at("civil-code#ar‸t2)")) {
      var params = new TypeDefinitionParams(editor.id(), editor.cursor());
      assertEquals(
          "code.zan:1: @act kz/code/1994/civil",
          places(editor, editor.documents().typeDefinition(params)));
    }
  }

  @Test
  void anEnablingProvisionIsImplementedByTheActsMadeUnderIt() throws Exception {
    try (Editor editor = at("# Article 2. Per‸sons")) {
      var params = new ImplementationParams(editor.id(), editor.cursor());
      assertEquals(
          "law.zan:3: civil-code#art2/1",
          places(editor, editor.documents().implementation(params)));
    }
  }

  private static String highlights(Editor editor) throws Exception {
    var params = new DocumentHighlightParams(editor.id(), editor.cursor());
    return answer(editor.documents().documentHighlight(params)).stream()
        .map(it -> editor.show(editor.id().getUri(), it.getRange()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void usesOfATermInWhateverFormAndCitationsOfAProvisionAreHighlighted() throws Exception {
    try (Editor editor = at("legal enti‸ties act,")) {
      assertEquals("law.zan:6: legal entities\nlaw.zan:6: legal entity", highlights(editor));
      editor.type("code.zan", editor.text("code.zan").replace("Article 1. R", "Article ‸1. R"));
      assertEquals("code.zan:5: # Article 1. Relations 😀\ncode.zan:10: #art1", highlights(editor));
    }
  }

  @Test
  void addressesOfTheWebAreLinks() throws Exception {
    try (Editor editor = at("[a pa‸ge]")) {
      assertEquals(
          List.of("law.zan:7: https://example.org/x → https://example.org/x"),
          answer(editor.documents().documentLink(new DocumentLinkParams(editor.id()))).stream()
              .map(it -> editor.show(editor.id().getUri(), it.getRange()) + " → " + it.getTarget())
              .toList());
    }
  }
}
