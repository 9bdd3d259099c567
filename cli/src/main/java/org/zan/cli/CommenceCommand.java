package org.zan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.zan.cli.law.PlanRun;
import org.zan.history.Enactments;
import org.zan.history.LegalRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zan commence}: what was to take effect by now changes the acts. */
@Command(name = "commence")
final class CommenceCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--as-of", paramLabel = "DATE")
  private LocalDate asOf;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--sign")
  private boolean sign;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format;

  CommenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (LegalRepository repository = LegalRepository.open(console.folder())) {
      PlanRun run = new PlanRun(console, repository).dry(dryRun).signed(sign).asOf(asOf);
      return run.run(
          (committer, date) -> Enactments.in(repository, committer).commence(date),
          format == ListFormat.json);
    }
  }
}
