package org.zan.cli;

import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code zan} command itself: the options that every subcommand has. {@link Subcommands} lists
 * these.
 */
@Command(name = "zan", versionProvider = Version.class)
final class ZanCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  ZanCommand(Console console) {
    this.console = console;
  }

  /** {@link UserLanguage} has read it already: here it is only checked and documented. */
  @Option(
      names = "--lang",
      paramLabel = "CODE",
      completionCandidates = Languages.class,
      scope = ScopeType.INHERIT)
  private void language(String code) {
    if (!Messages.LANGUAGES.contains(code)) {
      throw new ParameterException(
          spec.commandLine(), "--lang", null, spec.findOption("--lang"), code);
    }
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return ExitCode.FAILED;
  }

  /** What {@code --lang} may be. */
  static final class Languages implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Messages.LANGUAGES.iterator();
    }
  }
}
