package org.zan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zan.cli.output.ImportJson;
import org.zan.cli.output.ImportText;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.interchange.legalize.ImportSummary;
import org.zan.interchange.legalize.LegalizeImport;
import org.zan.interchange.legalize.LegalizeMapping;
import org.zan.workspace.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code zan import legalize SOURCE DEST --jurisdiction CODE}: a Markdown statute book with front
 * matter.
 */
@Command(name = "legalize")
final class ImportLegalizeCommand implements Callable<Integer> {
  private static final String OWN_JURISDICTIONS = "jurisdictions";
  private static final int PATIENCE_SECONDS = 20;

  private final Console console;

  @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "source")
  private Path source;

  @Parameters(index = "1", paramLabel = "DEST", descriptionKey = "dest")
  private Path target;

  @Option(names = "--jurisdiction", paramLabel = "CODE", required = true)
  private String code;

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private Form form;

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  ImportLegalizeCommand(Console console) {
    this.console = console;
  }

  /** In what form the summary is written. */
  enum Form {
    text,
    json
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Path from = console.folder().resolve(source);
    Path to = console.folder().resolve(target);
    LegalizeMapping mapping = mapping(to);
    LegalizeImport work =
        new LegalizeImport(mapping, from, to, force, Runtime.getRuntime().availableProcessors());
    ImportSummary summary = run(work);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (summary.files() == 0) {
      throw new CommandFailure("import.nothing", source);
    }
    if (form == Form.json) {
      new ImportJson(console.out()).write(summary, seconds);
    } else {
      new ImportText(console.out(), console.messages(), quiet).write(summary, target, seconds);
    }
    return summary.skippedActs() > 0 ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** The mapping that the shipped data or those of the target repository lay down. */
  private LegalizeMapping mapping(Path to) throws IOException {
    Jurisdictions jurisdictions = Jurisdictions.with(own(to.resolve(OWN_JURISDICTIONS)));
    String mapped =
        jurisdictions.codes().stream()
            .filter(known -> LegalizeMapping.of(jurisdictions.of(known)).isPresent())
            .sorted()
            .collect(Collectors.joining(", "));
    if (!jurisdictions.knows(code)) {
      throw new CommandFailure("import.unknown", code, mapped);
    }
    return LegalizeMapping.of(jurisdictions.of(code))
        .orElseThrow(() -> new CommandFailure("import.no-mapping", code, mapped));
  }

  private static List<String> own(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : (Iterable<Path>) files.sorted()::iterator) {
          if (file.toString().endsWith(".zan")) {
            texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return texts;
  }

  /**
   * Runs it so that an interrupt (Ctrl-C) leaves no unfinished file: the process ends once all is
   * tidied up.
   */
  private ImportSummary run(LegalizeImport work) throws IOException {
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch tidy = new CountDownLatch(1);
    Thread hook = new Thread(() -> interrupt(interrupted, tidy));
    Runtime.getRuntime().addShutdownHook(hook);
    try (ProgressBar bar = ProgressBar.on(console, !quiet)) {
      return work.run((done, all) -> bar.at(Progress.Phase.READ, done, all), interrupted::get);
    } catch (CancellationException e) {
      throw new CommandFailure("import.cancelled");
    } finally {
      tidy.countDown();
      if (!interrupted.get()) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
  }

  private static void interrupt(AtomicBoolean interrupted, CountDownLatch tidy) {
    interrupted.set(true);
    try {
      tidy.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
