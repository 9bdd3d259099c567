package org.zan.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zan.cli.AllRules;
import org.zan.cli.Version;
import org.zan.cli.check.Found;
import org.zan.cli.check.Spot;
import org.zan.cli.check.Tally;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.check.TextEdit;

/**
 * Findings in the Static Analysis Results Interchange Format: <a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>. Written
 * as they come: a log of any length needs no memory.
 */
final class SarifFindings implements FindingsWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String BASE = "%SRCROOT%";
  private static final String FINGERPRINT = "zanFinding/v1";

  private final PrintStream out;
  private final String language;
  private final JsonWriter json;
  private final Map<String, Integer> indices = new HashMap<>();

  SarifFindings(PrintStream out, String language) {
    this.out = out;
    this.language = language;
    this.json =
        Json.indented(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  @Override
  public void begin() throws IOException {
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("zan");
    json.name("semanticVersion").value(Version.number());
    json.name("rules").beginArray();
    for (RuleInfo rule : AllRules.infos()) {
      indices.put(rule.id(), indices.size());
      rule(rule);
    }
    json.endArray().endObject().endObject();
    json.name("language").value(language);
    json.name("columnKind").value("utf16CodeUnits");
    json.name("results").beginArray();
  }

  private void rule(RuleInfo rule) throws IOException {
    json.beginObject();
    json.name("id").value(rule.id());
    text("shortDescription", rule.id().replace('-', ' '));
    text("fullDescription", rule.why());
    json.name("help").beginObject();
    json.name("text").value(rule.why() + "\n\n" + rule.source());
    json.name("markdown").value(markdown(rule));
    json.endObject();
    json.name("messageStrings").beginObject();
    text("default", rule.message(language, List.of()));
    json.endObject();
    json.name("defaultConfiguration")
        .beginObject()
        .name("level")
        .value(level(rule.severity()))
        .endObject();
    json.endObject();
  }

  private static String markdown(RuleInfo rule) {
    String examples =
        rule.bad().isBlank()
            ? ""
            : "\n\nFound:\n\n```\n"
                + rule.bad()
                + "```\n\nPut right:\n\n```\n"
                + rule.good()
                + "```";
    return rule.why() + "\n\nSource: " + rule.source() + examples;
  }

  @Override
  public void finding(Found found) throws IOException {
    Finding finding = found.finding();
    json.beginObject();
    json.name("ruleId").value(finding.rule().id());
    Integer index = indices.get(finding.rule().id());
    if (index != null) {
      json.name("ruleIndex").value(index);
    }
    json.name("level").value(level(finding.severity()));
    text("message", finding.message(language));
    json.name("locations").beginArray();
    location(found);
    json.endArray();
    if (!finding.related().isEmpty()) {
      json.name("relatedLocations").beginArray();
      int id = 0;
      for (Spot spot : found.related()) {
        json.beginObject().name("id").value(id++);
        physical(spot);
        json.endObject();
      }
      json.endArray();
    }
    json.name("partialFingerprints")
        .beginObject()
        .name(FINGERPRINT)
        .value(found.fingerprint())
        .endObject();
    if (!finding.fix().isEmpty()) {
      fix(found);
    }
    json.endObject();
  }

  private void location(Found found) throws IOException {
    json.beginObject();
    physical(found.spot());
    json.name("logicalLocations").beginArray().beginObject();
    json.name("name")
        .value(found.address().eId().isEmpty() ? found.address().act() : found.address().eId());
    json.name("fullyQualifiedName").value(found.address().toString());
    json.name("kind").value("element");
    json.endObject().endArray();
    json.endObject();
  }

  private void physical(Spot spot) throws IOException {
    json.name("physicalLocation").beginObject();
    artifact(spot.path());
    if (!spot.source().text().isEmpty()) {
      region("region", spot);
    }
    json.endObject();
  }

  private void artifact(String path) throws IOException {
    json.name("artifactLocation").beginObject();
    json.name("uri").value(uri(path));
    if (!Path.of(path).isAbsolute()) {
      json.name("uriBaseId").value(BASE);
    }
    json.endObject();
  }

  private void region(String name, Spot spot) throws IOException {
    json.name(name).beginObject();
    json.name("startLine").value(spot.line());
    json.name("startColumn").value(spot.column());
    json.name("endLine").value(spot.endLine());
    json.name("endColumn").value(spot.endColumn());
    json.endObject();
  }

  private void fix(Found found) throws IOException {
    json.name("fixes").beginArray().beginObject();
    text("description", found.finding().fixTitle(language));
    json.name("artifactChanges").beginArray().beginObject();
    artifact(found.spot().path());
    json.name("replacements").beginArray();
    for (TextEdit edit : found.finding().fix()) {
      json.beginObject();
      region("deletedRegion", found.spot(edit));
      json.name("insertedContent").beginObject().name("text").value(edit.text()).endObject();
      json.endObject();
    }
    json.endArray().endObject().endArray().endObject().endArray();
  }

  @Override
  public void end(Tally tally) throws IOException {
    json.endArray();
    json.name("invocations")
        .beginArray()
        .beginObject()
        .name("executionSuccessful")
        .value(true)
        .endObject()
        .endArray();
    json.endObject().endArray().endObject();
    json.flush();
    out.print("\n");
  }

  private void text(String name, String words) throws IOException {
    json.name(name).beginObject().name("text").value(words).endObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
      case OFF -> "none";
    };
  }

  /** A relative or absolute URI; RFC 3986 forbids a colon in the first step of a relative one. */
  private static String uri(String path) {
    try {
      boolean absolute = Path.of(path).isAbsolute();
      String steps =
          absolute
              ? (path.startsWith("/") ? path : "/" + path)
              : path.split("/", 2)[0].contains(":") ? "./" + path : path;
      return new URI(absolute ? "file" : null, absolute ? "" : null, steps, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
