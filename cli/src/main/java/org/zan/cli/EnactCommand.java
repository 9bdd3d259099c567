package org.zan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zan.cli.law.PlanRun;
import org.zan.history.Adoption;
import org.zan.history.Enactments;
import org.zan.history.LegalRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan enact BILL}: a bill becomes an act, and what is in force changes the acts. */
@Command(name = "enact")
final class EnactCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "BILL", descriptionKey = "bill")
  private Path bill;

  @Option(names = "--number", paramLabel = "NUMBER", defaultValue = "")
  private String number;

  @Option(names = "--adopted", paramLabel = "DATE", required = true)
  private LocalDate adopted;

  @Option(names = "--published", paramLabel = "DATE")
  private LocalDate published;

  @Option(names = "--in-force", paramLabel = "DATE")
  private LocalDate inForce;

  @Option(names = "--as-of", paramLabel = "DATE")
  private LocalDate asOf;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--sign", negatable = true)
  private Boolean sign;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format;

  EnactCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path file = console.folder().resolve(bill).normalize();
    if (!Files.isRegularFile(file)) {
      throw new CommandFailure("path.missing", bill);
    }
    try (LegalRepository repository = LegalRepository.open(file)) {
      PlanRun run = new PlanRun(console, repository).dry(dryRun).signed(sign).asOf(asOf);
      String name = repository.root().relativize(file.toRealPath()).toString().replace('\\', '/');
      Adoption adoption =
          new Adoption(
              number,
              adopted,
              Optional.ofNullable(published).map(LocalDate::toString),
              Optional.ofNullable(inForce).map(LocalDate::toString));
      return run.run(
          (committer, date) -> Enactments.in(repository, committer).enact(name, adoption, date),
          format == ListFormat.json);
    }
  }
}
