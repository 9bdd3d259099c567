package org.zan.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Threads of the server: daemons, with a stack on which the most deeply nested act can be read. */
final class Threads {
  static final long STACK = 8L << 20;

  private Threads() {}

  static ExecutorService some(int count, String name) {
    return Executors.newFixedThreadPool(count, task -> thread(task, name));
  }

  static ScheduledExecutorService one(String name) {
    return Executors.newSingleThreadScheduledExecutor(task -> thread(task, name));
  }

  private static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(null, task, name, STACK);
    thread.setDaemon(true);
    return thread;
  }
}
