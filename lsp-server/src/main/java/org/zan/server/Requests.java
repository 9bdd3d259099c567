package org.zan.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Answers requests on threads of their own, when and while the protocol allows. */
final class Requests implements AutoCloseable {
  private final ExecutorService executor =
      Threads.some(Math.max(2, Runtime.getRuntime().availableProcessors()), "zan-server-request");
  private final Context context;
  private final Session session;
  private final Analysis analysis;
  private volatile boolean initialized;

  Requests(Context context, Session session, Analysis analysis) {
    this.context = context;
    this.session = session;
    this.analysis = analysis;
  }

  void begin() {
    initialized = true;
  }

  boolean isInitialized() {
    return initialized && !session.isShutDown();
  }

  /** Answers a question about a document: on its text as it is now. */
  <T> CompletableFuture<T> about(
      TextDocumentIdentifier document, T nothing, Function<Asked, T> answer) {
    return ask(
        cancel -> {
          if (document == null || document.getUri() == null) {
            return nothing;
          }
          String uri = document.getUri();
          boolean known =
              context.documents().get(uri).isPresent() || context.books().among(uri).isPresent();
          if (!known) {
            return nothing;
          }
          Spot spot = context.books().spot(uri);
          return answer.apply(new Asked(spot, uri, context.translation(spot, uri), cancel));
        });
  }

  /** Answers a question. */
  <T> CompletableFuture<T> ask(Function<CancelChecker, T> answer) {
    if (!isInitialized()) {
      return CompletableFuture.failedFuture(refusal());
    }
    return CompletableFutures.computeAsync(
        executor,
        cancel -> {
          cancel.checkCanceled();
          analysis.flush();
          return guarded(() -> answer.apply(cancel));
        });
  }

  private static <T> T guarded(Supplier<T> answer) {
    try {
      return answer.get();
    } catch (StackOverflowError e) {
      throw new IllegalStateException("nested too deeply", e);
    }
  }

  private ResponseErrorException refusal() {
    ResponseError error =
        session.isShutDown()
            ? new ResponseError(ResponseErrorCode.InvalidRequest, "the server is shut down", null)
            : new ResponseError(
                ResponseErrorCode.ServerNotInitialized, "initialize comes first", null);
    return new ResponseErrorException(error);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
