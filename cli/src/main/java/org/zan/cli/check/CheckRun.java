package org.zan.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zan.cli.CommandFailure;
import org.zan.cli.output.FindingsWriter;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.workspace.BookCheck;
import org.zan.workspace.CheckedBook;
import org.zan.workspace.Progress;
import org.zan.workspace.Workers;

/**
 * Checks statute books one after the other; what was found in one is forgotten before the next is
 * read.
 */
public final class CheckRun {
  private static final int MOST_ROUNDS = 20;

  private final Path folder;
  private final Progress progress;
  private final Tally tally = new Tally();
  private final Figures figures = new Figures();
  private final Map<String, Map<String, Integer>> fixed = new LinkedHashMap<>();
  private final List<String> notFixed = new ArrayList<>();
  private final long start = System.nanoTime();
  private Path baselineFile;
  private Baseline baseline;
  private boolean fixes;
  private boolean fixesEndlessly;
  private boolean figuresWanted;
  private int most = Integer.MAX_VALUE;

  /**
   * A check.
   *
   * @param folder the folder in which the user stands
   * @param progress hears how far it has come
   */
  public CheckRun(Path folder, Progress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** Passes over the findings of a baseline. */
  public CheckRun baseline(Path file) throws IOException {
    baselineFile = file;
    baseline = Baseline.read(folder.resolve(file), file);
    return this;
  }

  /** Collects the findings for a baseline, which may not exist yet. */
  public CheckRun newBaseline(Path file) throws IOException {
    baselineFile = file;
    Path whole = folder.resolve(file);
    baseline = Files.exists(whole) ? Baseline.read(whole, file) : Baseline.empty();
    return this;
  }

  /** Applies fixes first. */
  public CheckRun fixes(boolean wanted) {
    fixes = wanted;
    return this;
  }

  /** Collects figures. */
  public CheckRun figures(boolean wanted) {
    figuresWanted = wanted;
    return this;
  }

  /** Shows at most so many findings of each rule. */
  public CheckRun most(int findings) {
    most = findings;
    return this;
  }

  /** Checks what the user named. */
  public Tally run(List<Path> paths, FindingsWriter writer, Runnable beforeOutput)
      throws IOException {
    // Read once for each process; who looks for files does not need them yet.
    Workers.ahead(Jurisdictions::shipped);
    return runScopes(Scopes.of(paths, folder, progress), writer, beforeOutput);
  }

  /** Checks what is found already. */
  public Tally runScopes(List<Scope> scopes, FindingsWriter writer, Runnable beforeOutput)
      throws IOException {
    // Nothing is written before it is certain that there is something to check.
    writer.begin();
    for (Scope scope : scopes) {
      // What was found is kept for the next time while it is told.
      BookCheck check = check(scope).keepsBeside();
      try {
        tell(fixes ? fixed(scope, check) : check.run(), scope, writer, beforeOutput);
      } finally {
        check.settle();
      }
    }
    tally.outdated(baseline == null ? 0 : baseline.outdated());
    tally.seconds((System.nanoTime() - start) / 1e9);
    return tally;
  }

  private void tell(CheckedBook checked, Scope scope, FindingsWriter writer, Runnable beforeOutput)
      throws IOException {
    tally.acts(acts(checked, scope));
    if (figuresWanted) {
      figures.add(checked);
    }
    beforeOutput.run();
    BookReport report = new BookReport(checked, folder, scope.files().reader());
    if (baseline != null) {
      report.noteChecked(baseline, scope);
    }
    report.each(baseline, tally, most, writer::finding);
  }

  private static long acts(CheckedBook checked, Scope scope) {
    return checked.book().files().stream()
        .filter(act -> !act.data() && scope.wanted().test(act.file()))
        .count();
  }

  private BookCheck check(Scope scope) {
    return BookCheck.of(scope.files().root())
        .files(scope.files())
        .only(scope.wanted())
        .progress(progress);
  }

  /**
   * Fixes and checks again until there is nothing to fix; two fixes that undo each other come to an
   * end all the same.
   */
  private CheckedBook fixed(Scope scope, BookCheck check) throws IOException {
    Fixer fixer = new Fixer();
    CheckedBook checked = check.run();
    int rounds = 0;
    while (rounds < MOST_ROUNDS && fixer.fix(checked) > 0) {
      check.settle();
      checked = check.run();
      rounds++;
    }
    fixesEndlessly |= rounds == MOST_ROUNDS && Fixer.fixable(checked) > 0;
    Sources sources = new Sources(scope.files().root(), folder);
    fixer.fixed().forEach((file, rules) -> fixed.put(sources.path(file), rules));
    fixer.changedMeanwhile().forEach(file -> notFixed.add(sources.path(file)));
    return checked;
  }

  /**
   * Writes the baseline.
   *
   * @return how many findings it holds of what was checked
   */
  public int writeBaseline() throws IOException {
    if (baselineFile == null) {
      throw new CommandFailure("baseline.no-file");
    }
    baseline.write(folder.resolve(baselineFile));
    return baseline.found();
  }

  /** How often which rule's fix was applied, by file. */
  public Map<String, Map<String, Integer>> fixed() {
    return fixed;
  }

  /** Whether there was still something to fix when it was enough: fixes may undo each other. */
  public boolean fixesEndlessly() {
    return fixesEndlessly;
  }

  /** Files that were not fixed, as they changed while they were checked. */
  public List<String> notFixed() {
    return notFixed;
  }

  /** What was checked. */
  public Figures figures() {
    return figures;
  }
}
