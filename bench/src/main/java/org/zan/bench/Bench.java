package org.zan.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures what is promised, prints a table and writes a page. {@code bench/run} starts it. */
public final class Bench {
  private static final int PARTS = 8;
  private static final Path FORGET = Path.of("/proc/sys/vm/drop_caches");

  private final Path root;
  private final Path scratch;
  private final Path source;
  private final String jurisdiction;
  private final boolean coldDisk;

  private Bench(String[] args) {
    root = Path.of(args[0]);
    scratch = Path.of(args[1]);
    source = Path.of(args[2]);
    jurisdiction = args[3];
    coldDisk = args.length > 4 && args[4].equals("--cold-disk");
  }

  /**
   * @param args the checkout; a folder to write to; the Markdown statute book; its jurisdiction;
   *     {@code --cold-disk} to measure a check after the system has forgotten all files too
   */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    Bench bench = new Bench(args);
    Results results = bench.measure();
    System.out.print(Page.table(results));
    Files.writeString(
        bench.root.resolve("docs/performance.md"), Page.of(results), StandardCharsets.UTF_8);
  }

  private Results measure() throws IOException, InterruptedException, RunnerException {
    double load = Machine.load();
    Commands zan = new Commands(root.resolve("zan"), scratch);
    Path book = scratch.resolve("book");
    say("zan --version");
    List<WholeProcess> version = zan.version(21);
    say("zan import legalize, all acts");
    List<WholeProcess> imports = zan.imports(3, source, book, jurisdiction);
    Corpus all = Corpus.of(book, 1);
    say("zan check, " + all.files().size() + " files");
    List<WholeProcess> checks = zan.check(5, book);
    List<WholeProcess> stats = zan.stats(3, book);
    List<WholeProcess> again = zan.checkAgain(5, book);
    say("zan check, an eighth, a quarter, half");
    List<Results.Growth> growth = growth(zan, all, checks);
    WholeProcess fromDisk = coldDisk ? fromDisk(zan, book) : null;
    say("memory that the index keeps");
    long index = zan.indexMemory(book);
    say("parsers (JMH)");
    Map<String, Parsers.Speed> speeds = Parsers.measure(book, scratch.resolve("jmh.log"));
    return new Results(
        Machine.facts(load),
        speeds,
        all,
        version,
        imports,
        checks,
        stats,
        again,
        fromDisk,
        growth,
        index);
  }

  private List<Results.Growth> growth(Commands zan, Corpus all, List<WholeProcess> checks)
      throws IOException, InterruptedException {
    List<Results.Growth> growth = new ArrayList<>();
    for (int every = PARTS; every > 1; every /= 2) {
      Path folder = scratch.resolve("every-" + every);
      Commands.delete(folder);
      Corpus part = Corpus.of(all.folder(), every).into(folder);
      growth.add(
          new Results.Growth(every, part.files().size(), part.bytes(), zan.check(5, folder)));
    }
    growth.add(new Results.Growth(1, all.files().size(), all.bytes(), checks));
    return growth;
  }

  /**
   * A check whose files come from the disk. Only root can make the system forget what it has read.
   */
  private static WholeProcess fromDisk(Commands zan, Path book)
      throws IOException, InterruptedException {
    say("zan check, files from the disk");
    new ProcessBuilder("sync").start().waitFor();
    try (OutputStream out = Files.newOutputStream(FORGET)) {
      out.write("3\n".getBytes(StandardCharsets.US_ASCII));
    }
    return zan.check(1, book).get(0);
  }

  private static void say(String what) {
    System.err.println("bench: " + what);
  }
}
