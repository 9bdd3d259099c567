package org.zan.cli.report;

import org.zan.cli.Messages;
import org.zan.dsl.ide.html.Html;

/** The part of the page that shows which acts are missing. */
final class HtmlGaps {
  private final Html out;
  private final Gaps gaps;
  private final Messages messages;

  HtmlGaps(Html out, Gaps gaps, Messages messages) {
    this.out = out;
    this.gaps = gaps;
    this.messages = messages;
  }

  void write() {
    HtmlReport.section(out, "gaps", messages.get("report.gaps"));
    if (gaps.none()) {
      out.element("p", messages.get("report.gaps.none"));
    }
    if (!gaps.unmade().isEmpty()) {
      unmade();
    }
    if (!gaps.missing().isEmpty()) {
      missing();
    }
    out.end("section");
  }

  private void unmade() {
    out.element("h3", messages.get("report.gaps.unmade"));
    out.open("ol", "class", "passages");
    for (Passage passage : gaps.unmade()) {
      out.open("li").open("p", "class", "where");
      out.open("b").text(ReportWords.cut(passage.act())).close("b");
      out.text(" · " + passage.heading() + " ");
      out.open("code").text(passage.place()).close("code").end("p");
      HtmlFindings.words(out, passage.words(), passage.language());
      out.end("li");
    }
    out.end("ol");
  }

  private void missing() {
    int acts = gaps.missing().size() + gaps.more();
    String heading = HtmlReport.heading("missing");
    out.element("h3", messages.get("report.gaps.missing"), "id", heading);
    out.element("p", messages.get("report.gaps.count", acts, gaps.references()), "class", "note");
    out.open("table", "class", "gaps", "aria-labelledby", heading).open("thead").open("tr");
    for (String key : new String[] {"report.gaps.name", "report.gaps.where"}) {
      out.open("th", "scope", "col").text(messages.get(key)).close("th");
    }
    for (String key : new String[] {"report.citing", "report.citations"}) {
      out.open("th", "scope", "col", "class", "number").text(messages.get(key)).close("th");
    }
    out.end("tr").end("thead").open("tbody");
    for (Gaps.Missing act : gaps.missing()) {
      out.open("tr").open("th", "scope", "row").open("code").text(act.name()).close("code");
      out.close("th").open("td");
      HtmlFindings.words(out, act.words(), "");
      out.open("small").open("code").text(act.example()).close("code").close("small").close("td");
      out.open("td", "class", "number").text(messages.number(act.acts())).close("td");
      out.open("td", "class", "number").text(messages.number(act.citations())).close("td");
      out.end("tr");
    }
    out.end("tbody").end("table");
    if (gaps.more() > 0) {
      out.element("p", messages.get("report.gaps.more", gaps.more()), "class", "note");
    }
  }
}
