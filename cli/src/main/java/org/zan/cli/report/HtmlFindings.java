package org.zan.cli.report;

import org.zan.cli.Messages;
import org.zan.dsl.ide.html.Html;

/** The part of the page that shows what was found, passage by passage. */
final class HtmlFindings {
  private final Html out;
  private final Expertise expertise;
  private final Messages messages;

  HtmlFindings(Html out, Expertise expertise, Messages messages) {
    this.out = out;
    this.expertise = expertise;
    this.messages = messages;
  }

  void write() {
    if (expertise.rules().isEmpty()) {
      return;
    }
    HtmlReport.section(out, "findings", messages.get("report.findings"));
    for (Expertise.OfRule rule : expertise.rules()) {
      String id = rule.rule().id();
      out.open("section", "id", "rule-" + id, "class", "rule").open("h3");
      HtmlReport.badge(out, messages, rule.severity());
      out.text(" ").open("code").text(id).close("code");
      out.open("span", "class", "total").text(messages.number(rule.found())).close("span");
      out.end("h3").open("ol", "class", "passages");
      rule.passages().forEach(this::passage);
      out.end("ol");
      int hidden = rule.found() - rule.passages().size();
      if (hidden > 0) {
        out.element("p", messages.get("report.hidden", hidden), "class", "note");
      }
      out.end("section");
    }
    out.end("section");
  }

  void passage(Passage passage) {
    out.open("li").open("p", "class", "where");
    out.open("b").text(ReportWords.cut(passage.act())).close("b");
    if (!passage.heading().isEmpty()) {
      out.text(" · ").text(ReportWords.cut(passage.heading()));
    }
    out.text(" ").open("code").text(passage.place()).close("code").end("p");
    words(out, passage.words(), passage.language());
    out.element("p", passage.message(), "class", "message");
    for (Passage.Related related : passage.related()) {
      out.open("p", "class", "related").text(messages.get("check.related", related.place()));
      out.end("p");
      words(out, related.words(), "");
    }
    if (!passage.fix().isEmpty()) {
      out.element("p", messages.get("check.fix", passage.fix()), "class", "fix");
    }
    out.end("li");
  }

  static void words(Html out, Passage.Words words, String language) {
    if (words.blank()) {
      return;
    }
    out.open("blockquote", "lang", language.isEmpty() ? null : language).text(words.before());
    if (!words.marked().isEmpty()) {
      out.open("mark").text(words.marked()).close("mark");
    }
    out.text(words.after()).end("blockquote");
  }
}
