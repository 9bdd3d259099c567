package org.zan.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * Entry point of the {@code zan} command.
 *
 * <p>Exit codes are those of {@link ExitCode}. No exception leaves this class: whatever goes wrong
 * becomes a message in the language of the user.
 */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    if (args.length == 1 && isVersion(args[0])) {
      // Answered before anything else is loaded: scripts and editors ask for it at every start.
      System.out.println(Version.line());
      if (System.out.checkError()) {
        System.exit(ExitCode.FAILED);
      }
      return;
    }
    Console console = Console.ofProcess(args);
    int code = run(console, args);
    // Threads of the language server may still wait for work that will not come.
    System.exit(code);
  }

  /**
   * Runs the command within this process.
   *
   * @param in standard input
   * @param out standard output
   * @param err standard error
   * @param environment the environment's variables
   * @param folder what relative paths start from
   * @return the exit code
   */
  public static int run(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Map<String, String> environment,
      Path folder,
      String... args) {
    Messages messages = UserLanguage.of(args, environment);
    return run(new Console(in, out, err, messages, Terminal.NONE, folder, environment), args);
  }

  static int run(Console console, String... args) {
    int code;
    try {
      Optional<Callable<Integer>> plain = PlainCommands.of(console, args);
      code = plain.isPresent() ? plain.get().call() : withPicocli(console, args);
      console.flush();
    } catch (Throwable e) {
      code = new Failures(console).report(e);
    }
    console.err().flush();
    return code;
  }

  static int withPicocli(Console console, String... args) {
    return commandLine(console, Subcommands.of(args)).execute(args);
  }

  /** The command with all its subcommands, as the help and the completion describe it. */
  static CommandLine commandLine(Console console) {
    return commandLine(console, Subcommands.all());
  }

  private static CommandLine commandLine(Console console, Collection<Class<?>> subcommands) {
    Failures failures = new Failures(console);
    CommandLine command = new CommandLine(new ZanCommand(console), new CommandFactory(console));
    subcommands.forEach(command::addSubcommand);
    command.setResourceBundle(console.messages().bundle());
    command.setOut(console.outWriter());
    command.setErr(console.errWriter());
    command.setParameterExceptionHandler(new UsageErrors(console));
    command.setExecutionExceptionHandler((e, subcommand, parsed) -> failures.report(e));
    command.setUsageHelpWidth(console.terminal().columns());
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.terminal().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    return command;
  }

  private static boolean isVersion(String argument) {
    return argument.equals("--version") || argument.equals("-V");
  }
}
