package org.zan.cli.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Reads texts on other threads, some before they are asked for, in the order in which they will be.
 * One thread asks; a text that has been given is forgotten.
 */
final class ReadAhead {
  private static final int MOST_WAITING = 64;
  private static final int THREADS = 2;

  private final Map<String, FutureTask<SourceText>> toCome = new HashMap<>();
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private final List<Thread> threads = new ArrayList<>();

  ReadAhead(Collection<String> files, Function<String, SourceText> reading) {
    List<FutureTask<SourceText>> tasks = new ArrayList<>(files.size());
    for (String file : files) {
      FutureTask<SourceText> task = new FutureTask<>(() -> reading.apply(file));
      toCome.put(file, task);
      tasks.add(task);
    }
    AtomicInteger next = new AtomicInteger();
    for (int i = 0; i < Math.min(THREADS, tasks.size()); i++) {
      Thread thread = new Thread(() -> read(tasks, next), "zan-read-ahead");
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
  }

  private void read(List<FutureTask<SourceText>> tasks, AtomicInteger next) {
    try {
      for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
        room.acquire();
        tasks.set(i, null).run();
      }
    } catch (InterruptedException e) {
      // Nobody asks any more.
      Thread.currentThread().interrupt();
    }
  }

  /** The text of a file; null where none is to come, or reading it failed. */
  SourceText take(String file) {
    FutureTask<SourceText> task = toCome.remove(file);
    if (task == null) {
      return null;
    }
    room.release();
    // Here, if none of the threads has come to it.
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** Reads no more. */
  void end() {
    toCome.clear();
    threads.forEach(Thread::interrupt);
  }
}
