package org.zan.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page of figures, and its first table for the terminal. */
final class Page {
  private static final String[] HEAD = {"what", "to reach", "measured", "reached"};

  private Page() {}

  /** What was promised beside what was measured. */
  static String table(Results results) {
    List<String[]> rows = new ArrayList<>();
    parsers(results, rows);
    WholeProcess check = WholeProcess.median(results.checks());
    double most = 0;
    for (double off : results.offLine()) {
      most = Math.max(most, Math.abs(off));
    }
    add(
        rows,
        "`zan check` of all "
            + Texts.count(results.book().files().size())
            + " files, cold, 2 processors, start to exit",
        "≤ 8 s",
        Texts.seconds(check.seconds()),
        check.seconds() <= 8);
    add(
        rows,
        "… its peak resident memory",
        "≤ 1 GB",
        Texts.megabytes(results.peakBytes()),
        results.peakBytes() <= 1e9);
    double imported = WholeProcess.median(results.imports()).seconds();
    add(
        rows,
        "`zan import legalize` of the same",
        "≤ 30 s",
        Texts.seconds(imported),
        imported <= 30);
    add(
        rows,
        "growth: 1/8, 1/4, 1/2, all",
        "linear within 20 %",
        "off a straight line by at most " + Texts.percent(most),
        most <= 0.2);
    double kept = (double) results.indexBytes() / results.book().bytes();
    add(
        rows,
        "memory that the index keeps",
        "≤ 0.3 bytes a byte of text",
        Texts.number(kept),
        kept <= 0.3);
    double start = WholeProcess.median(results.version()).seconds();
    add(rows, "`zan --version`", "≤ 0.4 s", Texts.seconds(start), start <= 0.4);
    return Texts.table(false, HEAD, rows);
  }

  private static void parsers(Results results, List<String[]> rows) {
    Parsers.Speed zan = results.speeds().get("zan");
    Parsers.Speed scan = results.speeds().get(Parsers.LINE_SCAN);
    double stock = results.ratio("stock-eighth");
    double rune = results.ratio("rune");
    add(
        rows,
        "lexer, parser, EMF model and node model on the imported statute book, one thread",
        "≥ 50 MB/s",
        Texts.number(zan.median()) + " MB/s",
        zan.median() >= 50);
    add(
        rows,
        "… against a stock Xtext language on the same files",
        "≥ 8 ×",
        Texts.number(stock) + " ×",
        stock >= 8);
    rows.add(
        new String[] {
          "… against rune-lang on its own models, another language",
          "",
          Texts.number(rune) + " ×",
          ""
        });
    rows.add(
        new String[] {
          "line scan of the same bytes, the limit",
          "",
          Texts.number(scan.median())
              + " MB/s, "
              + Texts.number(scan.median() / zan.median())
              + " × as fast",
          ""
        });
  }

  private static void add(
      List<String[]> rows, String what, String wanted, String measured, boolean reached) {
    rows.add(new String[] {what, wanted, measured, reached ? "yes" : "**no**"});
  }

  /** The whole page. */
  static String of(Results results) {
    StringBuilder page = new StringBuilder("# Performance\n\n");
    page.append(
        """
        Written by `bench/run`; do not edit. To repeat it, set `ZAN_DATA` to a folder with `corpora/legalize-lu.tar.xz` (the statute book of
        Luxembourg as Markdown) and run `bench/run`: some ten minutes on a machine that does nothing else. `bench/run --cold-disk`, as root, adds
        a check whose files come from the disk.

        Ratios hold from machine to machine, absolute figures do not. Each figure is the median of its runs; all rows are of one run.
        Pages of their own have [amendments and history](performance-history.md), [the language server](performance-server.md),
        [the rules](performance-rules.md), [VS Code](performance-vscode.md) (size, activation, first findings) and
        [Eclipse](performance-eclipse.md).

        """);
    results.machine().forEach(fact -> page.append("- ").append(fact).append('\n'));
    page.append("- Statute book: ")
        .append(Texts.count(results.book().files().size()))
        .append(" files, ")
        .append(Texts.megabytes(results.book().bytes()))
        .append(" as `.zan`\n\n")
        .append(table(results));
    appendParsers(page, results);
    appendProcesses(page, results);
    appendGrowth(page, results);
    return page.toString();
  }

