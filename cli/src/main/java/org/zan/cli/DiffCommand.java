package org.zan.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.zan.cli.output.Glyphs;
import org.zan.cli.output.Json;
import org.zan.cli.output.Paint;
import org.zan.cli.output.UnifiedDiff;
import org.zan.cli.output.WordDiff;
import org.zan.cli.past.Past;
import org.zan.cli.past.Texts;
import org.zan.history.log.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan diff ACT --from DATE --to DATE}: how an act changed between two dates. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ACT", descriptionKey = "act")
  private String reference;

  @Option(names = "--from", paramLabel = "DATE", required = true)
  private LocalDate from;

  @Option(names = "--to", paramLabel = "DATE")
  private LocalDate to;

  @Option(names = "--as-known", paramLabel = "COMMIT")
  private String asKnown;

  @Option(names = "--language", paramLabel = "CODE")
  private String language;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "diff")
  private DiffFormat format;

  DiffCommand(Console console) {
    this.console = console;
  }

  /** How the difference is written. */
  enum DiffFormat {
    /** Lines, as {@code diff -u} does. */
    diff,
    /** Words. */
    words,
    /** For programs. */
    json
  }

  @Override
  public Integer call() throws IOException {
    try (ProgressBar bar = ProgressBar.on(console, true);
        Past past =
            Past.of(
                console.folder(),
                reference,
                language,
                console.messages().language(),
                bar::commits)) {
      Texts texts = new Texts(past, asKnown);
      AsOf before = texts.on(from);
      AsOf after = texts.on(to == null ? LocalDate.now() : to);
      bar.clear();
      if (format == DiffFormat.json) {
        json(before, after);
      } else {
        text(before, after);
      }
    }
    return ExitCode.OK;
  }

  private void text(AsOf before, AsOf after) {
    boolean coloured = console.terminal().colour();
    Paint paint = coloured ? Paint.COLOUR : Paint.PLAIN;
    IntFunction<String> headings = headings(before.text());
    String text =
        format == DiffFormat.diff
            ? UnifiedDiff.of(before.file(), before.text(), after.text(), headings, paint)
            : WordDiff.of(before.text(), after.text(), headings, paint);
    if (console.terminal().out() && !coloured) {
      text.lines().forEach(line -> console.out().println(Glyphs.shown(line)));
    } else {
      console.out().print(text);
    }
  }

  /** The heading under which a line stands. */
  private static IntFunction<String> headings(String text) {
    String[] lines = text.split("\n", -1);
    return line -> {
      for (int i = Math.min(line, lines.length - 1); i >= 0; i--) {
        if (lines[i].startsWith("#")) {
          return lines[i].replaceFirst("^#+\\s*", "");
        }
      }
      return "";
    };
  }

  private void json(AsOf before, AsOf after) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.indented(text);
    json.beginObject();
    json.name("file").value(before.file());
    json.name("from").value(from.toString());
    json.name("to").value((to == null ? LocalDate.now() : to).toString());
    json.name("before").value(before.text());
    json.name("after").value(after.text());
    json.name("diff")
        .value(
            UnifiedDiff.of(
                before.file(), before.text(), after.text(), headings(before.text()), Paint.PLAIN));
    json.endObject();
    console.out().print(text + "\n");
  }
}
