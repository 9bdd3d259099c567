package org.zan.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What the client can do with answers that are offered to it to write or to lead on.
 *
 * @param snippets whether it fills in places of what completion inserts
 * @param fillIns whether it fills in places of what actions insert
 * @param insertReplace whether it lets drafters choose if completion replaces the rest of a word
 * @param literals whether it takes actions as such; else it gets a command for each
 * @param lazyEdits whether it asks for the edit of an action once the action is chosen
 * @param disabled whether it shows why an action is not possible
 * @param lazyPlaces whether it asks for the place of a found symbol once the symbol is chosen
 * @param deltas whether it takes what has changed of the colours of a document
 * @param prepares whether it asks what would be renamed before it asks for the new name
 * @param refreshes what it can be told to ask for again
 * @param commands commands of its own that answers may name
 */
record Skills(
    boolean snippets,
    boolean fillIns,
    boolean insertReplace,
    boolean literals,
    boolean lazyEdits,
    boolean disabled,
    boolean lazyPlaces,
    boolean deltas,
    boolean prepares,
    Set<Views.View> refreshes,
    Set<String> commands) {
  static final Skills NONE =
      new Skills(false, false, false, true, false, false, false, false, false, Set.of(), Set.of());

  static Skills of(InitializeParams params) {
    Optional<ClientCapabilities> client = Optional.ofNullable(params.getCapabilities());
    Optional<TextDocumentClientCapabilities> documents =
        client.map(ClientCapabilities::getTextDocument);
    Optional<CompletionItemCapabilities> items =
        documents.map(it -> it.getCompletion()).map(it -> it.getCompletionItem());
    var actions = documents.map(it -> it.getCodeAction());
    boolean data = actions.map(it -> it.getDataSupport()).orElse(false);
    return new Skills(
        items.map(CompletionItemCapabilities::getSnippetSupport).orElse(false),
        client
            .map(ClientCapabilities::getWorkspace)
            .map(WorkspaceClientCapabilities::getWorkspaceEdit)
            .map(WorkspaceEditCapabilities::getSnippetEditSupport)
            .orElse(false),
        items.map(CompletionItemCapabilities::getInsertReplaceSupport).orElse(false),
        // One that says nothing of actions is taken for one that knows them.
        actions.map(it -> it.getCodeActionLiteralSupport() != null).orElse(true),
        data
            && has(actions.map(it -> it.getResolveSupport()).map(it -> it.getProperties()), "edit"),
        actions.map(it -> it.getDisabledSupport()).orElse(false),
        has(
            client
                .map(ClientCapabilities::getWorkspace)
                .map(WorkspaceClientCapabilities::getSymbol)
                .map(it -> it.getResolveSupport())
                .map(it -> it.getProperties()),
            "location.range"),
        documents
            .map(it -> it.getSemanticTokens())
            .map(it -> it.getRequests())
            .map(it -> it.getFull())
            .map(it -> it.isRight() ? it.getRight().getDelta() : null)
            .orElse(false),
        documents.map(it -> it.getRename()).map(it -> it.getPrepareSupport()).orElse(false),
        refreshes(client.map(ClientCapabilities::getWorkspace)),
        commands(params.getInitializationOptions()));
  }

  private static Set<Views.View> refreshes(Optional<WorkspaceClientCapabilities> workspace) {
    Set<Views.View> refreshes = EnumSet.noneOf(Views.View.class);
    if (workspace
        .map(it -> it.getSemanticTokens())
        .map(it -> it.getRefreshSupport())
        .orElse(false)) {
      refreshes.add(Views.View.COLOURS);
    }
    if (workspace.map(it -> it.getCodeLens()).map(it -> it.getRefreshSupport()).orElse(false)) {
      refreshes.add(Views.View.LENSES);
    }
    if (workspace.map(it -> it.getInlayHint()).map(it -> it.getRefreshSupport()).orElse(false)) {
      refreshes.add(Views.View.HINTS);
    }
    return refreshes;
  }

  private static boolean has(Optional<List<String>> properties, String name) {
    return properties.map(it -> it.contains(name)).orElse(false);
  }

  /** Commands of the client: {@code "commands": ["zan.showReferences"]}. */
  private static Set<String> commands(Object options) {
    Set<String> commands = new HashSet<>();
    if (options instanceof JsonObject json && json.get("commands") instanceof JsonArray named) {
      for (JsonElement command : named) {
        if (command.isJsonPrimitive()) {
          commands.add(command.getAsString());
        }
      }
    }
    return Set.copyOf(commands);
  }
}
