package org.zan.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.zan.cli.output.Glyphs;
import org.zan.cli.output.Json;
import org.zan.cli.output.Paint;
import org.zan.cli.past.EntryJson;
import org.zan.cli.past.Past;
import org.zan.history.log.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan blame ACT[#PATH]}: which act each passage comes from. */
@Command(name = "blame")
final class BlameCommand implements Callable<Integer> {
  private static final String NONE = "–";
  private static final String GAP = "  ";

  private final Console console;

  @Parameters(paramLabel = "ACT", descriptionKey = "act")
  private String reference;

  @Option(names = "--language", paramLabel = "CODE")
  private String language;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format;

  BlameCommand(Console console) {
    this.console = console;
  }

  BlameCommand(Console console, PlainArguments arguments) {
    this.console = console;
    this.reference = arguments.operand();
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
      List<Passage> passages =
          past.history().blame(past.file(), past.path()).orElseThrow(past::noProvision);
      bar.clear();
      if (format == ListFormat.json) {
        json(passages);
      } else {
        text(passages);
      }
    }
    return ExitCode.OK;
  }

  private void text(List<Passage> passages) {
    Paint paint = console.terminal().colour() ? Paint.COLOUR : Paint.PLAIN;
    int paths = widest(passages, Passage::path);
    int acts = widest(passages, BlameCommand::act);
    int dates = widest(passages, BlameCommand::date);
    for (Passage passage : passages) {
      console
          .out()
          .println(
              padded(passage.path(), paths)
                  + GAP
                  + paint.help(padded(act(passage), acts))
                  + GAP
                  + padded(date(passage), dates)
                  + GAP
                  + shown(passage.words()));
      passage
          .instruction()
          .ifPresent(
              words ->
                  console
                      .out()
                      .println(
                          " ".repeat(paths + acts + dates + 3 * GAP.length())
                              + paint.faint("← " + shown(words))));
    }
  }

  private static int widest(List<Passage> passages, Function<Passage, String> column) {
    return passages.stream().map(column).mapToInt(Glyphs::cells).max().orElse(0);
  }

  private static String padded(String words, int cells) {
    return words + " ".repeat(Math.max(0, cells - Glyphs.cells(words)));
  }

  private static String act(Passage passage) {
    return passage.since().act().orElse(NONE);
  }

  private static String date(Passage passage) {
    return passage.since().effective().map(LocalDate::toString).orElse(NONE);
  }

  private String shown(String words) {
    return console.terminal().out() ? Glyphs.shown(words) : words;
  }

  private void json(List<Passage> passages) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.indented(text);
    json.beginArray();
    for (Passage passage : passages) {
      json.beginObject();
      json.name("path").value(passage.path());
      json.name("line").value(passage.line());
      json.name("words").value(passage.words());
      json.name("instruction").value(passage.instruction().orElse(null));
      EntryJson.members(json, passage.since());
      json.endObject();
    }
    json.endArray();
    console.out().print(text + "\n");
  }
}
