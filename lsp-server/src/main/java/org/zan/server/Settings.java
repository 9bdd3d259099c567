package org.zan.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/**
 * What the client can do, as it said at the start.
 *
 * @param encoding how positions count
 * @param language code of the language of messages
 * @param pulls whether it asks for diagnostics itself, so that none need be sent
 * @param progress whether it shows how far work has come
 * @param watches whether it can be asked to tell of changed files
 * @param versions whether edits may say which version of a document they are for
 * @param links whether it shows from which words to which provision a definition leads
 * @param skills what it can do with what it is offered
 */
record Settings(
    String encoding,
    String language,
    boolean pulls,
    boolean progress,
    boolean watches,
    boolean versions,
    boolean links,
    Skills skills) {
  private static final List<String> ENCODINGS =
      List.of(PositionEncodingKind.UTF16, PositionEncodingKind.UTF8, PositionEncodingKind.UTF32);

  static final Settings NONE =
      new Settings(
          PositionEncodingKind.UTF16, "en", false, false, false, false, false, Skills.NONE);

  static Settings of(InitializeParams params) {
    Optional<ClientCapabilities> client = Optional.ofNullable(params.getCapabilities());
    Optional<WorkspaceClientCapabilities> workspace = client.map(ClientCapabilities::getWorkspace);
    Optional<TextDocumentClientCapabilities> documents =
        client.map(ClientCapabilities::getTextDocument);
    // A client that asks but cannot be told when to ask again would show what was true at the
    // start.
    boolean pulls =
        documents.map(it -> it.getDiagnostic()).isPresent()
            && workspace
                .map(it -> it.getDiagnostics())
                .map(it -> it.getRefreshSupport())
                .orElse(false);
    String locale = params.getLocale() == null ? "en" : params.getLocale();
    return new Settings(
        encoding(client),
        Locale.forLanguageTag(locale.replace('_', '-')).getLanguage(),
        pulls,
        client
            .map(ClientCapabilities::getWindow)
            .map(WindowClientCapabilities::getWorkDoneProgress)
            .orElse(false),
        workspace
            .map(it -> it.getDidChangeWatchedFiles())
            .map(it -> it.getDynamicRegistration())
            .orElse(false),
        workspace.map(it -> it.getWorkspaceEdit()).map(it -> it.getDocumentChanges()).orElse(false),
        documents.map(it -> it.getDefinition()).map(it -> it.getLinkSupport()).orElse(false),
        Skills.of(params));
  }

  private static String encoding(Optional<ClientCapabilities> client) {
    return client
        .map(ClientCapabilities::getGeneral)
        .map(it -> it.getPositionEncodings())
        .flatMap(offered -> offered.stream().filter(ENCODINGS::contains).findFirst())
        .orElse(PositionEncodingKind.UTF16);
  }
}
