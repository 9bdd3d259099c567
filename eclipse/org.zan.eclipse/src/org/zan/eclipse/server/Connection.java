package org.zan.eclipse.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.PlatformUI;
import org.zan.eclipse.ZanPlugin;
import org.zan.server.protocol.Changed;
import org.zan.server.protocol.StatuteServer;

/**
 * The connection to the language server. What is sent goes through one thread, in the order in
 * which it was said: the workbench never waits for the server to start, and no question overtakes
 * an edit.
 */
public final class Connection {
  /** A command of this client: code lenses call it with the places that they count. */
  public static final String SHOW_REFERENCES = "zan.showReferences";

  private static final long GOODBYE_SECONDS = 3;

  /** A server that ends again and again is left alone. */
  private static final int MOST_STARTS = 5;

  private final ExecutorService outbox =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "Zan: to the language server");
            thread.setDaemon(true);
            return thread;
          });

  private final Client client = new Client(this::cancelProgress);
  private final Folders folders = new Folders(this);

  /** Of the outbox alone. */
  private StatuteServer server;

  private volatile Process process;
  private volatile int starts;
  private volatile boolean isBroken;
  private volatile ServerCapabilities capabilities;

  /** Looks for statute books from now on. */
  public void watch() {
    folders.watch();
  }

  /** Whether a server has been started. */
  boolean isStarted() {
    return process != null;
  }

  /** Starts the server anew, with the settings as they are now. */
  public void restart() {
    starts = 0;
    outbox.execute(
        () -> {
          if (process != null && process.isAlive()) {
            end();
          } else if (process != null || isBroken) {
            startAgain();
          }
        });
  }

  /** Tells the server something. */
  public void tell(Consumer<StatuteServer> message) {
    try {
      outbox.execute(
          () -> {
            try {
              message.accept(running());
            } catch (CancellationException gone) {
              // The next server is told how things are by then.
            }
          });
    } catch (RejectedExecutionException ended) {
      // The workbench is closing: nobody listens any more.
    }
  }

  /** Asks the server something. */
  public <T> CompletableFuture<T> ask(Function<StatuteServer, CompletableFuture<T>> question) {
    try {
      return CompletableFuture.supplyAsync(() -> question.apply(running()), outbox)
          .thenCompose(Function.identity());
    } catch (RejectedExecutionException ended) {
      return CompletableFuture.failedFuture(ended);
    }
  }

  /**
   * Asks and waits for the answer, for what the workbench itself waits for.
   *
   * @return the answer; {@code otherwise} where there is none in time
   */
  public <T> T answer(
      Function<StatuteServer, CompletableFuture<T>> question, int seconds, T otherwise) {
    CompletableFuture<T> answer = ask(question);
    try {
      T given = answer.get(seconds, TimeUnit.SECONDS);
      return given == null ? otherwise : given;
    } catch (TimeoutException late) {
      answer.cancel(true);
    } catch (CancellationException overtaken) {
      return otherwise;
    } catch (ExecutionException refused) {
      ZanPlugin.log(refused);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return otherwise;
  }

  /** Adds somebody who is told that texts have changed and are indexed; in some thread. */
  public void onChanged(Consumer<Changed> listener) {
    client.onChanged(listener);
  }

  /** Takes somebody away. */
  public void offChanged(Consumer<Changed> listener) {
    client.offChanged(listener);
  }

  /** Shows anew, as markers, what the server found. */
  public void showFindings() {
    client.showFindings();
  }

  /** Other statutes are open, of which all findings are shown. */
  public void othersAreOpen() {
    client.shareFindings();
  }

  /** What the numbers of semantic tokens mean. */
  public SemanticTokensLegend legend() {
    return capabilities.getSemanticTokensProvider().getLegend();
  }

  /** The process of the server, for those who measure; null where it does not run. */
  public ProcessHandle process() {
    return process == null ? null : process.toHandle();
  }

  /** The server, which the first who has to say something starts. */
  private StatuteServer running() {
    if (process == null && !isBroken) {
      start();
    }
    if (process == null || !process.isAlive()) {
      throw new CancellationException();
    }
    return server;
  }

  private void start() {
    try {
      process = ServerProcess.start();
      isBroken = false;
    } catch (IOException problem) {
      // Said once; the settings are the drafter's to correct.
      isBroken = true;
      client.showMessage(new MessageParams(MessageType.Error, problem.getMessage()));
      throw new CancellationException();
    }
    client.forgetFindings();
    Launcher<StatuteServer> launcher =
        new Launcher.Builder<StatuteServer>()
            .setLocalService(client)
            .setRemoteInterface(StatuteServer.class)
            .setInput(process.getInputStream())
            .setOutput(process.getOutputStream())
            .traceMessages(Trace.open())
            .create();
    launcher.startListening();
    server = launcher.getRemoteProxy();
    capabilities = server.initialize(greeting()).join().getCapabilities();
    server.initialized(new InitializedParams());
    folders.follow();
    process
        .onExit()
        .thenRun(
            () -> {
              client.serverEnded();
              startAgain();
            });
  }

  /**
   * What is open is looked at in the thread in which it is edited: edits before that moment are in
   * the texts, and their messages are dropped, as there is nobody to hear them; those after it
   * follow the texts.
   */
  private void startAgain() {
    if (outbox.isShutdown() || ++starts > MOST_STARTS) {
      return;
    }
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              List<TextDocumentItem> open = ZanPlugin.documents().texts();
              outbox.execute(
                  () -> {
                    try {
                      start();
                    } catch (CancellationException broken) {
                      return;
                    }
                    open.forEach(
                        it ->
                            server
                                .getTextDocumentService()
                                .didOpen(new DidOpenTextDocumentParams(it)));
                  });
            });
  }

  private InitializeParams greeting() {
    InitializeParams greeting = new InitializeParams();
    greeting.setProcessId((int) ProcessHandle.current().pid());
    greeting.setLocale(ServerProcess.language());
    greeting.setCapabilities(Skills.all());
    greeting.setWorkspaceFolders(folders.now());
    JsonArray commands = new JsonArray();
    commands.add(SHOW_REFERENCES);
    JsonObject options = new JsonObject();
    options.add("commands", commands);
    greeting.setInitializationOptions(options);
    return greeting;
  }

  /** Ends the server. */
  public void dispose() {
    folders.dispose();
    outbox.execute(this::end);
    outbox.shutdown();
    try {
      outbox.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (process != null) {
      process.destroy();
    }
  }

  private void cancelProgress(String token) {
    tell(server -> server.cancelProgress(new WorkDoneProgressCancelParams(Either.forLeft(token))));
  }

  private void end() {
    if (server != null && process.isAlive()) {
      try {
        server.shutdown().get(GOODBYE_SECONDS, TimeUnit.SECONDS);
        server.exit();
      } catch (ExecutionException | TimeoutException gone) {
        process.destroy();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
