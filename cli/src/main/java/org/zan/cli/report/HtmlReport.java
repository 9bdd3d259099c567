package org.zan.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zan.cli.Messages;
import org.zan.cli.Version;
import org.zan.dsl.check.Severity;
import org.zan.dsl.ide.html.Html;

/**
 * An expertise as a page that needs nothing else: no script, no font, no picture from elsewhere. It
 * follows the reader's choice of light or dark, and prints.
 */
public final class HtmlReport {
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Expertise expertise;
  private final Messages messages;
  private final ReportWords words;
  private final Html out = new Html();

  /** The page of an expertise in the reader's language. */
  public HtmlReport(Expertise expertise, Messages messages) {
    this.expertise = expertise;
    this.messages = messages;
    this.words = new ReportWords(expertise, messages);
  }

  /** The whole page. */
  public String page() {
    head();
    out.open("body").open("main");
    header();
    contents();
    rules();
    acts();
    new HtmlFindings(out, expertise, messages).write();
    network();
    new HtmlGaps(out, expertise.gaps(), messages).write();
    if (!expertise.readability().isEmpty()) {
      readability();
    }
    out.open("footer").element("p", messages.get("report.made", Version.number()));
    out.end("footer").close("main").end("body").end("html");
    return "<!DOCTYPE html>\n" + out;
  }

  private void head() {
    out.open("html", "lang", messages.language()).open("head").open("meta", "charset", "utf-8");
    out.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.open("meta", "name", "color-scheme", "content", "light dark");
    out.element("title", words.kicker() + ": " + ReportWords.cut(expertise.subject().name()));
    out.open("style").raw("\n" + css()).end("style").end("head");
  }

  private static String css() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void header() {
    Expertise.Subject subject = expertise.subject();
    out.open("header");
    out.element("p", words.kicker(), "class", "kicker");
    out.element("h1", subject.name());
    out.open("p", "class", "meta");
    if (!subject.identity().isEmpty()) {
      out.open("code").text(subject.identity()).close("code").text(" · ");
    }
    String day = subject.day().toString();
    out.open("time", "datetime", day).text(words.day()).close("time").end("p");
    out.element("p", words.verdict(), "class", "verdict");
    out.open("dl", "class", "cards");
    card("error", messages.get("report.errors"), expertise.tally().of(Severity.ERROR));
    card("warning", messages.get("report.warnings"), expertise.tally().of(Severity.WARNING));
    card("info", messages.get("report.infos"), expertise.tally().of(Severity.INFO));
    card("", messages.get("report.acts"), expertise.figures().acts());
    card("", messages.get("report.provisions"), expertise.figures().provisions());
    card("", messages.get("report.references"), expertise.figures().references());
    out.end("dl").end("header");
  }

  private void card(String style, String name, long count) {
    out.open("div", "class", ("card " + style).strip());
    out.element("dt", name).element("dd", messages.number(count)).end("div");
  }

  private void contents() {
    out.open("nav", "aria-label", messages.get("report.contents")).open("ol");
    if (!expertise.rules().isEmpty()) {
      entry("kinds", "report.kinds");
      entry("by-act", "report.by-act");
      entry("findings", "report.findings");
    }
    entry("network", "report.network");
    entry("gaps", "report.gaps");
    if (!expertise.readability().isEmpty()) {
      entry("readability", "report.readability");
    }
    out.end("ol").end("nav");
  }

  private void entry(String id, String key) {
    out.open("li").open("a", "href", "#" + id).text(messages.get(key)).close("a").end("li");
  }

  private void rules() {
    if (expertise.rules().isEmpty()) {
      return;
    }
    int most = expertise.rules().stream().mapToInt(Expertise.OfRule::found).max().orElse(1);
    section(out, "kinds", messages.get("report.kinds"));
    out.open("table", "class", "ranking", "aria-labelledby", heading("kinds"))
        .open("thead")
        .open("tr");
    columns("report.severity", "report.rule", "report.says", "report.count");
    out.end("tr").end("thead").open("tbody");
    for (Expertise.OfRule rule : expertise.rules()) {
      out.open("tr").open("td");
      badge(out, messages, rule.severity());
      out.close("td").open("td").open("a", "href", "#rule-" + rule.rule().id());
      out.open("code").text(rule.rule().id()).close("code").close("a").close("td");
      out.open("td", "class", "says").text(words.says(rule.rule())).close("td");
      bar(rule.found(), most);
      out.end("tr");
    }
    out.end("tbody").end("table").end("section");
  }

  private void columns(String... keys) {
    for (String key : keys) {
      String style =
          key.equals(keys[keys.length - 1])
              ? "count"
              : key.equals("report.citing") ? "number" : null;
      out.open("th", "scope", "col", "class", style);
      out.text(messages.get(key)).close("th");
    }
  }

