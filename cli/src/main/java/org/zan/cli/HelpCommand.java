package org.zan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zan help [COMMAND]}: what a command does. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "COMMAND")
  private String name;

  HelpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine zan = spec.parent().commandLine();
    CommandLine asked = name == null ? zan : zan.getSubcommands().get(name);
    if (asked == null) {
      throw new CommandFailure(
          "help.unknown", name, String.join(", ", zan.getSubcommands().keySet()));
    }
    asked.usage(console.out(), zan.getColorScheme());
    return ExitCode.OK;
  }
}
