package org.zan.eclipse.views;

import com.google.gson.JsonObject;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.zan.eclipse.ZanPlugin;
import org.zan.server.protocol.ZanService;

/** Asks the server for a view; the answer comes in the thread of the display. */
public final class Answers {
  private Answers() {}

  /**
   * Asks without waiting.
   *
   * @param given hears the answer
   * @param refused hears why there is none
   */
  public static <T> void ask(
      Function<ZanService, CompletableFuture<T>> question,
      Consumer<T> given,
      Consumer<Throwable> refused) {
    ZanPlugin.server()
        .ask(server -> question.apply(server.getZan()))
        .whenComplete(
            (answer, problem) -> {
              Throwable cause = cause(problem);
              if (cause instanceof CancellationException) {
                return;
              }
              inDisplay(
                  () -> {
                    if (cause == null) {
                      given.accept(answer);
                    } else {
                      refused.accept(cause);
                    }
                  });
            });
  }

  /** Does something in the thread of the display, if there still is one. */
  public static void inDisplay(Runnable work) {
    Display display =
        PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
    if (display != null && !display.isDisposed()) {
      display.asyncExec(work);
    }
  }

  /** What the server says to the drafter. */
  public static String words(Throwable problem) {
    return problem.getMessage() == null ? problem.toString() : problem.getMessage();
  }

  /** The stable name of a refusal; empty where the server gives none. */
  public static String reason(Throwable problem) {
    return problem instanceof ResponseErrorException refusal
            && refusal.getResponseError().getData() instanceof JsonObject data
            && data.has("reason")
        ? data.get("reason").getAsString()
        : "";
  }

  private static Throwable cause(Throwable problem) {
    Throwable cause = problem;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
