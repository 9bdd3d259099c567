package org.zan.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zan.cli.check.Scope;
import org.zan.cli.check.Scopes;
import org.zan.cli.report.Expertise;
import org.zan.cli.report.ExpertiseReader;
import org.zan.cli.report.HtmlReport;
import org.zan.cli.report.JsonReport;
import org.zan.cli.report.MarkdownReport;
import org.zan.cli.report.ReportFormat;
import org.zan.history.Committer;
import org.zan.workspace.AtomicFile;
import org.zan.workspace.BookCheck;
import org.zan.workspace.CheckedBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan report [BOOK|BILL]}: the expertise of a bill or a statute book as a document. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  /** As many passages of one kind as make a reader see what it is about; the rest is counted. */
  private static final int MOST_FOR_PEOPLE = 20;

  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "BOOK|BILL", descriptionKey = "path")
  private Path path = Path.of("");

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "html")
  private ReportFormat format;

  @Option(names = "--output", paramLabel = "FILE")
  private Path output;

  @Option(names = "--max-findings", paramLabel = "N")
  private Integer most;

  @Option(names = "--readability")
  private boolean readability;

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Expertise expertise;
    try (ProgressBar bar = ProgressBar.on(console, !quiet)) {
      Scope scope = scope(bar);
      CheckedBook checked =
          BookCheck.of(scope.files().root())
              .files(scope.files())
              .only(scope.wanted())
              .progress(bar)
              .run();
      expertise =
          new ExpertiseReader(scope, checked, console.folder(), console.messages().language())
              .read(most(), Committer.today(console.environment()), readability);
    }
    String document = document(expertise);
    if (output == null) {
      console.out().print(document);
    } else {
      AtomicFile.write(console.folder().resolve(output), document);
    }
    return ExitCode.OK;
  }

  /** The one statute book that is meant: two have nothing to say about each other. */
  private Scope scope(ProgressBar bar) throws IOException {
    List<Scope> scopes = Scopes.of(List.of(path), console.folder(), bar);
    if (scopes.size() > 1) {
      String roots =
          scopes.stream()
              .map(scope -> console.shown(scope.files().root()))
              .collect(Collectors.joining(", "));
      throw new CommandFailure("report.several", roots);
    }
    return scopes.get(0);
  }

  private int most() {
    if (most == null) {
      return format == ReportFormat.json ? Integer.MAX_VALUE : MOST_FOR_PEOPLE;
    }
    return most <= 0 ? Integer.MAX_VALUE : most;
  }

  private String document(Expertise expertise) throws IOException {
    return switch (format) {
      case html -> new HtmlReport(expertise, console.messages()).page();
      case md -> new MarkdownReport(expertise, console.messages()).text();
      case json -> {
        StringWriter text = new StringWriter();
        new JsonReport(expertise).write(text);
        yield text.toString();
      }
    };
  }
}
