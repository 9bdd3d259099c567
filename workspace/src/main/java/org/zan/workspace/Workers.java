package org.zan.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Shares numbered pieces of work among threads, in order, each thread taking the next piece when it
 * is done with one.
 */
public final class Workers {
  private final int threads;

  /** Work of so many threads. */
  public Workers(int threads) {
    this.threads = threads;
  }

  /**
   * Does all pieces and returns when they are done.
   *
   * @param count how many there are
   * @param work does the piece of a number
   * @param done hears how many are done
   */
  public void each(int count, IntConsumer work, IntConsumer done) {
    int used = Math.min(threads, Math.max(1, count));
    ExecutorService executor = Executors.newFixedThreadPool(used, Workers::thread);
    AtomicInteger next = new AtomicInteger();
    AtomicInteger finished = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int t = 0; t < used; t++) {
      running.add(
          executor.submit(
              () -> {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                  work.accept(i);
                  done.accept(finished.incrementAndGet());
                }
              }));
    }
    try {
      running.forEach(Workers::outcome);
    } finally {
      executor.shutdownNow();
    }
  }

  /** Works out what will be needed soon, beside what the caller does next. */
  public static <T> Supplier<T> ahead(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    thread(task).start();
    return () -> outcome(task);
  }

  private static <T> T outcome(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  private static Thread thread(Runnable work) {
    // The parser and the walks over models recurse as deep as an act nests; 100 levels need more
    // than some systems give a thread.
    Thread thread = new Thread(null, work, "zan-worker", 8L << 20);
    thread.setDaemon(true);
    return thread;
  }
}
