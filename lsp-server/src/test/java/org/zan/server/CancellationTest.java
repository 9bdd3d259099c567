package org.zan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A question that nobody waits for any more takes no further work, and blocks no other. */
@Timeout(60)
class CancellationTest {
  @Test
  void whoWorksOnACancelledQuestionIsTold() throws Exception {
    Context context = new Context();
    context.settings(Settings.of(new InitializeParams()));
    try (Analysis analysis = new Analysis(context, title -> new IndexingProgress(context, title));
        Requests requests = new Requests(context, new Session(), analysis)) {
      requests.begin();
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch cancelled = new CountDownLatch(1);
      CountDownLatch ended = new CountDownLatch(1);
      AtomicReference<CancelChecker> told = new AtomicReference<>();
      CompletableFuture<String> answer =
          requests.ask(
              cancel -> {
                told.set(cancel);
                begun.countDown();
                Patience.await(cancelled);
                try {
                  cancel.checkCanceled();
                  return "worked on";
                } finally {
                  ended.countDown();
                }
              });
      Patience.await(begun);
      assertTrue(answer.cancel(true));
      cancelled.countDown();
      Patience.await(ended);
      assertTrue(told.get().isCanceled());
      assertThrows(CancellationException.class, answer::join);
      assertEquals("next", requests.ask(cancel -> "next").join());
    }
  }

  /** What waits in the queue when it is cancelled is never begun. */
  @Test
  void aQuestionThatIsCancelledBeforeItsTurnIsNotWorkedOn() throws Exception {
    Context context = new Context();
    context.settings(Settings.of(new InitializeParams()));
    try (Analysis analysis = new Analysis(context, title -> new IndexingProgress(context, title));
        Requests requests = new Requests(context, new Session(), analysis)) {
      requests.begin();
      CountDownLatch go = new CountDownLatch(1);
      occupy(requests, go);
      AtomicReference<String> worked = new AtomicReference<>("");
      CompletableFuture<Object> waits =
          requests.ask(
              cancel -> {
                worked.set("worked on");
                return null;
              });
      waits.cancel(true);
      go.countDown();
      // Its turn is over when all threads have come to what was asked behind it.
      occupy(requests, new CountDownLatch(0));
      assertEquals("", worked.get());
    }
  }

  /** Gives every thread a question on which it works until it may go; returns when all do. */
  private static void occupy(Requests requests, CountDownLatch go) {
    int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    CountDownLatch all = new CountDownLatch(threads);
    for (int i = 0; i < threads; i++) {
      requests.ask(
          cancel -> {
            all.countDown();
            Patience.await(all);
            Patience.await(go);
            return null;
          });
    }
    Patience.await(all);
  }
}
