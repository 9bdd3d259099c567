package org.zan.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.zan.cli.output.Glyphs;
import org.zan.cli.output.Json;
import org.zan.cli.output.Paint;
import org.zan.dsl.check.RuleInfo;
import org.zan.workspace.FileProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan rules [ID]}: what is checked, or all about one rule. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
  private final Console console;
  private final Messages messages;
  private final PrintStream out;
  private final Paint paint;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      descriptionKey = "id",
      completionCandidates = RuleIds.class)
  private String id;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format;

  RulesCommand(Console console) {
    this.console = console;
    this.messages = console.messages();
    this.out = console.out();
    this.paint = console.terminal().colour() ? Paint.COLOUR : Paint.PLAIN;
  }

  @Override
  public Integer call() throws IOException {
    if (format == ListFormat.json) {
      json(id == null ? AllRules.infos() : List.of(rule()));
    } else if (id == null) {
      table();
    } else {
      page(rule());
    }
    return ExitCode.OK;
  }

  private RuleInfo rule() {
    return AllRules.byId(id).orElseThrow(() -> unknown());
  }

  private CommandFailure unknown() {
    List<String> near = Near.names(id, AllRules.infos().stream().map(RuleInfo::id).toList());
    return near.isEmpty()
        ? new CommandFailure("rules.unknown", id)
        : new CommandFailure("rules.unknown-near", id, String.join(", ", near));
  }

  private void table() {
    List<RuleInfo> rules = AllRules.infos();
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (RuleInfo rule : rules) {
      String fix = rule.hasFix() ? messages.get("rules.fixable") : "";
      out.println(
          paint.bold(rule.id())
              + " ".repeat(width - rule.id().length() + 2)
              + paint.severity(rule.severity(), messages.severity(rule.severity()))
              + messages.afterSeverity(rule.severity())
              + template(rule)
              + (fix.isEmpty() ? "" : " " + paint.help(fix)));
    }
    out.println();
    out.println(messages.get("rules.more"));
  }

  private void page(RuleInfo rule) {
    String fix = rule.fixTitle(messages.language(), List.of("…", "…", "…", "…"));
    out.println(
        paint.bold(rule.id())
            + "  "
            + paint.severity(rule.severity(), messages.severity(rule.severity()))
            + (fix.isEmpty() ? "" : "  " + paint.help(messages.get("check.fix", fix))));
    out.println(template(rule));
    section("rules.why", rule.why());
    section("rules.source", rule.source());
    section("rules.bad", rule.bad());
    section("rules.good", rule.good());
    if (!FileProblem.all().contains(rule)) {
      section("rules.settings", messages.get("rules.how", rule.id()));
    }
  }

  private void section(String heading, String text) {
    if (!text.isBlank()) {
      out.println();
      out.println(paint.bold(messages.get(heading)));
      text.stripTrailing().lines().forEach(line -> out.println(line.isBlank() ? "" : "  " + line));
    }
  }

  /** The message with dots where a finding's words stand. */
  private String template(RuleInfo rule) {
    String template = rule.message(messages.language(), List.of());
    return Glyphs.shown(template.replaceAll("\\{\\d+}", "…"));
  }

  private void json(List<RuleInfo> rules) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.indented(text);
    json.beginArray();
    for (RuleInfo rule : rules) {
      json.beginObject();
      json.name("id").value(rule.id());
      json.name("severity").value(rule.severity().word());
      json.name("fixable").value(rule.hasFix());
      json.name("message").value(rule.message(messages.language(), List.of()));
      json.name("why").value(rule.why());
      json.name("source").value(rule.source());
      json.name("bad").value(rule.bad());
      json.name("good").value(rule.good());
      json.endObject();
    }
    json.endArray();
    out.print(text + "\n");
  }
}
