package org.zan.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.zan.amend.AmendmentCheck;
import org.zan.amend.Texts;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Checker;
import org.zan.dsl.check.FileCheck;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Place;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.ActSummary;

/**
 * Reads a statute book from its folder and checks it, on all processors. Models are dropped as soon
 * as a file is summarized.
 */
public final class BookCheck {
  private final Path root;
  private Progress progress = Progress.NONE;
  private Predicate<String> wanted = file -> true;
  private int threads = Runtime.getRuntime().availableProcessors();
  private BookFiles found;
  private long smallestKept = Kept.SMALLEST;
  private boolean allFindings;
  private BooleanSupplier cancelled = () -> false;
  private int ownProcess = Integer.MAX_VALUE;
  private boolean keepsBeside;
  private Supplier<?> keeping = () -> null;

  private BookCheck(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** A check of the statute book in this folder. */
  public static BookCheck of(Path root) {
    return new BookCheck(root);
  }

  /** Takes files that were looked for before. */
  public BookCheck files(BookFiles files) {
    found = files;
    return this;
  }

  /** Tells how far the work has come. */
  public BookCheck progress(Progress listener) {
    progress = listener;
    return this;
  }

  /**
   * Reports only what is found in files with such names; all files are read all the same, as
   * references lead to them.
   */
  public BookCheck only(Predicate<String> files) {
    wanted = files;
    return this;
  }

  /** Uses so many threads. */
  public BookCheck threads(int count) {
    threads = Math.max(1, count);
    return this;
  }

  /** Keeps what was found for the next time even if the statute book is small. */
  BookCheck keepAlways() {
    smallestKept = 0;
    return this;
  }

  /**
   * Has a large statute book, of which nothing is kept, read by a process that is made for it: for
   * processes that run for long.
   */
  public BookCheck inOwnProcess() {
    return inOwnProcess(ReadingProcess.MANY);
  }

  BookCheck inOwnProcess(int files) {
    ownProcess = files;
    return this;
  }

  /**
   * Keeps what was found for the next time beside what the caller does next, such as telling it.
   * Who does so waits for {@link #settle()} in the end.
   */
  public BookCheck keepsBeside() {
    keepsBeside = true;
    return this;
  }

  /** Returns when what was found is kept. */
  public void settle() {
    keeping.get();
  }

  /** Asks now and then whether to stop; then {@link #index} throws a CancellationException. */
  public BookCheck cancelledBy(BooleanSupplier stop) {
    cancelled = stop;
    return this;
  }

  /**
   * Reads and checks.
   *
   * @throws IOException where the folder itself cannot be read; what is wrong with a file is a
   *     finding
   */
  public CheckedBook run() throws IOException {
    allFindings = true;
    IndexedBook indexed = index();
    List<String> names = indexed.entries().keySet().stream().filter(wanted).toList();
    List<List<Finding>> findings = new ArrayList<>(Collections.nCopies(names.size(), List.of()));
    new Workers(threads)
        .each(
            names.size(),
            i -> findings.set(i, indexed.entries().get(names.get(i)).findings()),
            done -> {});
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (!findings.get(i).isEmpty()) {
        byFile.put(names.get(i), findings.get(i));
      }
    }
    return new CheckedBook(root, indexed.book(), byFile, indexed.seconds());
  }

