package org.zan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zan.cli.draft.Draft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zan new act}: a file, or one for each language, for an act. */
@Command(name = "act")
final class NewActCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--title", paramLabel = "TEXT", required = true)
  private String title;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", required = true)
  private LocalDate date;

  @Option(names = "--number", paramLabel = "NUMBER", defaultValue = "")
  private String number;

  @Option(names = "--kind", paramLabel = "KIND")
  private String kind;

  @Option(names = "--alias", paramLabel = "NAME")
  private String alias;

  @Option(names = "--languages", paramLabel = "CODES", split = "[, ]+")
  private List<String> languages = new ArrayList<>();

  NewActCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Draft draft = new Draft(false, kind, date.toString(), number, title, alias, languages);
    console.tellWritten(draft.writeInto(console.folder()));
    return ExitCode.OK;
  }
}
