package org.zan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zan.cli.check.CheckRun;
import org.zan.cli.check.Scope;
import org.zan.cli.check.Tally;
import org.zan.cli.output.FindingsWriter;
import org.zan.cli.output.Format;
import org.zan.cli.output.JsonFigures;
import org.zan.cli.output.Paint;
import org.zan.dsl.check.Severity;
import org.zan.history.staged.StagedBooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan check [PATH…]}: what is wrong in statute books. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  /** As many findings of one rule as anybody reads; the rest is counted. */
  private static final int MOST_IN_TEXT = 100;

  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "path")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private Format format;

  @Option(names = "--fix")
  private boolean fix;

  @Option(names = "--baseline", paramLabel = "FILE")
  private Path baseline;

  @Option(names = "--write-baseline")
  private boolean writeBaseline;

  @Option(names = "--stats")
  private boolean stats;

  @Option(names = "--staged")
  private boolean staged;

  @Option(names = "--max-findings", paramLabel = "N")
  private Integer most;

  @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
  private Colour colour;

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  CheckCommand(Console console) {
    this.console = console;
  }

  /** When standard output is coloured. */
  enum Colour {
    auto,
    always,
    never
  }

  @Override
  public Integer call() throws IOException {
    if (writeBaseline && baseline == null) {
      throw new CommandFailure("baseline.no-file");
    }
    if (staged && fix) {
      throw new CommandFailure("check.staged-fix");
    }
    try (ProgressBar bar = ProgressBar.on(console, !quiet)) {
      CheckRun run = new CheckRun(console.folder(), bar).fixes(fix).figures(stats).most(most());
      if (baseline != null && writeBaseline) {
        run.newBaseline(baseline);
      } else if (baseline != null) {
        run.baseline(baseline);
      }
      return check(run, bar);
    }
  }

  private int check(CheckRun run, ProgressBar bar) throws IOException {
    boolean findings = !stats && !writeBaseline;
    FindingsWriter writer = findings ? writer() : FindingsWriter.NONE;
    Tally tally = staged ? staged(run, writer, bar) : named(run, writer, bar);
    bar.close();
    tellFixes(run);
    writer.end(tally);
    if (writeBaseline) {
      int count = run.writeBaseline();
      tell(console.messages().get("baseline.written", baseline, count));
    }
    if (stats) {
      new JsonFigures(console.out()).write(run.figures(), tally);
    }
    return tally.of(Severity.ERROR) > 0 && !writeBaseline ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private Tally named(CheckRun run, FindingsWriter writer, ProgressBar bar) throws IOException {
    return run.run(paths.isEmpty() ? List.of(Path.of("")) : paths, writer, bar::close);
  }

  private Tally staged(CheckRun run, FindingsWriter writer, ProgressBar bar) throws IOException {
    try (StagedBooks books = StagedBooks.around(console.folder())) {
      if (books == null) {
        throw new CommandFailure("init.no-git", console.folder());
      }
      List<Path> named = paths.stream().map(path -> console.folder().resolve(path)).toList();
      List<Scope> scopes =
          books.books().stream()
              .map(book -> new Scope(book.files(), name -> book.changed(name, named)))
              .filter(scope -> scope.count() > 0)
              .toList();
      return run.runScopes(scopes, writer, bar::close);
    }
  }

  private FindingsWriter writer() {
    boolean coloured =
        colour == Colour.always || colour == Colour.auto && console.terminal().colour();
    return format.writer(
        console.out(),
        console.messages(),
        coloured ? Paint.COLOUR : Paint.PLAIN,
        console.terminal().columns(),
        quiet);
  }

  private int most() {
    if (most == null) {
      return format == Format.text ? MOST_IN_TEXT : Integer.MAX_VALUE;
    }
    return most <= 0 ? Integer.MAX_VALUE : most;
  }

  private void tellFixes(CheckRun run) {
    run.fixed()
        .forEach(
            (file, rules) -> tell(console.messages().get("check.fixed", file, counted(rules))));
    if (run.fixesEndlessly()) {
      console.complain(console.messages().get("check.fixes-endlessly"));
    }
    run.notFixed()
        .forEach(file -> console.complain(console.messages().get("check.not-fixed", file)));
  }

  private static String counted(Map<String, Integer> rules) {
    return rules.entrySet().stream()
        .map(rule -> rule.getKey() + " × " + rule.getValue())
        .collect(Collectors.joining(", "));
  }

  /** On standard error: standard output holds findings alone, in their format. */
  private void tell(String message) {
    if (!quiet) {
      console.err().println(message);
    }
  }
}
