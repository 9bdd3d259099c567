package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * {@code docs/cli.md} says what the commands say of themselves. With {@code -Dzan.record=true} its
 * generated part is written anew.
 */
class CommandsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "cli.md");
  private static final String MARK = "<!-- generated from the commands: CommandsPageTest -->\n";

  @Test
  void thePageSaysWhatTheCommandsSay() throws IOException {
    String page = Files.readString(PAGE);
    String expected = page.substring(0, page.indexOf(MARK)) + MARK + commands();
    if (Boolean.getBoolean("zan.record")) {
      Files.writeString(PAGE, expected);
    } else {
      assertEquals(expected, page, () -> PAGE + " is stale: record it with -Dzan.record=true");
    }
  }

  private static String commands() {
    CommandLine zan = Main.commandLine(TestConsole.ENGLISH);
    StringBuilder page = new StringBuilder();
    section(page, zan);
    return page.toString();
  }

  private static void section(StringBuilder page, CommandLine command) {
    if (command.getCommandSpec().usageMessage().hidden()) {
      return;
    }
    page.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n\n```\n");
    command
        .getUsageMessage()
        .lines()
        .forEach(line -> page.append(line.stripTrailing()).append('\n'));
    page.append("```\n");
    command.getSubcommands().values().forEach(inner -> section(page, inner));
  }
}