  private static void appendParsers(StringBuilder page, Results results) {
    page.append(
        """

        ## Parsers

        JMH, one thread, serial collector; two forks of five iterations after warming up. Texts are in memory. The stock language
        ([Stock.xtext](../bench/src/main/peer/Stock.xtext)) is an ordinary Xtext grammar with the lexer that Xtext generates: words, numbers and signs are
        tokens. It accepts the same files but nests nothing, so it does less than Zan. rune-lang is a language of others, of which the largest public models
        (FINOS Common Domain Model) are parsed. All run on the same version of Xtext, and none reports a syntax error.

        """);
    List<String[]> rows = new ArrayList<>();
    Map<String, String> names =
        Map.of(
            "zan",
            "Zan",
            "zan-eighth",
            "Zan, every eighth file",
            "stock-eighth",
            "stock Xtext language, every eighth file",
            "rune",
            "rune-lang 9.78 on the Common Domain Model 6.1",
            Parsers.LINE_SCAN,
            "line scan, all files");
    double zan = results.speeds().get("zan").median();
    results
        .speeds()
        .forEach(
            (language, speed) ->
                rows.add(
                    new String[] {
                      names.get(language),
                      Texts.count(speed.files()),
                      Texts.number(speed.bytes() / 1e6),
                      Texts.number(speed.median()),
                      Texts.number(speed.best()),
                      Texts.number(speed.median() / zan)
                    }));
    page.append(
        Texts.table(
            true, new String[] {"language", "files", "MB", "MB/s", "best MB/s", "Zan = 1"}, rows));
  }

  private static void appendProcesses(StringBuilder page, Results results) {
    page.append(
        """

        ## Whole processes

        From the start of the launcher to its exit, as the operating system saw it. Each process is new; the files are in the system's memory from the run before. Index and findings that the run before kept (`.zan/cache`) are deleted, but for the row that says so.

        """);
    List<String[]> rows = new ArrayList<>();
    rows.add(process("`zan --version`", results.version()));
    rows.add(process("`zan import legalize`", results.imports()));
    rows.add(process("`zan check`, findings to a file", results.checks()));
    rows.add(process("`zan check --stats`", results.stats()));
    rows.add(process("`zan check`, nothing changed since", results.again()));
    if (results.fromDisk() != null) {
      rows.add(process("`zan check`, files from the disk", List.of(results.fromDisk())));
    }
    page.append(
        Texts.table(
            true,
            new String[] {
              "command", "runs", "seconds", "least", "processor seconds", "peak memory"
            },
            rows));
    JsonObject figures = Commands.figures(WholeProcess.median(results.stats()));
    page.append("\n`zan check --stats` of all, seconds by phase: ");
    List<String> phases = new ArrayList<>();
    for (Map.Entry<String, JsonElement> phase : figures.getAsJsonObject("seconds").entrySet()) {
      phases.add(phase.getKey() + " " + Texts.number(phase.getValue().getAsDouble()));
    }
    page.append(String.join(", ", phases)).append(".\n");
  }

  private static String[] process(String name, List<WholeProcess> runs) {
    WholeProcess median = WholeProcess.median(runs);
    long peak = runs.stream().mapToLong(WholeProcess::peakBytes).max().orElseThrow();
    return new String[] {
      name,
      String.valueOf(runs.size()),
      Texts.number(median.seconds()),
      Texts.number(WholeProcess.least(runs)),
      Texts.number(median.cpuSeconds()),
      peak == 0 ? "unknown" : Texts.megabytes(peak)
    };
  }

  private static void appendGrowth(StringBuilder page, Results results) {
    page.append(
        """

        ## Growth

        `zan check` of every eighth, fourth, second and every file. The line is the straight one that fits the four best; its beginning is the start of the process
        and the time until its code is compiled.

        """);
    List<String[]> rows = new ArrayList<>();
    double[] off = results.offLine();
    for (int i = 0; i < results.growth().size(); i++) {
      Results.Growth part = results.growth().get(i);
      rows.add(
          new String[] {
            part.every() == 1 ? "all" : "1/" + part.every(),
            Texts.count(part.files()),
            Texts.number(part.bytes() / 1e6),
            Texts.number(part.seconds()),
            Texts.number(part.seconds() / (part.bytes() / 1e8)),
            Texts.percent(off[i])
          });
    }
    page.append(
        Texts.table(
            true,
            new String[] {"part", "files", "MB", "seconds", "seconds per 100 MB", "off the line"},
            rows));
  }
}
