package org.zan.server;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * A client and the server in one process, talking through pipes as they do through standard input
 * and output.
 */
final class Connection implements AutoCloseable, LanguageClient {
  private static final int PIPE = 1 << 16;
  private static final long SECONDS = 30;

  private final Map<String, CompletableFuture<List<Diagnostic>>> diagnostics =
      new ConcurrentHashMap<>();
  private final PipedOutputStream toServer = new PipedOutputStream();
  private CompletableFuture<Integer> exitCode;
  private LanguageServer server;

  private Connection() {}

  static Connection open() throws IOException {
    Connection connection = new Connection();
    PipedInputStream serverIn = new PipedInputStream(connection.toServer, PIPE);
    PipedInputStream fromServer = new PipedInputStream(PIPE);
    PipedOutputStream serverOut = new PipedOutputStream(fromServer);
    connection.exitCode = CompletableFuture.supplyAsync(() -> ZanServer.serve(serverIn, serverOut));
    var launcher = LSPLauncher.createClientLauncher(connection, fromServer, connection.toServer);
    connection.server = launcher.getRemoteProxy();
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
