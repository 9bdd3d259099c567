package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.zan.server.protocol.Changed;
import org.zan.server.protocol.StatuteClient;
import org.zan.server.protocol.StatuteServer;

/**
 * A client and the server in one process, talking through pipes as they do through standard input
 * and output.
 */
final class Connection implements AutoCloseable, StatuteClient {
  private static final long SECONDS = 30;

  private final Map<String, CompletableFuture<List<Diagnostic>>> diagnostics =
      new ConcurrentHashMap<>();
  private final OutputStream toServer;
  private final Semaphore indexed = new Semaphore(0);
  private final List<Object> told = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Changed> news = new LinkedBlockingQueue<>();
  private CompletableFuture<Integer> exitCode;
  private StatuteServer server;
  private RemoteEndpoint endpoint;

  private Connection(OutputStream toServer) {
    this.toServer = toServer;
  }

  static Connection open() throws IOException {
    // Pipes of the system: those of java.io break when the thread that wrote last has ended.
    Pipe there = Pipe.open();
    Pipe back = Pipe.open();
    Connection connection = new Connection(Channels.newOutputStream(there.sink()));
    InputStream serverIn = Channels.newInputStream(there.source());
    InputStream fromServer = Channels.newInputStream(back.source());
    OutputStream serverOut = Channels.newOutputStream(back.sink());
    connection.exitCode = CompletableFuture.supplyAsync(() -> ZanServer.serve(serverIn, serverOut));
    var launcher =
        new LSPLauncher.Builder<StatuteServer>()
            .setLocalService(connection)
            .setRemoteInterface(StatuteServer.class)
            .setInput(fromServer)
            .setOutput(connection.toServer)
            .create();
    connection.server = launcher.getRemoteProxy();
    connection.endpoint = launcher.getRemoteEndpoint();
    launcher.startListening();
    return connection;
  }

  InitializeResult initialize(InitializeParams params) throws Exception {
    InitializeResult result = server.initialize(params).get(SECONDS, TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
    return result;
  }

  void open(String uri, String text) {
    var document = new TextDocumentItem(uri, "zan", 1, text);
    server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(document));
  }

  void change(String uri, int version, TextDocumentContentChangeEvent change) {
    var id = new VersionedTextDocumentIdentifier(uri, version);
    server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(id, List.of(change)));
  }

  /** Asks with whatever parameters, also such as no client should send. */
  CompletableFuture<?> ask(String method, Object params) {
    return endpoint.request(method, params);
  }

  StatuteServer server() {
    return server;
  }

  /** Waits until the server has said that it has read one more statute book. */
  void awaitIndexed() throws Exception {
    assertTrue(indexed.tryAcquire(SECONDS, TimeUnit.SECONDS), "not read in time");
  }

  /** What the server has sent besides answers and findings. */
  List<Object> told() {
    return told;
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    told.add(params);
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    told.add(params);
    boolean end =
        params.getValue().isLeft() && params.getValue().getLeft() instanceof WorkDoneProgressEnd;
    if (end) {
      indexed.release();
    }
  }

  @Override
  public void changed(Changed changed) {
    news.add(changed);
  }

  /** What the server tells next of changes. */
  Changed nextChanged() throws Exception {
    return news.poll(SECONDS, TimeUnit.SECONDS);
  }

  /** The first diagnostics that the server publishes for a file. */
  List<Diagnostic> diagnosticsOf(String uri) throws Exception {
    return published(uri).get(SECONDS, TimeUnit.SECONDS);
  }

  int shutdownAndExit() throws Exception {
    server.shutdown().get(SECONDS, TimeUnit.SECONDS);
    server.exit();
    return exitCode();
  }

  int exitCode() throws Exception {
    return exitCode.get(SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    toServer.close();
  }

  private CompletableFuture<List<Diagnostic>> published(String uri) {
    return diagnostics.computeIfAbsent(uri, it -> new CompletableFuture<>());
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    published(params.getUri()).complete(params.getDiagnostics());
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {}
}
