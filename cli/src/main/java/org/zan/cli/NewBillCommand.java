package org.zan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zan.cli.draft.Draft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zan new bill}: a file, or one for each language, for a bill. */
@Command(name = "bill")
final class NewBillCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--title", paramLabel = "TEXT", required = true)
  private String title;

  @Option(names = "--name", paramLabel = "NAME", required = true)
  private String name;

  @Option(names = "--year", paramLabel = "YYYY")
  private Year year;

  @Option(names = "--kind", paramLabel = "KIND")
  private String kind;

  @Option(names = "--alias", paramLabel = "NAME")
  private String alias;

  @Option(names = "--languages", paramLabel = "CODES", split = "[, ]+")
  private List<String> languages = new ArrayList<>();

  NewBillCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int of = year == null ? LocalDate.now().getYear() : year.getValue();
    Draft draft = new Draft(true, kind, String.valueOf(of), name, title, alias, languages);
    console.tellWritten(draft.writeInto(console.folder()));
    return ExitCode.OK;
  }
}
