package org.zan.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.zan.cli.output.Json;
import org.zan.dsl.check.Severity;

/** An expertise as one JSON object; {@code docs/report.md} describes it. */
public final class JsonReport {
  private final Expertise expertise;
  private JsonWriter json;

  /** The object of an expertise. */
  public JsonReport(Expertise expertise) {
    this.expertise = expertise;
  }

  /** Writes it. */
  public void write(Writer out) throws IOException {
    json = Json.indented(out);
    json.beginObject();
    subject();
    summary();
    rules();
    acts();
    network();
    gaps();
    if (!expertise.readability().isEmpty()) {
      readability();
    }
    json.endObject();
    out.write("\n");
  }

  private void subject() throws IOException {
    Expertise.Subject subject = expertise.subject();
    json.name("subject").beginObject();
    json.name("sort").value(subject.sort().name().toLowerCase(Locale.ROOT));
    json.name("name").value(subject.name());
    if (!subject.identity().isEmpty()) {
      json.name("identity").value(subject.identity());
    }
    json.endObject();
    json.name("date").value(subject.day().toString());
  }

  private void summary() throws IOException {
    json.name("summary").beginObject();
    json.name("errors").value(expertise.tally().of(Severity.ERROR));
    json.name("warnings").value(expertise.tally().of(Severity.WARNING));
    json.name("infos").value(expertise.tally().of(Severity.INFO));
    json.name("acts").value(expertise.figures().acts());
    json.name("bills").value(expertise.figures().bills());
    json.name("provisions").value(expertise.figures().provisions());
    json.name("references").value(expertise.figures().references());
    json.name("references_resolved").value(expertise.figures().resolved());
    json.endObject();
  }

  private void rules() throws IOException {
    json.name("rules").beginArray();
    for (Expertise.OfRule rule : expertise.rules()) {
      json.beginObject();
      json.name("rule").value(rule.rule().id());
      json.name("severity").value(rule.severity().word());
      json.name("found").value(rule.found());
      json.name("findings");
      passages(rule.passages());
      json.endObject();
    }
    json.endArray();
  }

  private void passages(List<Passage> passages) throws IOException {
    json.beginArray();
    for (Passage passage : passages) {
      json.beginObject();
      json.name("severity").value(passage.severity().word());
      json.name("place").value(passage.place());
      json.name("act").value(passage.act());
      json.name("heading").value(passage.heading());
      json.name("address").value(passage.address());
      json.name("message").value(passage.message());
      words(passage.words());
      json.name("related").beginArray();
      for (Passage.Related related : passage.related()) {
        json.beginObject();
        json.name("place").value(related.place());
        words(related.words());
        json.endObject();
      }
      json.endArray();
      if (!passage.fix().isEmpty()) {
        json.name("fix").value(passage.fix());
      }
      json.endObject();
    }
    json.endArray();
  }

  private void words(Passage.Words words) throws IOException {
    json.name("passage").beginObject();
    json.name("before").value(words.before());
    json.name("marked").value(words.marked());
    json.name("after").value(words.after());
    json.endObject();
  }

  private void acts() throws IOException {
    json.name("acts").beginArray();
    for (Expertise.OfAct act : expertise.acts()) {
      json.beginObject();
      json.name("file").value(act.file());
      json.name("name").value(act.name());
      json.name("title").value(act.title());
      json.name("errors").value(act.errors());
      json.name("warnings").value(act.warnings());
      json.name("infos").value(act.infos());
      json.endObject();
    }
    json.endArray();
  }

  private void network() throws IOException {
    Network network = expertise.network();
    json.name("network").beginObject();
    json.name("citations").value(network.citations());
    json.name("nodes").beginArray();
    for (Network.Node node : network.nodes()) {
      json.beginObject();
      json.name("name").value(node.name());
      json.name("title").value(node.title());
      json.name("kind").value(network.rows().get(node.row()));
      json.name("acts").value(node.acts());
      json.endObject();
    }
    json.endArray();
    json.name("edges").beginArray();
    for (Network.Edge edge : network.edges()) {
      json.beginObject();
      json.name("from").value(edge.from());
      json.name("to").value(edge.to());
      json.name("citations").value(edge.citations());
      json.endObject();
    }
    json.endArray();
    json.name("most_cited").beginArray();
    for (Network.Cited act : network.mostCited()) {
      json.beginObject();
      json.name("name").value(act.name());
      json.name("title").value(act.title());
      json.name("acts").value(act.acts());
      json.name("citations").value(act.citations());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void gaps() throws IOException {
    Gaps gaps = expertise.gaps();
    json.name("gaps").beginObject();
    json.name("missing").beginArray();
    for (Gaps.Missing act : gaps.missing()) {
      json.beginObject();
      json.name("name").value(act.name());
      json.name("acts").value(act.acts());
      json.name("citations").value(act.citations());
      json.name("example").value(act.example());
      words(act.words());
      json.endObject();
    }
    json.endArray();
    json.name("more_missing").value(gaps.more());
    json.name("unmade");
    passages(gaps.unmade());
    json.endObject();
  }

  private void readability() throws IOException {
    json.name("readability").beginArray();
    for (Expertise.OfLanguage language : expertise.readability()) {
      json.beginObject();
      json.name("language").value(language.figures().language());
      json.name("acts").value(language.acts());
      json.name("sentences").value(language.figures().sentences());
      json.name("words").value(language.figures().words());
      json.name("syllables").value(language.figures().syllables());
      if (language.score().isPresent()) {
        json.name("formula").value(language.formula());
        json.name("score").value(Json.rounded(language.score().getAsDouble()));
      }
      json.endObject();
    }
    json.endArray();
  }
}
