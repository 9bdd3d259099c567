package org.zan.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zan.cli.Messages;
import org.zan.cli.output.Glyphs;
import org.zan.dsl.check.Severity;

/** An expertise as Markdown, for mail, wikis and merge requests. */
public final class MarkdownReport {
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~]");

  private final Expertise expertise;
  private final Messages messages;
  private final ReportWords words;
  private final StringBuilder out = new StringBuilder();

  /** The text of an expertise in the reader's language. */
  public MarkdownReport(Expertise expertise, Messages messages) {
    this.expertise = expertise;
    this.messages = messages;
    this.words = new ReportWords(expertise, messages);
  }

  /** The whole text. */
  public String text() {
    Expertise.Subject subject = expertise.subject();
    out.append("# ").append(words.kicker()).append(": ").append(plain(subject.name()));
    paragraph("");
    if (!subject.identity().isEmpty()) {
      out.append('`').append(subject.identity()).append("` · ");
    }
    paragraph(words.day());
    paragraph(words.verdict());
    figures();
    if (!expertise.rules().isEmpty()) {
      rules();
      acts();
      findings();
    }
    network();
    gaps();
    if (!expertise.readability().isEmpty()) {
      readability();
    }
    return out.toString();
  }

  private void paragraph(String text) {
    out.append(text).append("\n\n");
  }

  private void heading(String signs, String text) {
    paragraph(signs + " " + text);
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void table(List<String> keys, int numbers) {
    row(keys.stream().map(messages::get).toList());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      lines.add(i < keys.size() - numbers ? "---" : "--:");
    }
    row(lines);
  }

  private void figures() {
    table(
        List.of(
            "report.errors",
            "report.warnings",
            "report.infos",
            "report.acts",
            "report.provisions",
            "report.references"),
        6);
    row(
        List.of(
            number(expertise.tally().of(Severity.ERROR)),
            number(expertise.tally().of(Severity.WARNING)),
            number(expertise.tally().of(Severity.INFO)),
            number(expertise.figures().acts()),
            number(expertise.figures().provisions()),
            number(expertise.figures().references())));
    out.append('\n');
  }

  private String number(long number) {
    return messages.number(number);
  }

  private void rules() {
    heading("##", messages.get("report.kinds"));
    table(List.of("report.severity", "report.rule", "report.says", "report.count"), 1);
    for (Expertise.OfRule rule : expertise.rules()) {
      row(
          List.of(
              messages.severity(rule.severity()),
              "`" + rule.rule().id() + "`",
              plain(words.says(rule.rule())),
              number(rule.found())));
    }
    out.append('\n');
  }

  private void acts() {
    heading("##", messages.get("report.by-act"));
    int rest = expertise.tally().files() - expertise.acts().size();
    if (rest > 0) {
      paragraph(messages.get("report.by-act.most", expertise.acts().size(), rest));
    }
    table(List.of("report.act", "report.errors", "report.warnings", "report.infos"), 3);
    for (Expertise.OfAct act : expertise.acts()) {
      row(
          List.of(
              plain(ReportWords.cut(act.title())) + " (`" + act.file() + "`)",
              number(act.errors()),
              number(act.warnings()),
              number(act.infos())));
    }
    out.append('\n');
  }

  private void findings() {
    heading("##", messages.get("report.findings"));
    for (Expertise.OfRule rule : expertise.rules()) {
      String id = rule.rule().id();
      heading("###", messages.severity(rule.severity()) + ": `" + id + "` × " + rule.found());
      rule.passages().forEach(this::passage);
      int hidden = rule.found() - rule.passages().size();
      if (hidden > 0) {
        paragraph(messages.get("report.hidden", hidden));
      }
    }
  }

  private void passage(Passage passage) {
    out.append("- **").append(plain(ReportWords.cut(passage.act()))).append("**");
    if (!passage.heading().isEmpty()) {
      out.append(" · ").append(plain(ReportWords.cut(passage.heading())));
    }
    out.append(" (`").append(passage.place()).append("`)\n\n");
    words(passage.words());
    out.append("  ").append(plain(passage.message())).append("\n\n");
    for (Passage.Related related : passage.related()) {
      out.append("  ").append(messages.get("check.related", "`" + related.place() + "`"));
      out.append("\n\n");
      words(related.words());
    }
    if (!passage.fix().isEmpty()) {
      out.append("  ").append(plain(messages.get("check.fix", passage.fix()))).append("\n\n");
    }
  }

  private void words(Passage.Words words) {
    if (!words.blank()) {
      out.append("  > ").append(plain(words.before()));
      if (!words.marked().isBlank()) {
        out.append("**").append(plain(words.marked().strip())).append("**");
      }
      out.append(plain(words.after()).stripTrailing()).append("\n\n");
    }
  }

  private void network() {
    Network network = expertise.network();
    heading("##", messages.get("report.network"));
    if (network.edges().isEmpty()) {
      paragraph(messages.get("report.network.none"));
      return;
    }
    table(List.of("report.act", "report.citing", "report.citations"), 2);
    for (Network.Cited act : network.mostCited()) {
      row(
          List.of(
              plain(ReportWords.cut(act.title())) + " (`" + act.name() + "`)",
              number(act.acts()),
              number(act.citations())));
    }
    out.append('\n');
  }

  private void gaps() {
    Gaps gaps = expertise.gaps();
    heading("##", messages.get("report.gaps"));
    if (gaps.none()) {
      paragraph(messages.get("report.gaps.none"));
    }
    if (!gaps.unmade().isEmpty()) {
      heading("###", messages.get("report.gaps.unmade"));
      gaps.unmade().forEach(this::passage);
    }
    if (!gaps.missing().isEmpty()) {
      heading("###", messages.get("report.gaps.missing"));
      int acts = gaps.missing().size() + gaps.more();
      paragraph(messages.get("report.gaps.count", acts, gaps.references()));
      table(
          List.of("report.gaps.name", "report.gaps.where", "report.citing", "report.citations"), 2);
      for (Gaps.Missing act : gaps.missing()) {
        row(
            List.of(
                "`" + act.name() + "`",
                "`" + act.example() + "`",
                number(act.acts()),
                number(act.citations())));
      }
      out.append('\n');
    }
  }

  private void readability() {
    heading("##", messages.get("report.readability"));
    paragraph(messages.get("report.readability.how"));
    table(ReportWords.READABILITY, ReportWords.READABILITY.size() - 1);
    expertise.readability().forEach(language -> row(words.readability(language)));
    out.append('\n');
  }

  /** Words in one line, in which nothing is a sign of Markdown. */
  private static String plain(String text) {
    String line = Glyphs.shown(text.replaceAll("\\s+", " "));
    return SIGNS.matcher(line).replaceAll("\\\\$0");
  }
}
