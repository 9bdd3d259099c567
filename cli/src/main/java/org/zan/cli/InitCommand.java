package org.zan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zan.cli.draft.NewBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan init DIR}: a new statute book. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "dir")
  private Path folder;

  @Option(names = "--jurisdiction", paramLabel = "CODE", required = true)
  private String jurisdiction;

  @Option(names = "--languages", paramLabel = "CODES", split = "[, ]+")
  private List<String> languages = new ArrayList<>();

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    NewBook book =
        new NewBook(jurisdiction, languages, console.messages().language(), LocalDate.now());
    Path whole = console.folder().resolve(folder).normalize();
    console.tellWritten(book.writeInto(whole));
    String go = whole.equals(console.folder()) ? "" : "cd " + console.shown(whole) + "; ";
    console.out().println(console.messages().get("init.next", go));
    return ExitCode.OK;
  }
}
