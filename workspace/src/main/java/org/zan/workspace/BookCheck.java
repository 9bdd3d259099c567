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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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

  /**
   * Reads and checks.
   *
   * @throws IOException where the folder itself cannot be read; what is wrong with a file is a
   *     finding
   */
  public CheckedBook run() throws IOException {
    Map<Progress.Phase, Double> seconds = new EnumMap<>(Progress.Phase.class);
    long start = System.nanoTime();
    BookFiles files = found != null ? found : BookFiles.under(root, progress);
    Settings settings = files.settings();
    Jurisdictions jurisdictions = files.jurisdictions();
    Checker checker = new Checker(settings, jurisdictions);
    start = lap(seconds, Progress.Phase.FIND, start);

    Map<String, List<Finding>> problems = new ConcurrentHashMap<>();
    FileCheck[] checks = read(files, checker, problems);
    StatuteBook book =
        new StatuteBook(
            settings,
            jurisdictions,
            Arrays.stream(checks).filter(Objects::nonNull).map(FileCheck::summary).toList());
    start = lap(seconds, Progress.Phase.READ, start);

    List<List<Finding>> findings = link(checks, checker, book, problems);
    Map<String, List<Finding>> byFile = byFile(files, findings, problems);
    lap(seconds, Progress.Phase.LINK, start);
    return new CheckedBook(root, book, byFile, seconds);
  }

  /** Reads and checks each file alone; what has a problem is left out. */
  private FileCheck[] read(BookFiles files, Checker checker, Map<String, List<Finding>> problems) {
    int count = files.files().size();
    FileCheck[] checks = new FileCheck[count];
    for (Path folder : files.unreadable()) {
      String name = files.name(folder) + "/";
      problems.put(name, problem(name, FileProblem.UNREADABLE, List.of()));
    }
    new Workers(threads)
        .each(
            count,
            i -> {
              Path file = files.files().get(i);
              String name = files.name(file);
              TextFile text = files.reader().read(file);
              if (text.problem() != null) {
                problems.put(name, problem(name, text.problem(), text.data()));
                return;
              }
              guarded(
                  name, problems, () -> checks[i] = checker.file(name, text.text(), text.bytes()));
            },
            done -> progress.at(Progress.Phase.READ, done, count));
    return checks;
  }

  /** Checks each wanted act among all. */
  private List<List<Finding>> link(
      FileCheck[] checks, Checker checker, StatuteBook book, Map<String, List<Finding>> problems) {
    List<List<Finding>> findings = new ArrayList<>(Collections.nCopies(checks.length, List.of()));
    new Workers(threads)
        .each(
            checks.length,
            i -> {
              FileCheck check = checks[i];
              if (check != null && wanted.test(check.summary().file())) {
                String name = check.summary().file();
                guarded(name, problems, () -> findings.set(i, among(check, checker, book)));
              }
              checks[i] = null;
            },
            done -> progress.at(Progress.Phase.LINK, done, checks.length));
    return findings;
  }

  /** What a bill orders is tried on the acts that it amends; only then their texts are read. */
  private List<Finding> among(FileCheck check, Checker checker, StatuteBook book) {
    List<Finding> findings = checker.among(check, book);
    if (!AmendmentCheck.concerns(check.summary())) {
      return findings;
    }
    Texts texts = this::text;
    List<Finding> amending = AmendmentCheck.check(check.summary().file(), book, texts);
    return amending.isEmpty() ? findings : checker.with(check, book, findings, amending);
  }

  private Optional<String> text(String file) {
    return Optional.ofNullable(TextFile.read(root.resolve(file)).text());
  }

  /** A defect of a rule spoils the check of one file, not that of the statute book. */
  private static void guarded(String name, Map<String, List<Finding>> problems, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      String where = trace.length == 0 ? "" : " at " + trace[0];
      problems.put(name, problem(name, FileProblem.DEFECT, List.of(e + where)));
    }
  }

  private Map<String, List<Finding>> byFile(
      BookFiles files, List<List<Finding>> findings, Map<String, List<Finding>> problems) {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      String name = files.name(files.files().get(i));
      List<Finding> here = problems.getOrDefault(name, findings.get(i));
      if (!here.isEmpty() && wanted.test(name)) {
        byFile.put(name, here);
      }
    }
    for (Path folder : files.unreadable()) {
      String name = files.name(folder) + "/";
      if (wanted.test(name)) {
        byFile.put(name, problems.get(name));
      }
    }
    return byFile;
  }

  private static long lap(Map<Progress.Phase, Double> seconds, Progress.Phase phase, long start) {
    long now = System.nanoTime();
    seconds.put(phase, (now - start) / 1e9);
    return now;
  }

  private static List<Finding> problem(String file, RuleInfo problem, List<String> data) {
    Place start = new Place(file, 0, 0);
    return List.of(new Finding(problem, problem.severity(), start, data, List.of(), List.of()));
  }
}