  /**
   * Reads and checks, and gives what is needed to go on from there.
   *
   * @throws IOException where the folder itself cannot be read
   */
  public IndexedBook index() throws IOException {
    Map<Progress.Phase, Double> seconds = new EnumMap<>(Progress.Phase.class);
    long start = System.nanoTime();
    BookFiles files = found != null ? found : BookFiles.toCheck(root, progress);
    Ahead ahead = files.ahead().once();
    Supplier<Kept> keptBefore = Workers.ahead(() -> Kept.of(files, ahead, smallestKept));
    Settings settings = files.settings();
    Jurisdictions jurisdictions = files.jurisdictions();
    Checker checker = new Checker(settings, jurisdictions);
    Kept kept = kept(files, keptBefore.get());
    start = lap(seconds, Progress.Phase.FIND, start);

    IndexedFile[] entries = read(files, checker, kept);
    stopIfCancelled();
    StatuteBook book = new StatuteBook(settings, jurisdictions, summaries(entries));
    start = lap(seconds, Progress.Phase.READ, start);

    Map<String, IndexedFile> byName = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i++) {
      byName.put(files.name(files.files().get(i)), entries[i]);
    }
    Texts texts = name -> Optional.of(files.reader().read(root.resolve(name)).text());
    link(byName, kept.affected(book, byName), checker, book, texts);
    stopIfCancelled();
    for (Path folder : files.unreadable()) {
      String name = files.name(folder) + "/";
      byName.put(name, problem(name, FileProblem.UNREADABLE, List.of()));
    }
    keeping = Workers.ahead(Executors.callable(() -> kept.keep(byName)));
    if (!keepsBeside) {
      settle();
    }
    lap(seconds, Progress.Phase.LINK, start);
    return new IndexedBook(files, checker, book, byName, seconds);
  }

  /** What was kept, or what another process keeps in the place of nothing. */
  private Kept kept(BookFiles files, Kept before) {
    if (files.files().size() < ownProcess || !before.lacksAll()) {
      return before;
    }
    ReadingProcess.read(root, progress, cancelled);
    return Kept.of(files, Ahead.NONE, smallestKept);
  }

  private void stopIfCancelled() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  private static List<ActSummary> summaries(IndexedFile[] entries) {
    return Arrays.stream(entries)
        .filter(entry -> entry.summary() != null)
        .map(IndexedFile::summary)
        .toList();
  }

  /** Reads and checks each file alone. */
  private IndexedFile[] read(BookFiles files, Checker checker, Kept kept) {
    int count = files.files().size();
    IndexedFile[] entries = new IndexedFile[count];
    Stamp[] stamps = new Stamp[count];
    int[] order = touchedFirst(files, kept, stamps);
    new Workers(threads)
        .each(
            count,
            turn -> {
              if (!cancelled.getAsBoolean()) {
                int i = order[turn];
                Path file = files.files().get(i);
                entries[i] =
                    kept.entry(file, stamps[i], text -> readOne(checker, files.name(file), text));
                if (allFindings) {
                  entries[i].linked();
                }
              }
            },
            done -> progress.at(Progress.Phase.READ, done, count));
    return entries;
  }

  /**
   * The files' turns, and their stamps. The parser takes as long to start as the rest takes to be
   * taken from the cache: where one file has changed, its turn is the first, so that both go on
   * beside each other.
   */
  private int[] touchedFirst(BookFiles files, Kept kept, Stamp[] stamps) {
    int count = stamps.length;
    boolean[] touched = new boolean[count];
    new Workers(threads)
        .each(
            count,
            i -> {
              Path file = files.files().get(i);
              stamps[i] = kept.now(file);
              touched[i] = kept.isTouched(file, stamps[i]);
            },
            done -> {});
    return IntStream.concat(
            IntStream.range(0, count).filter(i -> touched[i]),
            IntStream.range(0, count).filter(i -> !touched[i]))
        .toArray();
  }

  /** Reads and checks one file alone; what has a problem has only that. */
  public static IndexedFile readOne(Checker checker, String name, TextFile text) {
    if (text.problem() != null) {
      return problem(name, text.problem(), text.data());
    }
    try {
      return new IndexedFile(checker.file(name, text.text(), text.bytes()));
    } catch (RuntimeException | StackOverflowError e) {
      return defect(name, e);
    }
  }

  /**
   * Indexes one file that has been read and leaves it to {@link #checkOne} to say what is found in
   * it: who looks things up need not wait for that.
   */
  public static IndexedFile summarizeOne(Checker checker, ActReading act, long bytes) {
    try {
      return new IndexedFile(new FileCheck(checker.summaryLater(act, bytes), List.of(), List.of()));
    } catch (RuntimeException | StackOverflowError e) {
      return defect(act.file(), e);
    }
  }

  /** Checks one file alone that {@link #summarizeOne} has indexed. */
  public static IndexedFile checkOne(Checker checker, ActReading act, IndexedFile entry) {
    if (entry.summary() == null) {
      return entry;
    }
    try {
      return new IndexedFile(checker.file(act, entry.summary()));
    } catch (RuntimeException | StackOverflowError e) {
      return defect(act.file(), e);
    }
  }

  /**
   * Checks one file among all others. What a bill orders is tried on the acts that it amends; only
   * then their texts are asked for.
   */
  public static IndexedFile linkOne(
      Checker checker, String name, IndexedFile entry, StatuteBook book, Texts texts) {
    FileCheck check = entry.check();
    if (check == null) {
      return entry;
    }
    try {
      List<Finding> linked = checker.linked(check, book, texts::of);
      if (AmendmentCheck.concerns(check.summary())) {
        linked = checker.with(check, book, linked, AmendmentCheck.check(name, book, texts));
      }
      return entry.linked(linked);
    } catch (RuntimeException | StackOverflowError e) {
      return defect(name, e);
    }
  }

  /** Checks each wanted act among all, where other things may be found than were kept. */
  private void link(
      Map<String, IndexedFile> entries,
      Predicate<String> affected,
      Checker checker,
      StatuteBook book,
      Texts texts) {
    List<String> names =
        entries.keySet().stream()
            .filter(wanted)
            .filter(name -> !entries.get(name).isLinked() || affected.test(name))
            .toList();
    // What may be another now and is not wanted is not known.
    entries.replaceAll(
        (name, entry) ->
            wanted.test(name) || entry.summary() == null || !affected.test(name)
                ? entry
                : entry.linked(null));
    IndexedFile[] linked = new IndexedFile[names.size()];
    new Workers(threads)
        .each(
            linked.length,
            i -> {
              if (!cancelled.getAsBoolean()) {
                linked[i] = linkOne(checker, names.get(i), entries.get(names.get(i)), book, texts);
              }
            },
            done -> progress.at(Progress.Phase.LINK, done, linked.length));
    for (int i = 0; i < linked.length; i++) {
      if (linked[i] != null) {
        entries.put(names.get(i), linked[i]);
      }
    }
  }

  /** A defect of a rule spoils the check of one file, not that of the statute book. */
  private static IndexedFile defect(String name, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return problem(name, FileProblem.DEFECT, List.of(e + where));
  }

  private static long lap(Map<Progress.Phase, Double> seconds, Progress.Phase phase, long start) {
    long now = System.nanoTime();
    seconds.put(phase, (now - start) / 1e9);
    return now;
  }

  private static IndexedFile problem(String file, RuleInfo problem, List<String> data) {
    Place start = new Place(file, 0, 0);
    Finding finding = new Finding(problem, problem.severity(), start, data, List.of(), List.of());
    return new IndexedFile(null, List.of(finding), null);
  }
}
