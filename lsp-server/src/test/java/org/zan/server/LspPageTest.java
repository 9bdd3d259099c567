package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.api.Test;
import org.zan.dsl.testing.Golden;

/** The table in docs/lsp.md says what the server tells its clients. */
class LspPageTest {
  private static final Path PAGE = Path.of("..", "docs", "lsp.md");
  private static final String BEGIN = "<!-- capabilities -->\n";
  private static final String END = "<!-- /capabilities -->";
  private static final Map<String, String> MEANING = new LinkedHashMap<>();

  static {
    MEANING.put(
        "completionProvider", "completion: acts, provisions, terms, facts, instructions, levels");
    MEANING.put("hoverProvider", "hover: the cited provision, a term, a fact, an instruction");
    MEANING.put("definitionProvider", "definition: the cited provision, the place of a term");
    MEANING.put("declarationProvider", "declaration: the same");
    MEANING.put("typeDefinitionProvider", "type definition: the act of the cited provision");
    MEANING.put("implementationProvider", "implementation: the acts made under a provision");
    MEANING.put("referencesProvider", "references: who cites it or its children, who uses a term");
    MEANING.put("documentHighlightProvider", "highlights");
    MEANING.put("documentSymbolProvider", "outline");
    MEANING.put(
        "workspaceSymbolProvider", "acts and provisions of the workspace by name and number");
    MEANING.put("foldingRangeProvider", "folding");
    MEANING.put("selectionRangeProvider", "selection that grows");
    MEANING.put("documentLinkProvider", "links");
    MEANING.put("semanticTokensProvider", "semantic tokens: full, delta, range");
    MEANING.put("inlayHintProvider", "inlay hints: headings of cited provisions");
    MEANING.put("codeLensProvider", "code lenses: cited by, amended by");
    MEANING.put(
        "codeActionProvider",
        "code actions: fixes, link a citation, define a term, extract an article, renumber, order facts");
    MEANING.put("renameProvider", "rename: numbers, aliases, terms; every reference follows");
    MEANING.put("documentFormattingProvider", "formatting: as zan fmt");
    MEANING.put("documentRangeFormattingProvider", "formatting of a range");
    MEANING.put("documentOnTypeFormattingProvider", "formatting on type");
    MEANING.put("linkedEditingRangeProvider", "linked editing");
    MEANING.put("callHierarchyProvider", "call hierarchy: who cites whom");
    MEANING.put("typeHierarchyProvider", "type hierarchy: acts made under others");
    MEANING.put("diagnosticProvider", "diagnostics that the client pulls, of the workspace too");
    MEANING.put("executeCommandProvider", "commands");
  }

  @Test
  void showsWhatTheServerTells() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END);
    String now = page.substring(0, from) + table() + page.substring(to);
    if (Golden.recording()) {
      Files.writeString(PAGE, now);
    } else {
      assertEquals(now, page, "record it with -Dzan.record=true");
    }
  }

  private static String table() {
    Settings all =
        new Settings(PositionEncodingKind.UTF16, "en", true, true, true, true, true, Skills.NONE);
    JsonObject told =
        new MessageJsonHandler(Map.of())
            .getGson()
            .toJsonTree(Capabilities.of(all))
            .getAsJsonObject();
    StringBuilder table = new StringBuilder("| feature | Zan |\n|---|---|\n");
    MEANING.forEach(
        (name, meaning) -> {
          JsonElement value = told.get(name);
          boolean has = value != null && (!value.isJsonPrimitive() || value.getAsBoolean());
          table
              .append("| ")
              .append(meaning)
              .append(" | ")
              .append(has ? "yes" : "no")
              .append(" |\n");
        });
    return table.toString();
  }
}
