package org.zan.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client at work on folders, without streams between it and the server. */
final class Desk implements LanguageClient, AutoCloseable {
  private final Map<String, PublishDiagnosticsParams> published = new ConcurrentHashMap<>();
  private final Map<String, Integer> versions = new ConcurrentHashMap<>();
  final List<Object> told = new java.util.concurrent.CopyOnWriteArrayList<>();

  /** What the client does before it takes findings. */
  Consumer<PublishDiagnosticsParams> onFindings = params -> {};

  /** What the client does as soon as it hears of progress. */
  Consumer<ProgressParams> onProgress = params -> {};

  /** What the client chooses of what a message offers; null closes it. */
  Function<ShowMessageRequestParams, MessageActionItem> onQuestion = params -> null;

  final ZanLanguageServer server = new ZanLanguageServer(new Session());

  static Desk at(Path... folders) throws Exception {
    return at(new InitializeParams(), folders);
  }

  static Desk at(InitializeParams params, Path... folders) throws Exception {
    return at(params, it -> {}, folders);
  }

  static Desk at(InitializeParams params, Consumer<Desk> before, Path... folders) throws Exception {
    Desk desk = new Desk();
    before.accept(desk);
    desk.server.connect(desk);
    params.setWorkspaceFolders(
        List.of(folders).stream().map(it -> new WorkspaceFolder(uri(it), "folder")).toList());
    answer(desk.server.initialize(params));
    desk.server.initialized(new InitializedParams());
    return desk;
  }

  static <T> T answer(CompletableFuture<T> future) throws Exception {
    return future.get(30, TimeUnit.SECONDS);
  }

  static String uri(Path path) {
    return path.toUri().toString();
  }

  static TextDocumentIdentifier id(String uri) {
    return new TextDocumentIdentifier(uri);
  }

  void open(Path file) throws Exception {
    open(uri(file), Files.readString(file));
  }

  void open(String uri, String text) {
    versions.put(uri, 1);
    var item = new TextDocumentItem(uri, "zan", 1, text);
    server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
  }

  void change(String uri, TextDocumentContentChangeEvent... changes) {
    int version = versions.merge(uri, 1, Integer::sum);
    var id = new VersionedTextDocumentIdentifier(uri, version);
    server
        .getTextDocumentService()
        .didChange(new DidChangeTextDocumentParams(id, List.of(changes)));
  }

  void close(String uri) {
    server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id(uri)));
  }

  void touched(Path file, FileChangeType type) {
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(file), type))));
  }

  /** What the client shows when all is worked off: by the name of the file, without those clean. */
  Map<String, List<String>> shown() throws Exception {
    server.analysis().awaitIdle();
    Map<String, List<String>> shown = new TreeMap<>();
    published.forEach(
        (uri, params) -> {
          if (!params.getDiagnostics().isEmpty()) {
            shown.put(
                uri.substring(uri.lastIndexOf('/') + 1),
                params.getDiagnostics().stream().map(Desk::line).collect(Collectors.toList()));
          }
        });
    return shown;
  }

  private static String line(Diagnostic it) {
    var at = it.getRange().getStart();
    return at.getLine()
        + ":"
        + at.getCharacter()
        + " "
        + it.getCode().getLeft()
        + (it.getRelatedInformation() == null
            ? ""
            : it.getRelatedInformation().stream()
                .map(
                    related ->
                        " -> "
                            + place(
                                related.getLocation().getUri(),
                                related.getLocation().getRange().getStart()))
                .collect(Collectors.joining()));
  }

  private static String place(String uri, org.eclipse.lsp4j.Position at) {
    return uri.substring(uri.lastIndexOf('/') + 1) + ":" + at.getLine() + ":" + at.getCharacter();
  }

  List<Diagnostic> diagnostics(String uri) throws Exception {
    server.analysis().awaitIdle();
    var params = published.get(uri);
    return params == null ? List.of() : params.getDiagnostics();
  }

  /** What the client was told of each document, when all is worked off. */
  Map<String, PublishDiagnosticsParams> published() throws Exception {
    server.analysis().awaitIdle();
    return published;
  }

  PublishDiagnosticsParams last(String uri) {
    return published.get(uri);
  }

  @Override
  public void close() {
    server.close();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    onFindings.accept(params);
    published.put(params.getUri(), params);
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    told.add(params);
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }

  @Override
  public CompletableFuture<Void> createProgress(
      org.eclipse.lsp4j.WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    told.add(params);
    onProgress.accept(params);
  }

  @Override
  public CompletableFuture<Void> registerCapability(org.eclipse.lsp4j.RegistrationParams params) {
    told.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshDiagnostics() {
    told.add("refresh");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshSemanticTokens() {
    told.add("colours");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshCodeLenses() {
    told.add("lenses");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshInlayHints() {
    told.add("hints");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    told.add(request);
    return CompletableFuture.completedFuture(onQuestion.apply(request));
  }

  @Override
  public void logMessage(MessageParams message) {}
}
