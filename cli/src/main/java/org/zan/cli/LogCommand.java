package org.zan.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.zan.cli.output.Glyphs;
import org.zan.cli.output.Json;
import org.zan.cli.output.Paint;
import org.zan.cli.past.EntryJson;
import org.zan.cli.past.Past;
import org.zan.history.log.LogEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan log ACT[#PATH]}: which acts changed an act or a provision. */
@Command(name = "log")
final class LogCommand implements Callable<Integer> {
  /** Shows also what changed no law. */
  static final String ALL = "--all";

  private static final int SHORT = 10;

  private final Console console;

  @Parameters(paramLabel = "ACT", descriptionKey = "act")
  private String reference;

  @Option(names = ALL)
  private boolean all;

  @Option(names = "--language", paramLabel = "CODE")
  private String language;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format;

  LogCommand(Console console) {
    this.console = console;
  }

  LogCommand(Console console, PlainArguments arguments) {
    this.console = console;
    this.reference = arguments.operand();
    this.all = arguments.has(ALL);
    this.language = arguments.value("--language");
    this.format = ListFormat.of(arguments.value("--format"));
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
      List<LogEntry> entries =
          past.history().log(past.file(), past.path(), all).orElseThrow(past::noProvision);
      bar.clear();
      if (format == ListFormat.json) {
        json(entries);
      } else {
        entries.forEach(this::text);
      }
    }
    return ExitCode.OK;
  }

  private void text(LogEntry entry) {
    Messages messages = console.messages();
    Paint paint = console.terminal().colour() ? Paint.COLOUR : Paint.PLAIN;
    LocalDate recorded = entry.recorded().atZone(ZoneOffset.UTC).toLocalDate();
    String date = entry.effective().map(LocalDate::toString).orElse("–         ");
    console
        .out()
        .println(
            paint.bold(date)
                + "  "
                + paint.help(shown(entry.act().orElse(entry.subject())))
                + "  "
                + paint.faint(
                    messages.get("log.recorded", recorded, entry.commit().substring(0, SHORT))));
    entry.changes().forEach(change -> console.out().println("    " + shown(change)));
    entry
        .editorial()
        .ifPresent(
            why -> console.out().println("    " + messages.get("log.editorial", shown(why))));
    if (!entry.words()) {
      console.out().println("    " + messages.get("log.form"));
    }
  }

  private String shown(String words) {
    return console.terminal().out() ? Glyphs.shown(words) : words;
  }

  private void json(List<LogEntry> entries) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.indented(text);
    json.beginArray();
    for (LogEntry entry : entries) {
      json.beginObject();
      EntryJson.members(json, entry);
      json.name("words").value(entry.words());
      json.name("changes").beginArray();
      for (String change : entry.changes()) {
        json.value(change);
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    console.out().print(text + "\n");
  }
}
