package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /** A client that can do everything. */
  private static final Settings ABLE =
      new Settings(
          PositionEncodingKind.UTF16,
          "en",
          true,
          true,
          true,
          true,
          true,
          new Skills(true, true, true, true, true, true, true, true, true, Set.of(), Set.of()));

  static {
    MEANING.put(
        "completionProvider", "completion: acts, provisions, terms, facts, instructions, levels");
    MEANING.put(
        "completionProvider.resolveProvider", "words beside a proposal when it is looked at");
    MEANING.put("signatureHelpProvider", "parameters of what is called (a statute calls nothing)");
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
    MEANING.put(
        "workspaceSymbolProvider.resolveProvider", "place of a found provision when it is chosen");
    MEANING.put("foldingRangeProvider", "folding");
    MEANING.put("selectionRangeProvider", "selection that grows");
    MEANING.put("documentLinkProvider", "links");
    MEANING.put("semanticTokensProvider.full", "semantic tokens of a document");
    MEANING.put("semanticTokensProvider.full.delta", "semantic tokens: what changed");
    MEANING.put("semanticTokensProvider.range", "semantic tokens of a range");
    MEANING.put(
        "inlayHintProvider",
        "inlay hints: headings of cited provisions, since when they are in force, dates of effect");
    MEANING.put("inlayHintProvider.resolveProvider", "words of a hint when it is looked at");
    MEANING.put("codeLensProvider", "code lenses: cited by, amended by");
    MEANING.put("codeLensProvider.resolveProvider", "places of a lens when it is looked at");
    MEANING.put(
        "codeActionProvider",
        "code actions: fixes, link a citation, define a term, extract an article, renumber, order facts");
    MEANING.put("codeActionProvider.resolveProvider", "edit of an action when it is chosen");
    MEANING.put("renameProvider", "rename: numbers, aliases, terms; every reference follows");
    MEANING.put("renameProvider.prepareProvider", "whether something can be renamed, before");
    MEANING.put(
        "workspace.fileOperations.willRename", "files renamed: aliases, references, paths follow");
    MEANING.put("documentFormattingProvider", "formatting: as zan fmt");
    MEANING.put("documentRangeFormattingProvider", "formatting of a range");
    MEANING.put("documentOnTypeFormattingProvider", "formatting on type: the next number");
    MEANING.put("linkedEditingRangeProvider", "linked editing: a number and its references");
    MEANING.put("callHierarchyProvider", "call hierarchy: who cites whom");
    MEANING.put("typeHierarchyProvider", "type hierarchy: acts made under others");
    MEANING.put("diagnosticProvider", "diagnostics that the client pulls");
    MEANING.put(
        "diagnosticProvider.workspaceDiagnostics",
        "findings of the whole workspace that the client pulls");
    MEANING.put("executeCommandProvider.commands", "commands");
    MEANING.put("workspace.workspaceFolders.supported", "folders that come and go");
    MEANING.put("textDocumentSync.change", "edits in parts");
    MEANING.put("positionEncoding", "positions in the units that the client prefers");
    MEANING.put("experimental", "requests of its own");
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

  @Test
  void namesOnlyWhatHasARow() throws IOException {
    for (Peer peer : peers()) {
      Set<String> named = new TreeSet<>(peer.offers());
      named.addAll(peer.sometimes().keySet());
      named.removeAll(MEANING.keySet());
      assertEquals(Set.of(), named, peer.name());
    }
  }

  @Test
  void hasARowForAllThatTheServerTells() {
    Set<String> told = new TreeSet<>(told().keySet());
    MEANING.keySet().forEach(path -> told.remove(path.split("\\.")[0]));
    assertEquals(Set.of(), told);
  }

  private static JsonObject told() {
    return new MessageJsonHandler(Map.of())
        .getGson()
        .toJsonTree(Capabilities.of(ABLE))
        .getAsJsonObject();
  }

  private static String table() throws IOException {
    JsonObject told = told();
    List<Peer> peers = peers();
    StringBuilder table = new StringBuilder("| feature | Zan |");
    peers.forEach(peer -> table.append(' ').append(peer.name()).append(" |"));
    table.append("\n|---|---|").append("---|".repeat(peers.size())).append('\n');
    MEANING.forEach(
        (path, meaning) -> {
          table.append("| ").append(meaning);
          if (path.equals("experimental")) {
            table.append(": ").append(own(told));
          }
          table.append(" | ").append(has(told, path) ? "yes" : "no");
          peers.forEach(peer -> table.append(" | ").append(peer.says(path)));
          table.append(" |\n");
        });
    table.append(
        "\n“No” says that the answer does not offer it. The others, read from their sources: ");
    String between = "";
    for (Peer peer : peers) {
      table.append(between).append(peer.link());
      between = ", ";
    }
    return table.append(".\n").toString();
  }

  /** Whether the answer has something there that is neither false nor empty. */
  private static boolean has(JsonElement told, String path) {
    JsonElement at = told;
    for (String name : path.split("\\.")) {
      at = at != null && at.isJsonObject() ? at.getAsJsonObject().get(name) : null;
    }
    if (at == null || at.isJsonNull()) {
      return false;
    }
    if (at.isJsonArray()) {
      return !at.getAsJsonArray().isEmpty();
    }
    if (!at.isJsonPrimitive()) {
      return true;
    }
    JsonPrimitive value = at.getAsJsonPrimitive();
    // The one number tells how edits come: 2, in parts.
    return value.isNumber() ? value.getAsInt() == 2 : value.isString() || value.getAsBoolean();
  }

  private static String own(JsonObject told) {
    List<String> names = new ArrayList<>();
    told.getAsJsonObject("experimental")
        .getAsJsonObject("zan")
        .getAsJsonArray("requests")
        .forEach(name -> names.add("`" + name.getAsString() + "`"));
    return String.join(", ", names);
  }

  private static List<Peer> peers() throws IOException {
    try (InputStream in = LspPageTest.class.getResourceAsStream("peers.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(new MessageJsonHandler(Map.of()).getGson().fromJson(text, Peer[].class));
    }
  }

  /** Another server. Facts read from its source at a version, as paths into its answer. */
  private static final class Peer {
    private String name;
    private String version;
    private String source;
    private List<String> offers;
    private Map<String, String> sometimes;

    String name() {
      return name;
    }

    List<String> offers() {
      return offers;
    }

    Map<String, String> sometimes() {
      return sometimes;
    }

    String says(String path) {
      return offers.contains(path) ? "yes" : sometimes.getOrDefault(path, "no");
    }

    String link() {
      return name + " [" + version + "](" + source + ")";
    }
  }
}
