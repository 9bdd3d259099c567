package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MainTest {

  @Test
  void versionIsOneLine() {
    Run run = Run.zan("--version");
    assertEquals(ExitCode.OK, run.code());
    assertEquals("zan " + Version.number() + "\n", run.out());
    assertTrue(Version.number().matches("\\d+\\.\\d+\\.\\d+.*"), Version.number());
  }

  @Test
  void withoutACommandTheHelpIsAnError() {
    Run run = Run.zan();
    assertEquals(ExitCode.FAILED, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("Commands:"), run.err());
  }

  @Test
  void helpListsEveryCommand() {
    Run run = Run.zan("help");
    assertEquals(ExitCode.OK, run.code());
    for (String name : Main.commandLine(TestConsole.ENGLISH).getSubcommands().keySet()) {
      assertTrue(run.out().contains("\n  " + name), name);
    }
  }

  @Test
  void aCommandIsReadAloneUnderItsOwnName() {
    List<String> names = new ArrayList<>();
    for (Class<?> subcommand : Subcommands.all()) {
      String name = subcommand.getAnnotation(Command.class).name();
      names.add(name);
      boolean alone = Subcommands.of(name, "--help").equals(List.of(subcommand));
      assertEquals(!List.of("help", "completion").contains(name), alone, name);
    }
    var all = Main.commandLine(TestConsole.ENGLISH).getSubcommands().keySet();
    assertEquals(names, List.copyOf(all));
    assertEquals(Subcommands.all(), Subcommands.of("chekc"));
    assertEquals(Subcommands.all(), Subcommands.of("--lang", "ru", "log"));
    assertEquals(Subcommands.all(), Subcommands.of());
  }

  @Test
  void helpOfACommandIsWhatTheCommandSaysOfItself() {
    assertEquals(Run.zan("serve", "--help"), Run.zan("help", "serve"));
  }

  @Test
  void everyCommandAndArgumentIsDescribedInEveryLanguage() {
    for (String language : Messages.LANGUAGES) {
      var zan = Main.commandLine(TestConsole.in(language));
      zan.getSubcommands().values().forEach(command -> assertDescribed(command, language));
    }
  }

  private static void assertDescribed(CommandLine command, String language) {
    var spec = command.getCommandSpec();
    assertEquals(1, spec.usageMessage().header().length, spec.qualifiedName() + " " + language);
    for (var argument : spec.args()) {
      boolean told = argument.hidden() || argument.description().length > 0;
      assertTrue(told, () -> spec.qualifiedName() + " " + argument + " " + language);
    }
    command.getSubcommands().values().forEach(inner -> assertDescribed(inner, language));
  }

  @Test
  void theLanguageIsTheOneOfTheLocaleOrTheOneAskedFor() {
    assertTrue(Run.zan(Map.of("LANG", "ru_RU.UTF-8"), "help").out().contains("Команды:"));
    assertTrue(
        Run.zan(Map.of("LANG", "ru_RU", "LC_ALL", "kk_KZ"), "help").out().contains("Командалар:"));
    assertTrue(Run.zan(Map.of("LANG", "ru_RU", "LC_ALL", ""), "help").out().contains("Команды:"));
    assertTrue(Run.zan(Map.of("LANG", "fr_LU.UTF-8"), "help").out().contains("Commands:"));
    assertTrue(
        Run.zan(Map.of("LANG", "ru_RU"), "help", "--lang", "kk").out().contains("Командалар:"));
    assertTrue(Run.zan(Map.of("LANG", "ru_RU"), "--lang=en", "help").out().contains("Commands:"));
  }

  @Test
  void wrongUsageIsExplained() {
    explains("unexpected argument serv. Did you mean serve?\nTry: zan --help\n", "serv");
    explains("unknown option --nix.\nTry: zan serve --help\n", "serve", "--nix");
    explains("missing: SHELL\nTry: zan completion --help\n", "completion");
    explains(
        "SHELL cannot be fish; it may be: bash, zsh\nTry: zan completion --help\n",
        "completion",
        "fish");
    explains(
        "--lang cannot be de; it may be: en, ru, kk\nTry: zan --help\n", "help", "--lang", "de");
    String commands =
        String.join(", ", Main.commandLine(TestConsole.ENGLISH).getSubcommands().keySet());
    explains("there is no command nix; there are: " + commands + "\n", "help", "nix");
  }

  private static void explains(String expected, String... args) {
    assertEquals(new Run(ExitCode.FAILED, "", "zan: " + expected), Run.zan(args));
  }
}
