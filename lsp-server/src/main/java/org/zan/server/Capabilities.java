package org.zan.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.TreeSet;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InlayHintRegistrationOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.WorkspaceSymbolOptions;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.zan.server.protocol.ZanService;

/** What the server tells a client that it can do. */
final class Capabilities {
  private Capabilities() {}

  static ServerCapabilities of(Settings settings) {
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setPositionEncoding(settings.encoding());
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    capabilities.setTextDocumentSync(sync);
    if (settings.pulls()) {
      capabilities.setDiagnosticProvider(new DiagnosticRegistrationOptions(true, true));
    }
    capabilities.setDocumentFormattingProvider(true);
    capabilities.setDocumentRangeFormattingProvider(true);
    capabilities.setDocumentOnTypeFormattingProvider(TypingRequests.TRIGGERS);
    capabilities.setLinkedEditingRangeProvider(true);
    if (settings.skills().literals()) {
      CodeActionOptions actions = new CodeActionOptions(CodeActions.KINDS);
      actions.setResolveProvider(true);
      capabilities.setCodeActionProvider(actions);
    } else {
      capabilities.setCodeActionProvider(true);
    }
    capabilities.setDefinitionProvider(true);
    capabilities.setDeclarationProvider(true);
    capabilities.setTypeDefinitionProvider(true);
    capabilities.setImplementationProvider(true);
    capabilities.setReferencesProvider(true);
    capabilities.setDocumentHighlightProvider(true);
    capabilities.setHoverProvider(true);
    capabilities.setCompletionProvider(new CompletionOptions(true, Completions.TRIGGERS));
    // Options are only for clients that know them.
    capabilities.setRenameProvider(
        settings.skills().prepares()
            ? Either.forRight(new RenameOptions(true))
            : Either.forLeft(true));
    capabilities.setDocumentSymbolProvider(true);
    capabilities.setWorkspaceSymbolProvider(new WorkspaceSymbolOptions(true));
    capabilities.setFoldingRangeProvider(true);
    capabilities.setSelectionRangeProvider(true);
    capabilities.setDocumentLinkProvider(new DocumentLinkOptions(false));
    InlayHintRegistrationOptions hints = new InlayHintRegistrationOptions();
    hints.setResolveProvider(true);
    capabilities.setInlayHintProvider(hints);
    capabilities.setCodeLensProvider(new CodeLensOptions(true));
    capabilities.setCallHierarchyProvider(true);
    capabilities.setTypeHierarchyProvider(true);
    capabilities.setSemanticTokensProvider(
        new SemanticTokensWithRegistrationOptions(
            Colouring.LEGEND, new SemanticTokensServerFull(true), true));
    capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities(folders);
    workspace.setFileOperations(FileRenames.capabilities());
    capabilities.setWorkspace(workspace);
    capabilities.setExperimental(own());
    return capabilities;
  }

  /** The requests that are no part of the protocol, by their names. */
  private static JsonObject own() {
    JsonArray requests = new JsonArray();
    new TreeSet<>(ServiceEndpoints.getSupportedMethods(ZanService.class).keySet())
        .forEach(requests::add);
    JsonObject zan = new JsonObject();
    zan.add("requests", requests);
    JsonObject experimental = new JsonObject();
    experimental.add("zan", zan);
    return experimental;
  }
}
