package org.zan.server;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WatchKind;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.zan.server.protocol.StatuteServer;
import org.zan.server.protocol.ZanService;
import org.zan.workspace.BookFiles;

/**
 * The beginning and end of a connection; the rest is {@link TextDocuments} and {@link Workspace}.
 */
final class ZanLanguageServer implements StatuteServer, AutoCloseable {
  private final Context context = new Context();
  private final Session session;
  private final Analysis analysis =
      new Analysis(context, title -> new IndexingProgress(context, title));
  private final Requests requests;
  private final TextDocuments documents;
  private final Workspace workspace;
  private final OwnRequests own;
  private final Set<Path> folders = new LinkedHashSet<>();
  private final AtomicBoolean started = new AtomicBoolean();

  ZanLanguageServer(Session session) {
    this.session = session;
    this.requests = new Requests(context, session, analysis);
    this.documents = new TextDocuments(context, analysis, requests, this::start);
    this.workspace = new Workspace(context, analysis, requests);
    this.own = new OwnRequests(context, requests);
  }

  /** Whether it answers questions now: between the answer to initialize and the shutdown. */
  boolean isOpen() {
    return requests.isInitialized();
  }

  void connect(LanguageClient client) {
    context.client(client);
  }

  /** Answers before anything is read. */
  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    if (requests.isInitialized() || session.isShutDown()) {
      var error =
          new ResponseError(ResponseErrorCode.InvalidRequest, "initialize comes once", null);
      return CompletableFuture.failedFuture(new ResponseErrorException(error));
    }
    context.settings(Settings.of(params));
    context.tellsChanges(Changes.wanted(params));
    session.endWith(params.getProcessId());
    folders.addAll(folders(params));
    requests.begin();
    return CompletableFuture.completedFuture(
        new InitializeResult(Capabilities.of(context.settings()), new ServerInfo("zan")));
  }

  @SuppressWarnings("deprecation")
  private static Set<Path> folders(InitializeParams params) {
    Set<Path> folders = new LinkedHashSet<>();
    List<WorkspaceFolder> named = params.getWorkspaceFolders();
    if (named != null) {
      named.forEach(folder -> Uris.path(folder.getUri()).ifPresent(folders::add));
    }
    if (folders.isEmpty() && params.getRootUri() != null) {
      Uris.path(params.getRootUri()).ifPresent(folders::add);
    }
    if (folders.isEmpty() && params.getRootPath() != null && !params.getRootPath().isBlank()) {
      Uris.path(Path.of(params.getRootPath()).toUri().toString()).ifPresent(folders::add);
    }
    return folders;
  }

  @Override
  public void initialized(InitializedParams params) {
    start();
    if (context.settings().watches()) {
      var texts = new FileSystemWatcher(Either.forLeft("**/*" + BookFiles.ENDING));
      // Of a folder that is deleted some clients tell, and of none of its files.
      var gone = new FileSystemWatcher(Either.forLeft("**/*"), WatchKind.Delete);
      var options = new DidChangeWatchedFilesRegistrationOptions(List.of(texts, gone));
      var registration = new Registration("zan-files", "workspace/didChangeWatchedFiles", options);
      context
          .client()
          .ifPresent(it -> it.registerCapability(new RegistrationParams(List.of(registration))));
    }
  }

  /** Begins to read; some clients open documents without saying that they are initialized. */
  private void start() {
    if (requests.isInitialized() && started.compareAndSet(false, true)) {
      folders.forEach(analysis::open);
    }
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    session.shutdown();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    session.exit();
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }

  @Override
  public ZanService getZan() {
    return own;
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    if (params.getToken() != null) {
      analysis.cancel(params.getToken().get());
    }
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // The server writes no trace.
  }

  Books books() {
    return context.books();
  }

  Analysis analysis() {
    return analysis;
  }

  @Override
  public void close() {
    requests.close();
    analysis.close();
  }
}
