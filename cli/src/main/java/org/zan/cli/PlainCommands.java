package org.zan.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * The commands that are asked again and again and answered at once: picocli takes longer to read
 * its annotations than they take to answer, so that they do without it, where nothing about their
 * arguments is unusual. They answer as they would with it.
 */
final class PlainCommands {
  private static final List<String> ANYTHING = List.of();
  private static final Map<String, List<String>> OPTIONS =
      Map.of(
          "--language",
          ANYTHING,
          "--lang",
          Messages.LANGUAGES,
          "--format",
          List.of(ListFormat.text.name(), ListFormat.json.name()));

  private PlainCommands() {}

  /** The command that a command line asks for; empty where picocli has to read it. */
  static Optional<Callable<Integer>> of(Console console, String... args) {
    String name = args.length == 0 ? "" : args[0];
    return switch (name) {
      case "log" ->
          arguments(args, Set.of(LogCommand.ALL)).map(plain -> new LogCommand(console, plain));
      case "blame" -> arguments(args, Set.of()).map(plain -> new BlameCommand(console, plain));
      default -> Optional.empty();
    };
  }

  private static Optional<PlainArguments> arguments(String[] args, Set<String> flags) {
    return PlainArguments.of(Arrays.asList(args).subList(1, args.length), flags, OPTIONS);
  }
}
