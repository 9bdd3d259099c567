package org.zan.server;

import java.util.concurrent.CompletableFuture;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** The life of one connection: lets the server be run and ended within a process that goes on. */
final class Session implements ILanguageServerShutdownAndExitHandler {
  private final CompletableFuture<Integer> end = new CompletableFuture<>();
  private volatile boolean shutdownAsked;

  @Override
  public void shutdown() {
    shutdownAsked = true;
  }

  @Override
  public void exit() {
    end.complete(shutdownAsked ? 0 : 1);
  }

  /** Waits for the end and returns the exit code that the protocol demands. */
  int awaitEnd() {
    return end.join();
  }
}
