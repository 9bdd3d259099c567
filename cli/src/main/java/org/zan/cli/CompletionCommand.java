package org.zan.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code zan completion bash|zsh}: a script that completes Zan's commands and options in the shell.
 */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", descriptionKey = "SHELL")
  private Shell shell;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(shell.prologue + AutoComplete.bash("zan", spec.parent().commandLine()));
    return ExitCode.OK;
  }

  /** The shells whose completion is known. zsh runs bash's through a function of its own. */
  enum Shell {
    bash(""),
    zsh("autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n");

    private final String prologue;

    Shell(String prologue) {
      this.prologue = prologue;
    }
  }
}
