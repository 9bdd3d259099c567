package org.zan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zan.amend.AmendingAct;
import org.zan.amend.Amendments;
import org.zan.amend.Enactment;
import org.zan.amend.Outcome;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;
import org.zan.history.Committer;
import org.zan.history.Enactments;
import org.zan.history.LegalRepository;
import org.zan.history.Plan;
import org.zan.history.log.ActHistory;
import org.zan.history.log.TextAt;

/**
 * Measures amendments and history, and writes {@code docs/performance-history.md}. {@code bench/run
 * --history} starts it; it needs no data but what it makes.
 */
public final class HistoryBench {
  private static final int RUNS = 11;
  private static final int WARM = 300;
  private static final int REPLAYS = 3;
  private static final List<Integer> FINE = List.of(0);
  private static final String[] HEAD = {"what", "to reach", "measured", "reached"};

  private final Path root;
  private final Path scratch;
  private final Path repository;
  private final List<String[]> rows = new ArrayList<>();
  private final List<String[]> times = new ArrayList<>();

  private HistoryBench(Path root, Path scratch) {
    this.root = root;
    this.scratch = scratch;
    this.repository = scratch.resolve("history");
  }

  /** A piece of work that may fail. */
  private interface Work {
    void run() throws Exception;
  }

  /**
   * @param args the checkout; a folder to write to; names of the parts to measure without writing
   *     the page
   */
  public static void main(String[] args) throws Exception {
    double load = Machine.load();
    HistoryBench bench = new HistoryBench(Path.of(args[0]), Path.of(args[1]));
    List<String> parts = Arrays.asList(args).subList(2, args.length);
    if (parts.isEmpty() || parts.contains("amendment")) {
      bench.amendment();
    }
    if (parts.isEmpty() || parts.contains("history")) {
      bench.history();
    }
    if (parts.isEmpty() || parts.contains("replay")) {
      bench.replay();
    }
    System.out.print(Texts.table(false, HEAD, bench.rows));
    if (parts.isEmpty()) {
      Files.writeString(
          bench.root.resolve("docs/performance-history.md"),
          bench.page(Machine.facts(load)),
          StandardCharsets.UTF_8);
    }
  }

  /** One instruction on words of a large act, from the text of the bill to the edits. */
  private void amendment() throws Exception {
    Jurisdictions jurisdictions = Jurisdictions.shipped();
    String act = largeAct();
    String bill =
        "@bill any/law/2026/terms\n@title On terms\n@in-force 2027-01-01\n\n# Article 1.\n\n"
            + "@amend large\n  1) @replace art3000/1 \"ten days\" -> \"fifteen days\"\n";
    ActSummary summary =
        Summarizer.summarize(
            ActReader.read("acts/large.zan", act, jurisdictions), act.length(), new Interner());
    StatuteBook book = new StatuteBook(Settings.NONE, jurisdictions, List.of(summary));
    String other = act.replace("@alias large\n", "@alias large\n@subject all\n");
    double seconds = warm(() -> amend(bill, book, act));
    int[] run = {0};
    double cold = warm(() -> amend(bill, book, run[0]++ % 2 == 0 ? act : other));
    row(
        "one `@replace` into an act of "
            + Texts.megabytes(act.length())
            + ", from the text of the bill to the edits, warm",
        "≤ 10 ms",
        millis(seconds),
        seconds <= 0.010);
    row("… where the act has changed since, and is read for it", "", millis(cold), null);
  }

  private static void amend(String bill, StatuteBook book, String act) {
    AmendingAct amending =
        AmendingAct.of(ActReader.read("bills/terms.zan", bill, book.jurisdictions()), book);
    Enactment by = new Enactment("any/law/2026-12-01/1", LocalDate.of(2027, 1, 1));
    Outcome outcome = Amendments.apply(amending, order -> true, by, book, file -> Optional.of(act));
    if (outcome.edits().size() != 1) {
      throw new IllegalStateException("nothing was amended: " + outcome.findings());
    }
  }

  private static String largeAct() {
    StringBuilder text =
        new StringBuilder("@act any/law/2000-01-01/1\n@alias large\n@title On All\n");
    for (int article = 1; text.length() < 1_000_000; article++) {
      text.append("\n## Article ").append(article).append(". Matter ").append(article);
      text.append("\n\n1. The body that is in charge decides on an application within ten days.\n");
      text.append("2. It gives its reasons in writing, and says where one may complain of it.\n");
    }
    return text.toString();
  }

