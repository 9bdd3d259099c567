package org.zan.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import org.zan.cli.check.Found;
import org.zan.cli.check.Spot;
import org.zan.cli.check.Tally;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Severity;
import org.zan.dsl.check.TextEdit;

/**
 * Findings as one JSON object: an array with one finding on each line, then a summary. {@code
 * docs/cli.md} describes it.
 */
final class JsonFindings implements FindingsWriter {
  private final PrintStream out;
  private final String language;
  private boolean any;

  JsonFindings(PrintStream out, String language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void begin() {
    out.print("{\"findings\":[");
  }

  @Override
  public void finding(Found found) throws IOException {
    out.print(any ? ",\n" : "\n");
    any = true;
    StringWriter text = new StringWriter();
    JsonWriter json = Json.writer(text);
    Finding finding = found.finding();
    json.beginObject();
    json.name("rule").value(finding.rule().id());
    json.name("severity").value(finding.severity().word());
    place(json, found.spot());
    json.name("message").value(finding.message(language));
    strings(json.name("data"), finding.data());
    json.name("act").value(found.address().act());
    json.name("eid").value(found.address().eId());
    json.name("fingerprint").value(found.fingerprint());
    json.name("related").beginArray();
    for (Spot spot : found.related()) {
      json.beginObject();
      place(json, spot);
      json.endObject();
    }
    json.endArray();
    if (!finding.fix().isEmpty()) {
      fix(json, found);
    }
    json.endObject();
    out.print(text);
  }

  private void fix(JsonWriter json, Found found) throws IOException {
    json.name("fix").beginObject();
    json.name("title").value(found.finding().fixTitle(language));
    json.name("edits").beginArray();
    for (TextEdit edit : found.finding().fix()) {
      json.beginObject();
      place(json, found.spot(edit));
      json.name("text").value(edit.text());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void place(JsonWriter json, Spot spot) throws IOException {
    json.name("file").value(spot.path());
    json.name("line").value(spot.line());
    json.name("column").value(spot.column());
    json.name("end_line").value(spot.endLine());
    json.name("end_column").value(spot.endColumn());
  }

  private static void strings(JsonWriter json, List<String> strings) throws IOException {
    json.beginArray();
    for (String string : strings) {
      json.value(string);
    }
    json.endArray();
  }

  @Override
  public void end(Tally tally) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.writer(text);
    json.beginObject();
    json.name("errors").value(tally.of(Severity.ERROR));
    json.name("warnings").value(tally.of(Severity.WARNING));
    json.name("infos").value(tally.of(Severity.INFO));
    json.name("not_shown").value(tally.hidden());
    json.name("in_baseline").value(tally.known());
    json.name("outdated_in_baseline").value(tally.outdated());
    json.name("rules").beginObject();
    for (Tally.Line line : tally.lines()) {
      json.name(line.rule()).value(line.found());
    }
    json.endObject();
    json.name("acts").value(tally.acts());
    json.name("seconds").value(Json.rounded(tally.seconds()));
    json.endObject();
    out.print((any ? "\n" : "") + "],\n\"summary\":" + text + "}\n");
  }
}
