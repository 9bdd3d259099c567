package org.zan.cli;

import java.util.concurrent.Callable;
import org.zan.server.ZanServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zan serve}: the language server, for editors. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  /** Accepted because clients add it: standard input and output are the only transport. */
  @Option(names = "--stdio", hidden = true)
  private boolean stdio;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    // What a library prints must not get between the messages of the protocol.
    System.setOut(console.err());
    return ZanServer.serve(console.in(), console.out());
  }
}