  private void bar(int count, int most) {
    out.open("td", "class", "count").text(messages.number(count));
    String width = Svg.number(100.0 * count / most);
    out.open("span", "class", "bar", "style", "width:" + width + "%", "aria-hidden", "true");
    out.close("span").close("td");
  }

  /** Begins a part that its heading names, so that it is a landmark to who hears the page. */
  static void section(Html out, String id, String name) {
    out.open("section", "id", id, "aria-labelledby", heading(id));
    out.element("h2", name, "id", heading(id));
  }

  /** The id of the heading by which a part, a table or a picture is named. */
  static String heading(String id) {
    return id + "-heading";
  }

  static void badge(Html out, Messages messages, Severity severity) {
    out.open("span", "class", "badge " + severity.word());
    out.text(messages.severity(severity)).close("span");
  }

  private void acts() {
    if (expertise.acts().isEmpty()) {
      return;
    }
    section(out, "by-act", messages.get("report.by-act"));
    int rest = expertise.tally().files() - expertise.acts().size();
    if (rest > 0) {
      String most = messages.get("report.by-act.most", expertise.acts().size(), rest);
      out.element("p", most, "class", "note");
    }
    out.open("table", "aria-labelledby", heading("by-act")).open("thead").open("tr");
    out.open("th", "scope", "col").text(messages.get("report.act")).close("th");
    for (String key : List.of("report.errors", "report.warnings", "report.infos")) {
      out.open("th", "scope", "col", "class", "number").text(messages.get(key)).close("th");
    }
    out.end("tr").end("thead").open("tbody");
    for (Expertise.OfAct act : expertise.acts()) {
      out.open("tr").open("th", "scope", "row").text(ReportWords.cut(act.title()));
      out.open("small").open("code").text(act.file()).close("code").close("small").close("th");
      for (int count : new int[] {act.errors(), act.warnings(), act.infos()}) {
        out.open("td", "class", count == 0 ? "number none" : "number");
        out.text(messages.number(count)).close("td");
      }
      out.end("tr");
    }
    out.end("tbody").end("table").end("section");
  }

  private void network() {
    Network network = expertise.network();
    section(out, "network", messages.get("report.network"));
    if (network.edges().isEmpty()) {
      out.element("p", messages.get("report.network.none")).end("section");
      return;
    }
    out.element("p", words.network(), "class", "note");
    out.open("figure", "tabindex", "0", "aria-labelledby", heading("network"));
    if (network.grouped()) {
      new MapPicture(network, messages).draw(out);
    } else {
      new ActsPicture(network, messages).draw(out);
    }
    out.end("figure");
    if (!network.mostCited().isEmpty()) {
      mostCited(network.mostCited());
    }
    out.end("section");
  }

  private void mostCited(List<Network.Cited> cited) {
    int most = cited.get(0).citations();
    out.element("h3", messages.get("report.most-cited"), "id", heading("most-cited"));
    out.open("table", "class", "ranking", "aria-labelledby", heading("most-cited"))
        .open("thead")
        .open("tr");
    columns("report.act", "report.citing", "report.citations");
    out.end("tr").end("thead").open("tbody");
    for (Network.Cited act : cited) {
      out.open("tr").open("th", "scope", "row").text(ReportWords.cut(act.title()));
      out.open("small").open("code").text(act.name()).close("code").close("small").close("th");
      out.open("td", "class", "number").text(messages.number(act.acts())).close("td");
      bar(act.citations(), most);
      out.end("tr");
    }
    out.end("tbody").end("table");
  }

  private void readability() {
    section(out, "readability", messages.get("report.readability"));
    out.element("p", messages.get("report.readability.how"), "class", "note");
    out.open("table", "aria-labelledby", heading("readability")).open("thead").open("tr");
    out.open("th", "scope", "col").text(messages.get(ReportWords.READABILITY.get(0))).close("th");
    for (String key : ReportWords.READABILITY.subList(1, ReportWords.READABILITY.size())) {
      out.open("th", "scope", "col", "class", "number").text(messages.get(key)).close("th");
    }
    out.end("tr").end("thead").open("tbody");
    for (Expertise.OfLanguage language : expertise.readability()) {
      List<String> cells = words.readability(language);
      out.open("tr").open("th", "scope", "row").text(cells.get(0)).close("th");
      for (String cell : cells.subList(1, cells.size())) {
        out.open("td", "class", "number").text(cell).close("td");
      }
      out.end("tr");
    }
    out.end("tbody").end("table").end("section");
  }
}