  private void history() throws Exception {
    if (!Files.isDirectory(repository.resolve(".git"))) {
      say("making a repository of " + HistoryRepository.COMMITS + " commits");
      Commands.delete(repository);
      Files.createDirectories(scratch);
      HistoryRepository.make(repository);
    }
    Commands.delete(repository.resolve(".git/zan"));
    index();
    String article = "act-0#art" + HistoryRepository.ARTICLE;
    String file = HistoryRepository.HOT;
    compare(
        "log",
        () -> log(file),
        command("log", article),
        List.of("git", "--no-pager", "log", "--", file));
    compare(
        "blame",
        () -> blame(file),
        command("blame", article),
        List.of("git", "--no-pager", "blame", file));
    firstBlame(article);
    say("show --at");
    double shown = textAt();
    row("`zan show --at`, in process, warm", "≤ 50 ms", millis(shown), shown <= 0.050);
    time(
        "`zan show act-0 --at 2015-01-01`",
        processes(command("show", "act-0", "--at", "2015-01-01")));
  }

  /** A question about a text that nobody has asked about, so that it has to be read. */
  private void firstBlame(String article) throws Exception {
    say("first blame");
    List<WholeProcess> first = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      try (Stream<Path> kept = Files.list(repository.resolve(".git/zan"))) {
        for (Path file : kept.filter(path -> path.toString().endsWith(".bin")).toList()) {
          Files.delete(file);
        }
      }
      first.addAll(WholeProcess.runs(1, FINE, scratch, command("blame", article), repository));
    }
    row(
        "… the first question about this text",
        "",
        millis(WholeProcess.median(first).seconds()),
        null);
    time("`zan blame " + article + "`, the first time", first);
  }

  /** The index: made once, extended by a commit. */
  private void index() throws Exception {
    say("index");
    long start = System.nanoTime();
    open(history -> {});
    double made = (System.nanoTime() - start) / 1e9;
    long bytes;
    try (Stream<Path> files = Files.list(repository.resolve(".git/zan"))) {
      bytes = files.mapToLong(path -> path.toFile().length()).sum();
    }
    row(
        "index of " + Texts.count(HistoryRepository.COMMITS) + " commits, made once",
        "",
        Texts.seconds(made) + ", " + Texts.megabytes(bytes),
        null);
    Path file = repository.resolve(HistoryRepository.HOT);
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("gives its reasons", "gives all its reasons"));
    HistoryRepository.git(repository, "commit", "-q", "-a", "-m", "One more");
    start = System.nanoTime();
    open(history -> {});
    row("… extended by one commit", "", millis((System.nanoTime() - start) / 1e9), null);
    HistoryRepository.git(repository, "reset", "-q", "--hard", "HEAD~1");
    open(history -> {});
  }

  /** As many enactments as there are acts, one commit each, against Git given the same trees. */
  private void replay() throws Exception {
    say("replay");
    Path folder = scratch.resolve("waiting");
    Path copy = scratch.resolve("copy");
    Path stream = scratch.resolve("stream");
    List<Double> ours = new ArrayList<>();
    List<Double> peers = new ArrayList<>();
    List<Double> opened = new ArrayList<>();
    for (int run = 0; run < REPLAYS; run++) {
      Commands.delete(folder);
      Commands.delete(copy);
      HistoryRepository.makeWaiting(folder);
      HistoryRepository.git(
          scratch, "clone", "-q", "--no-hardlinks", folder.toString(), copy.toString());
      long start = System.nanoTime();
      try (LegalRepository book = LegalRepository.open(folder)) {
        if (Enactments.pending(book).size() != HistoryRepository.ACTS) {
          throw new IllegalStateException("not all waits");
        }
        opened.add((System.nanoTime() - start) / 1e9);
        start = System.nanoTime();
        Committer committer = Committer.of(book, Map.of());
        Plan plan = Enactments.in(book, committer).commence(LocalDate.of(2030, 1, 1));
        if (plan.write(committer, false).size() != HistoryRepository.ACTS) {
          throw new IllegalStateException("not all was enacted");
        }
      }
      ours.add((System.nanoTime() - start) / 1e9);
      peers.add(HistoryRepository.imported(folder, copy, stream));
    }
    double zan = median(ours);
    double git = median(peers);
    row(
        Texts.count(HistoryRepository.ACTS)
            + " enactments replayed into a repository of as many acts, work tree and all, against `git fast-import` of the same trees",
        "≥ 0.3 ×",
        Texts.count(Math.round(HistoryRepository.ACTS / zan))
            + " and "
            + Texts.count(Math.round(HistoryRepository.ACTS / git))
            + " commits a second: "
            + Texts.number(git / zan)
            + " ×",
        git / zan >= 0.3);
    row("… reading the statute book before that", "", Texts.seconds(median(opened)), null);
  }

  private static double median(List<Double> seconds) {
    return seconds.stream().sorted().toList().get(seconds.size() / 2);
  }

  private interface Question {
    void ask(ActHistory history) throws Exception;
  }

  private void open(Question question) throws Exception {
    try (LegalRepository book = LegalRepository.open(repository)) {
      question.ask(ActHistory.of(book, done -> {}));
    }
  }

  private void log(String file) throws Exception {
    open(history -> history.log(file, "art" + HistoryRepository.ARTICLE, false).orElseThrow());
  }

  private void blame(String file) throws Exception {
    open(history -> history.blame(file, "art" + HistoryRepository.ARTICLE).orElseThrow());
  }

  private double textAt() throws Exception {
    double[] seconds = {0};
    open(
        history -> {
          int[] day = {0};
          seconds[0] =
              warm(
                  () ->
                      TextAt.of(history)
                          .on(
                              HistoryRepository.HOT,
                              LocalDate.of(2010, 1, 1).plusDays(day[0]++ % 3_000)));
        });
    return seconds[0];
  }

  private void compare(String name, Work inProcess, List<String> zan, List<String> git)
      throws Exception {
    say(name);
    List<WholeProcess> peers = processes(git);
    List<WholeProcess> whole = processes(zan);
    double warm = warm(inProcess);
    double peer = WholeProcess.median(peers).seconds();
    double process = WholeProcess.median(whole).seconds();
    time("`git " + String.join(" ", git.subList(2, git.size())) + "`", peers);
    time("`zan " + String.join(" ", zan.subList(zan.size() - 2, zan.size())) + "`", whole);
    row(
        "`zan "
            + name
            + "` of one article, in process, warm, index and all, against `git "
            + name
            + "` of the file",
        "≥ 1 ×",
        millis(warm) + " and " + millis(peer) + ": " + Texts.number(peer / warm) + " ×",
        peer >= warm);
    row(
        "… the whole process, start of the JVM included",
        "≥ 1 ×",
        millis(process) + ": " + Texts.number(peer / process) + " ×",
        peer >= process);
  }

  private List<WholeProcess> processes(List<String> command) throws Exception {
    return WholeProcess.runs(RUNS, FINE, scratch, command, repository);
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(Machine.onTwoProcessors());
    command.add(root.resolve("zan").toString());
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  /** The median of many runs in this process, after as many that do not count. */
  private static double warm(Work work) throws Exception {
    for (int i = 0; i < WARM; i++) {
      work.run();
    }
    double[] seconds = new double[WARM];
    for (int i = 0; i < WARM; i++) {
      long start = System.nanoTime();
      work.run();
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return seconds[WARM / 2];
  }

  private void row(String what, String wanted, String measured, Boolean reached) {
    rows.add(
        new String[] {what, wanted, measured, reached == null ? "" : reached ? "yes" : "**no**"});
  }

  private void time(String command, List<WholeProcess> runs) {
    WholeProcess median = WholeProcess.median(runs);
    times.add(
        new String[] {
          command,
          String.valueOf(runs.size()),
          Texts.number(median.seconds()),
          Texts.number(WholeProcess.least(runs)),
          Texts.number(median.cpuSeconds())
        });
  }

  private static String millis(double seconds) {
    return Texts.number(seconds * 1e3) + " ms";
  }

  private String page(List<String> machine) throws IOException {
    StringBuilder page = new StringBuilder("# Performance of amendments and history\n\n");
    page.append(
        """
        Written by `bench/run --history`; do not edit. It needs no data: the statute book is made up, 1,000 acts of some 30 kB and 10,000 commits, each of which
        changes one word of one article; a tenth of them change the act that is asked about. Git has packed it (`git gc`). Ratios hold from machine to machine,
        absolute figures do not. Each figure is the median of its runs; all rows are of one run.

        """);
    machine.forEach(fact -> page.append("- ").append(fact).append('\n'));
    page.append('\n').append(Texts.table(false, HEAD, rows));
    page.append("\n## Whole processes\n\n");
    page.append(
        Texts.table(
            true,
            new String[] {"command", "runs", "seconds", "least", "processor seconds"},
            times));
    return page.toString();
  }

  private static void say(String what) {
    System.err.println("bench: " + what);
  }
}
