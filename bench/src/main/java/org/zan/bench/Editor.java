package org.zan.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * An editor: starts a language server as a process and speaks with it over its standard input and
 * output. Times are counted from the start of the process to the moment at which a message has been
 * read here.
 */
final class Editor implements LanguageClient, AutoCloseable {
  private static final long PATIENCE_SECONDS = 180;
  private static final long GRACE_SECONDS = 2;

  private final Process process;
  private final long start;
  private final LanguageServer server;
  private final Path folder;
  private final Map<String, PublishDiagnosticsParams> shown = new ConcurrentHashMap<>();
  private final List<Watch> watches = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Double> indexed = new CompletableFuture<>();

  /** Somebody who waits for findings. */
  private record Watch(
      Predicate<PublishDiagnosticsParams> wanted, CompletableFuture<Double> seconds) {}

  private Editor(List<String> command, Path folder, File errors) throws IOException {
    this.folder = folder;
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors);
    start = System.nanoTime();
    process = builder.start();
    var launcher =
        LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
    server = launcher.getRemoteProxy();
    launcher.startListening();
  }

  /**
   * Starts a server.
   *
   * @param command how
   * @param folder what it works on
   * @param errors where its standard error goes
   */
  static Editor start(List<String> command, Path folder, File errors) throws IOException {
    return new Editor(command, folder, errors);
  }

  /** Says who it is and waits for the answer; does not yet say that it has read it. */
  InitializeResult initialize() throws Exception {
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setWorkspaceFolders(
        List.of(new WorkspaceFolder(uri(folder), folder.getFileName().toString())));
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceFolders(true);
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    workspace.setWorkspaceEdit(edits);
    TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
    documents.setPublishDiagnostics(new PublishDiagnosticsCapabilities(true));
    params.setCapabilities(new ClientCapabilities(workspace, documents, window, null));
    return answer(server.initialize(params));
  }

  void initialized() {
    server.initialized(new InitializedParams());
  }

  LanguageServer server() {
    return server;
  }

  /** Seconds since the process was started. */
  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  /** When the server said that it had read everything, in seconds since the start. */
  double indexed() throws Exception {
    return answer(indexed);
  }

  /** When such findings will have come, in seconds since the start; to be asked for beforehand. */
  CompletableFuture<Double> findings(Predicate<PublishDiagnosticsParams> wanted) {
    Watch watch = new Watch(wanted, new CompletableFuture<>());
    watches.add(watch);
    return watch.seconds;
  }

  /** Of how many files findings have come. */
  int files() {
    return shown.size();
  }

  static <T> T answer(CompletableFuture<T> future) throws Exception {
    return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  static String uri(Path file) {
    return file.toUri().toString();
  }

  /** The most memory that the server has had resident so far; 0 where the system does not tell. */
  long peakBytes() {
    return WholeProcess.peak(process.pid());
  }

  /** Ends the server as the protocol says; one that does not end soon is ended. */
  @Override
  public void close() throws IOException {
    try {
      server.shutdown().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
      server.exit();
      process.getOutputStream().close();
      process.onExit().completeOnTimeout(process, GRACE_SECONDS, TimeUnit.SECONDS).join();
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    double now = seconds();
    shown.put(params.getUri(), params);
    for (Watch watch : watches) {
      if (watch.wanted.test(params)) {
        watches.remove(watch);
        watch.seconds.complete(now);
      }
    }
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    if (params.getValue().isLeft() && params.getValue().getLeft() instanceof WorkDoneProgressEnd) {
      indexed.complete(seconds());
    }
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {
    // Nothing is measured of it.
  }

  @Override
  public void showMessage(MessageParams message) {
    // Nobody looks.
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    // Nobody looks.
  }
}
