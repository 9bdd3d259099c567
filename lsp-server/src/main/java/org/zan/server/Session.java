package org.zan.server;

import java.util.concurrent.CompletableFuture;

/** The life of one connection: lets the server be run and ended within a process that goes on. */
final class Session {
  private final CompletableFuture<Integer> end = new CompletableFuture<>();
  private volatile boolean shutdownAsked;

  void shutdown() {
    shutdownAsked = true;
  }

  boolean isShutDown() {
    return shutdownAsked;
  }

  void exit() {
    end.complete(shutdownAsked ? 0 : 1);
  }

  /** Ends when the client's process does: some clients die without closing their end. */
  void endWith(Integer processId) {
    if (processId != null) {
      ProcessHandle.of(processId).ifPresent(client -> client.onExit().thenRun(this::exit));
    }
  }

  /** Waits for the end and returns the exit code that the protocol demands. */
  int awaitEnd() {
    return end.join();
  }
}
