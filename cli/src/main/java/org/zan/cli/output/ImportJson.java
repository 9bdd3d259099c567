package org.zan.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.zan.interchange.legalize.ImportSummary;
import org.zan.interchange.legalize.Problem;

/** What came of an import as one JSON object; {@code docs/import.md} describes it. */
public final class ImportJson {
  private final PrintStream out;

  /** Writes to a stream. */
  public ImportJson(PrintStream out) {
    this.out = out;
  }

  /**
   * Writes the object.
   *
   * @param seconds how long the import took
   */
  public void write(ImportSummary summary, double seconds) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.indented(text);
    json.beginObject();
    json.name("files").value(summary.files());
    json.name("acts").value(summary.acts());
    json.name("bytes_read").value(summary.bytesRead());
    json.name("bytes_written").value(summary.bytesWritten());
    json.name("seconds").value(Json.rounded(seconds));
    links(json, summary);
    counts(json, "unmapped_targets", summary.unmappedTargets());
    counts(json, "unused_fields", summary.unusedFields());
    json.name("problems").beginObject();
    for (Map.Entry<Problem.Kind, Integer> count : summary.counts().entrySet()) {
      json.name(word(count.getKey())).value(count.getValue());
    }
    json.endObject();
    json.name("problem_list").beginArray();
    for (ImportSummary.FileProblem problem : summary.problems()) {
      json.beginObject();
      json.name("file").value(problem.file());
      json.name("line").value(problem.problem().line());
      json.name("kind").value(word(problem.problem().kind()));
      json.name("detail").value(problem.problem().detail());
      json.endObject();
    }
    json.endArray();
    json.endObject();
    out.print(text + "\n");
  }

  private static void links(JsonWriter json, ImportSummary summary) throws IOException {
    json.name("links").beginObject();
    json.name("to_acts").value(summary.linksToActs());
    json.name("within_acts").value(summary.linksToSelf());
    json.name("resolved").value(summary.linksResolved());
    json.name("to_web").value(summary.linksToWeb());
    json.name("unmapped").value(summary.linksUnmapped());
    json.endObject();
  }

  private static void counts(JsonWriter json, String name, Map<String, Integer> counts)
      throws IOException {
    json.name(name).beginObject();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.name(count.getKey()).value(count.getValue());
    }
    json.endObject();
  }

  private static String word(Problem.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
