package org.zan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.zan.cli.law.PlanRun;
import org.zan.history.Committer;
import org.zan.history.Determination;
import org.zan.history.Enactments;
import org.zan.history.LegalRepository;
import org.zan.history.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code zan commence}: what was to take effect by now changes the acts. {@code zan commence ACT
 * --in-force DATE}: a date that an act left open is known.
 */
@Command(name = "commence")
final class CommenceCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "ACT", descriptionKey = "act")
  private String act;

  @Option(names = "--in-force", paramLabel = "DATE")
  private LocalDate inForce;

  @Option(names = "--published", paramLabel = "DATE")
  private LocalDate published;

  @Option(names = "--by", paramLabel = "ACT", defaultValue = "")
  private String by;

  @Option(names = "--as-of", paramLabel = "DATE")
  private LocalDate asOf;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--sign", negatable = true)
  private Boolean sign;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format;

  CommenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    boolean dated = inForce != null || published != null;
    if (dated != (act != null) || inForce != null && published != null) {
      throw new CommandFailure(act == null ? "commence.no-act" : "commence.no-date");
    }
    if (!by.isEmpty() && inForce == null) {
      throw new CommandFailure("commence.by");
    }
    try (LegalRepository repository = LegalRepository.open(console.folder())) {
      PlanRun run = new PlanRun(console, repository).dry(dryRun).signed(sign).asOf(asOf);
      return run.run(
          (committer, date) -> plan(repository, committer, date), format == ListFormat.json);
    }
  }

  private Plan plan(LegalRepository repository, Committer committer, LocalDate date)
      throws IOException {
    Enactments enactments = Enactments.in(repository, committer);
    if (act == null) {
      return enactments.commence(date);
    }
    int sign = act.indexOf('#');
    String name = sign < 0 ? act : act.substring(0, sign);
    String path = sign < 0 ? "" : act.substring(sign + 1);
    Determination determined =
        inForce != null
            ? new Determination(Determination.IN_FORCE, inForce, by, path)
            : new Determination(Determination.PUBLISHED, published, "", "");
    return enactments.determine(name, determined, date);
  }
}
