package org.zan.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.zan.cli.output.Glyphs;
import org.zan.cli.output.Json;
import org.zan.cli.past.Past;
import org.zan.cli.past.Texts;
import org.zan.cli.show.Shower;
import org.zan.cli.show.Shown;
import org.zan.history.log.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code zan show ACT[#PATH]}: the published words of an act or a provision, as the files have them
 * or as they read on a date.
 */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  private static final String WHOLE = ".";

  private final Console console;

  @Parameters(paramLabel = "ACT", descriptionKey = "act")
  private String reference;

  @Option(names = "--language", paramLabel = "CODE")
  private String language;

  @Option(names = "--at", paramLabel = "DATE")
  private LocalDate at;

  @Option(names = "--as-known", paramLabel = "COMMIT")
  private String asKnown;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Shown shown =
        at == null && asKnown == null
            ? new Shower(console.folder(), language, console.messages().language()).show(reference)
            : fromHistory();
    if (!shown.asked().isEmpty()) {
      console.complain(console.messages().get("show.moved", shown.asked(), shown.path()));
    }
    if (format == ListFormat.json) {
      json(shown);
    } else {
      boolean titled = shown.path().equals(WHOLE) && !shown.title().isEmpty();
      String text = (titled ? shown.title() + "\n\n" : "") + shown.text();
      // A text must not steer the terminal; a pipe gets every character as it is.
      boolean plain = console.terminal().out();
      text.lines().forEach(line -> console.out().println(plain ? Glyphs.shown(line) : line));
    }
    return ExitCode.OK;
  }

  private Shown fromHistory() throws IOException {
    try (ProgressBar bar = ProgressBar.on(console, true);
        Past past =
            Past.of(
                console.folder(),
                reference,
                language,
                console.messages().language(),
                bar::commits)) {
      Texts texts = new Texts(past, asKnown);
      AsOf text = texts.on(at);
      bar.clear();
      if (!texts.left().isEmpty()) {
        console.complain(console.messages().get("at.left-out", past.file(), texts.left()));
      }
      if (at != null && text.last().isEmpty()) {
        console.complain(console.messages().get("at.first-text", past.file()));
      }
      Path file = past.history().root().resolve(past.file());
      return Shower.of(
          console.shown(file), text.text(), past.path(), past.history().jurisdictions());
    }
  }

  private void json(Shown shown) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.indented(text);
    json.beginObject();
    json.name("act").value(shown.act());
    json.name("language").value(shown.language());
    json.name("title").value(shown.title());
    json.name("file").value(shown.file());
    json.name("line").value(shown.line());
    json.name("path").value(shown.path());
    json.name("eid").value(shown.eId());
    if (at != null) {
      json.name("at").value(at.toString());
    }
    if (asKnown != null) {
      json.name("as_known").value(asKnown);
    }
    json.name("text").value(shown.text());
    json.endObject();
    console.out().print(text + "\n");
  }
}
