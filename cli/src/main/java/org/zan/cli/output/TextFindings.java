package org.zan.cli.output;

import java.io.PrintStream;
import java.util.List;
import org.zan.cli.Messages;
import org.zan.cli.check.Found;
import org.zan.cli.check.Spot;
import org.zan.cli.check.Tally;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Severity;

/**
 * Findings for people: where, how grave, what; the line with the words marked; what belongs to it
 * and what would help.
 */
final class TextFindings implements FindingsWriter {
  private static final int MOST_RELATED = 3;
  private static final int FEWEST_FOR_TABLE = 10;

  private final PrintStream out;
  private final Messages messages;
  private final Paint paint;
  private final int columns;
  private final boolean quiet;

  TextFindings(PrintStream out, Messages messages, Paint paint, int columns, boolean quiet) {
    this.out = out;
    this.messages = messages;
    this.paint = paint;
    this.columns = columns;
    this.quiet = quiet;
  }

  @Override
  public void finding(Found found) {
    Finding finding = found.finding();
    Spot spot = found.spot();
    String language = messages.language();
    out.print(paint.bold(Glyphs.shown(spot.toString()) + ":") + " ");
    out.print(
        paint.severity(finding.severity(), messages.severity(finding.severity()))
            + " "
            + finding.rule().id()
            + ": ");
    out.println(Glyphs.shown(finding.message(language)));
    String number = String.valueOf(spot.line());
    String gutter = " ".repeat(number.length());
    if (!spot.source().text().isEmpty()) {
      Excerpt excerpt = Excerpt.of(spot, columns - number.length() - 4);
      out.println(
          " "
              + paint.faint(number + " |")
              + (excerpt.line().isBlank() ? "" : " " + excerpt.line().stripTrailing()));
      String marks = "^".repeat(excerpt.marks());
      out.println(
          " "
              + paint.faint(gutter + " |")
              + " "
              + " ".repeat(excerpt.indent())
              + paint.severity(finding.severity(), marks));
    }
    List<Spot> related = found.related();
    for (Spot other : related.subList(0, Math.min(MOST_RELATED, related.size()))) {
      note(gutter, messages.get("check.related", Glyphs.shown(other.toString())));
    }
    if (related.size() > MOST_RELATED) {
      note(gutter, messages.get("check.related-more", related.size() - MOST_RELATED));
    }
    if (!finding.fix().isEmpty()) {
      note(gutter, messages.get("check.fix", Glyphs.shown(finding.fixTitle(language))));
    }
    out.println();
  }

  private void note(String gutter, String words) {
    out.println(" " + paint.faint(gutter + " =") + " " + paint.help(words));
  }

  @Override
  public void end(Tally tally) {
    if (quiet) {
      return;
    }
    if (tally.hidden() > 0 || tally.found() >= FEWEST_FOR_TABLE) {
      table(tally);
    }
    if (tally.hidden() > 0) {
      out.println(messages.get("check.hidden", tally.hidden()));
    }
    if (tally.known() > 0 || tally.outdated() > 0) {
      out.println(messages.get("check.known", tally.known(), tally.outdated()));
    }
    Object[] figures = {
      tally.of(Severity.ERROR),
      tally.of(Severity.WARNING),
      tally.of(Severity.INFO),
      tally.acts(),
      tally.seconds(),
      tally.files()
    };
    out.println(
        tally.found() == 0
            ? messages.get("check.clean", figures)
            : messages.get("check.summary", figures));
  }

  private void table(Tally tally) {
    int width = tally.lines().stream().mapToInt(line -> digits(line).length()).max().orElse(1);
    for (Tally.Line line : tally.lines()) {
      String count = " ".repeat(width - digits(line).length()) + digits(line);
      String more =
          line.shown() < line.found()
              ? paint.faint(" " + messages.get("check.shown", line.shown()))
              : "";
      out.println(
          count
              + "  "
              + paint.severity(line.severity(), messages.severity(line.severity()))
              + messages.afterSeverity(line.severity())
              + line.rule()
              + more);
    }
  }

  private String digits(Tally.Line line) {
    return messages.number(line.found());
  }
}
