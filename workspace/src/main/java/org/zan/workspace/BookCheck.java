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
import java.util.function.Predicate;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.Checker;
import org.zan.dsl.check.FileCheck;
import org.zan.dsl.check.Finding;
import org.zan.dsl.check.Place;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.jurisdiction.Jurisdictions;

/** Reads a statute book from its folder and checks it, on all processors. Models are dropped as soon as a file is summarized. */
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

  /** Reports only what is found in files with such names; all files are read all the same, as references lead to them. */
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
   * @throws IOException where the folder itself cannot be read; what is wrong with a file is a finding
   */
  public CheckedBook run() throws IOException {
    Map<Progress.Phase, Double> seconds = new EnumMap<>(Progress.Phase.class);
    long start = System.nanoTime();
    BookFiles files = found != null ? found : BookFiles.under(root, progress);
    Settings settings = files.settings();
    Jurisdictions jurisdictions = files.jurisdictions();
    Checker checker = new Checker(settings, jurisdictions);
    start = lap(seconds, Progress.Phase.FIND, start);

    int count = files.files().size();
    FileCheck[] checks = new FileCheck[count];
    Map<String, List<Finding>> problems = new LinkedHashMap<>();
    for (Path folder : files.unreadable()) {
      String name = files.name(folder) + "/";
      problems.put(name, List.of(problem(name, FileProblem.UNREADABLE, List.of("permission denied"))));
    }
    new Workers(threads)
        .each(
            count,
            i -> {
              Path file = files.files().get(i);
              String name = files.name(file);
              TextFile text = TextFile.read(file);
              if (text.problem() == null) {
                checks[i] = checker.file(name, text.text(), text.bytes());
              } else {
                synchronized (problems) {
                  problems.put(name, List.of(problem(name, text.problem(), text.data())));
                }
              }
            },
            done -> progress.at(Progress.Phase.READ, done, count));
    StatuteBook book =
        new StatuteBook(settings, jurisdictions, Arrays.stream(checks).filter(Objects::nonNull).map(FileCheck::summary).toList());
    start = lap(seconds, Progress.Phase.READ, start);

    List<List<Finding>> findings = new ArrayList<>(Collections.nCopies(count, List.of()));
    new Workers(threads)
        .each(
            count,
            i -> {
              if (checks[i] != null && wanted.test(checks[i].summary().file())) {
                findings.set(i, checker.among(checks[i], book));
              }
              checks[i] = null;
            },
            done -> progress.at(Progress.Phase.LINK, done, count));
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String name = files.name(files.files().get(i));
      List<Finding> here = problems.getOrDefault(name, findings.get(i));
      if (!here.isEmpty() && wanted.test(name)) {
        byFile.put(name, here);
      }
    }
    problems.forEach((name, list) -> {
      if (name.endsWith("/") && wanted.test(name)) {
        byFile.put(name, list);
      }
    });
    lap(seconds, Progress.Phase.LINK, start);
    return new CheckedBook(root, book, byFile, seconds);
  }

  private static long lap(Map<Progress.Phase, Double> seconds, Progress.Phase phase, long start) {
    long now = System.nanoTime();
    seconds.put(phase, (now - start) / 1e9);
    return now;
  }

  private static Finding problem(String file, RuleInfo problem, List<String> data) {
    return new Finding(problem, problem.severity(), new Place(file, 0, 0), data, List.of(), List.of());
  }
}
