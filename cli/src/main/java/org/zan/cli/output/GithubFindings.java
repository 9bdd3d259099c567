package org.zan.cli.output;

import java.io.PrintStream;
import org.zan.cli.check.Found;
import org.zan.cli.check.Spot;
import org.zan.cli.check.Tally;
import org.zan.dsl.check.Severity;

/**
 * Findings as workflow commands of GitHub Actions, which shows them beside the changed lines: <a
 * href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">their
 * documentation</a>.
 */
final class GithubFindings implements FindingsWriter {
  private final PrintStream out;
  private final String language;

  GithubFindings(PrintStream out, String language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void finding(Found found) {
    Spot spot = found.spot();
    String place = ",line=" + spot.line() + ",endLine=" + spot.endLine();
    if (spot.line() == spot.endLine()) {
      // Columns of a stretch of several lines are refused.
      place += ",col=" + spot.column() + ",endColumn=" + spot.endColumn();
    }
    String title = ",title=" + property(found.finding().rule().id());
    String message = data(found.finding().message(language));
    out.print(
        "::"
            + command(found.finding().severity())
            + " file="
            + property(spot.path())
            + place
            + title
            + "::"
            + message
            + "\n");
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      default -> "notice";
    };
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void end(Tally tally) {}
}
