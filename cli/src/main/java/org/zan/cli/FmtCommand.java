package org.zan.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zan.cli.check.Scope;
import org.zan.cli.check.Scopes;
import org.zan.cli.output.Json;
import org.zan.cli.output.UnifiedDiff;
import org.zan.dsl.print.FormatResult;
import org.zan.dsl.print.Formatter;
import org.zan.workspace.AtomicFile;
import org.zan.workspace.Progress;
import org.zan.workspace.TextFile;
import org.zan.workspace.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan fmt [PATH…]}: texts in canonical form. */
@Command(name = "fmt")
final class FmtCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "path")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--check")
  private boolean check;

  @Option(names = "--diff")
  private boolean diff;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format;

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  FmtCommand(Console console) {
    this.console = console;
  }

  /** What became of one file. */
  private enum Outcome {
    SAME,
    CHANGED,
    GUARDED,
    UNREADABLE
  }

  /** A file that was looked at. */
  private record Formatted(String path, Outcome outcome, String note) {}

  @Override
  public Integer call() throws IOException {
    if (paths.equals(List.of(STANDARD_INPUT))) {
      return standardInput();
    }
    List<Formatted> files = new ArrayList<>();
    try (ProgressBar bar = ProgressBar.on(console, !quiet)) {
      for (Scope scope :
          Scopes.of(paths.isEmpty() ? List.of(Path.of("")) : paths, console.folder(), bar)) {
        files.addAll(format(scope, bar));
      }
    }
    if (format == ListFormat.json) {
      json(files);
    } else {
      text(files);
    }
    return exitCode(files);
  }

  private int standardInput() throws IOException {
    String text = new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
    FormatResult result = Formatter.format(text);
    if (diff) {
      console.out().print(UnifiedDiff.of("-", text, result.text()));
    } else if (!check) {
      console.out().print(result.text());
    }
    return result.changed() && (check || diff) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private List<Formatted> format(Scope scope, Progress progress) {
    List<Path> files =
        scope.files().files().stream()
            .filter(file -> scope.wanted().test(scope.files().name(file)))
            .toList();
    Formatted[] formatted = new Formatted[files.size()];
    new Workers(Runtime.getRuntime().availableProcessors())
        .each(
            files.size(),
            i -> formatted[i] = format(files.get(i)),
            done -> progress.at(Progress.Phase.READ, done, files.size()));
    return List.of(formatted);
  }

  private Formatted format(Path file) {
    String path = console.shown(file);
    TextFile text = TextFile.read(file);
    if (text.problem() != null) {
      return new Formatted(
          path,
          Outcome.UNREADABLE,
          text.problem().message(console.messages().language(), text.data()));
    }
    FormatResult result = Formatter.format(text.text());
    if (result.guarded()) {
      return new Formatted(path, Outcome.GUARDED, "");
    }
    if (!result.changed()) {
      return new Formatted(path, Outcome.SAME, "");
    }
    if (!check && !diff) {
      write(file, result.text());
    }
    return new Formatted(
        path, Outcome.CHANGED, diff ? UnifiedDiff.of(path, text.text(), result.text()) : "");
  }

  private static void write(Path file, String text) {
    try {
      AtomicFile.write(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void text(List<Formatted> files) {
    Messages messages = console.messages();
    for (Formatted file : files) {
      switch (file.outcome) {
        case CHANGED -> {
          if (diff) {
            console.out().print(file.note);
          } else if (!quiet) {
            console
                .out()
                .println(messages.get(check ? "fmt.unformatted" : "fmt.formatted", file.path));
          }
        }
        case GUARDED -> console.complain(messages.get("fmt.guarded", file.path));
        case UNREADABLE -> console.complain(file.path + ": " + file.note);
        default -> {}
      }
    }
    if (!quiet && !diff) {
      console
          .out()
          .println(messages.get("fmt.summary", files.size(), count(files, Outcome.CHANGED)));
    }
  }

  private void json(List<Formatted> files) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.indented(text);
    json.beginObject();
    json.name("files").value(files.size());
    list(json, "changed", files, Outcome.CHANGED);
    list(json, "left", files, Outcome.GUARDED);
    list(json, "unreadable", files, Outcome.UNREADABLE);
    json.endObject();
    console.out().print(text + "\n");
  }

  private static void list(JsonWriter json, String name, List<Formatted> files, Outcome outcome)
      throws IOException {
    json.name(name).beginArray();
    for (Formatted file : files) {
      if (file.outcome == outcome) {
        json.value(file.path);
      }
    }
    json.endArray();
  }

  private static long count(List<Formatted> files, Outcome outcome) {
    return files.stream().filter(file -> file.outcome == outcome).count();
  }

  private int exitCode(List<Formatted> files) {
    if (count(files, Outcome.UNREADABLE) > 0) {
      return ExitCode.FAILED;
    }
    return (check || diff) && count(files, Outcome.CHANGED) > 0 ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
