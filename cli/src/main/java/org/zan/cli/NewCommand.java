package org.zan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zan new act|bill}: new files in a statute book. */
@Command(
    name = "new",
    subcommands = {NewActCommand.class, NewBillCommand.class})
final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return ExitCode.FAILED;
  }
}
