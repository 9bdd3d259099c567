package org.zan.cli.output;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zan.cli.Messages;
import org.zan.interchange.legalize.ImportSummary;
import org.zan.interchange.legalize.ImportSummary.FileProblem;
import org.zan.interchange.legalize.Problem;

/** What came of an import, for people. */
public final class ImportText {
  private static final int MOST_OF_A_KIND = 10;
  private static final int MOST_NAMES = 5;

  private final PrintStream out;
  private final Messages messages;
  private final boolean quiet;

  /**
   * @param quiet whether only what was left out is told
   */
  public ImportText(PrintStream out, Messages messages, boolean quiet) {
    this.out = out;
    this.messages = messages;
    this.quiet = quiet;
  }

  /**
   * Writes it.
   *
   * @param target folder of the repository, as it was named
   * @param seconds how long the import took
   */
  public void write(ImportSummary summary, Path target, double seconds) {
    for (Problem.Kind kind : summary.counts().keySet()) {
      if (kind != Problem.Kind.UNMAPPED_LINK && (!quiet || kind.skips())) {
        problems(summary, kind);
      }
    }
    if (quiet) {
      return;
    }
    say("import.done", summary.acts(), megabytes(summary.bytesRead()), target.toString(), seconds);
    say(
        "import.links",
        summary.linksToActs(),
        summary.linksToSelf(),
        summary.linksResolved(),
        summary.linksToWeb());
    if (summary.linksUnmapped() > 0) {
      say("import.unmapped", summary.linksUnmapped(), most(summary.unmappedTargets()));
    }
    if (!summary.unusedFields().isEmpty()) {
      say("import.fields", String.join(", ", summary.unusedFields().keySet()));
    }
  }

  private void problems(ImportSummary summary, Problem.Kind kind) {
    List<FileProblem> some =
        summary.problems().stream()
            .filter(problem -> problem.problem().kind() == kind)
            .limit(MOST_OF_A_KIND)
            .toList();
    String what =
        messages.get("import.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    for (FileProblem problem : some) {
      String line = problem.problem().line() > 0 ? ":" + problem.problem().line() : "";
      String detail = problem.problem().detail();
      out.println(
          problem.file()
              + line
              + ": "
              + what
              + (detail.isEmpty() ? "" : ": " + detail.replaceAll("\\s+", " ")));
    }
    int more = summary.counts().get(kind) - some.size();
    if (more > 0) {
      out.println(messages.get("import.more", what, more));
    }
  }

  private static String most(Map<String, Integer> targets) {
    return targets.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_NAMES)
        .map(target -> target.getKey() + " (" + target.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  private static double megabytes(long bytes) {
    return bytes / 1e6;
  }

  private void say(String key, Object... arguments) {
    out.println(messages.get(key, arguments));
  }
}
