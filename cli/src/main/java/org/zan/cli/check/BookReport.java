package org.zan.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zan.dsl.check.Finding;
import org.zan.workspace.BookFiles;
import org.zan.workspace.CheckedBook;

/** Goes through the findings of a checked statute book, file by file. */
public final class BookReport {
  /** Takes a finding that is to be shown. */
  public interface Shown {
    void take(Found found) throws IOException;
  }

  private final CheckedBook checked;
  private final Sources sources;
  private final Map<String, Address.Namer> namers = new HashMap<>();

  /**
   * The report of a check.
   *
   * @param seenFrom the folder in which the user stands
   * @param reader where the texts were read from
   */
  public BookReport(CheckedBook checked, Path seenFrom, BookFiles.Reader reader) {
    this.checked = checked;
    this.sources = new Sources(checked.root(), seenFrom, reader);
  }

  /** Notes which acts were checked. */
  void noteChecked(Baseline baseline, Scope scope) {
    for (Path file : scope.files().files()) {
      String name = scope.files().name(file);
      if (scope.wanted().test(name)) {
        baseline.checked(namer(name).at(0));
      }
    }
  }

  /**
   * Counts all findings that the baseline does not know and shows some of them.
   *
   * @param most how many findings of each rule are shown
   */
  public void each(Baseline baseline, Tally tally, int most, Shown shown) throws IOException {
    List<Finding> pending = new ArrayList<>();
    for (Map.Entry<String, List<Finding>> file : checked.findings().entrySet()) {
      int known = 0;
      for (Finding finding : file.getValue()) {
        if (baseline != null
            && baseline.knows(finding, namer(file.getKey()).at(finding.place().offset()))) {
          known++;
        } else if (tally.count(finding, most)) {
          pending.add(finding);
        }
      }
      tally.known(known);
      if (known < file.getValue().size()) {
        tally.file();
      }
    }
    show(pending, shown);
  }

  /** While one finding is written, the texts of those after it are read. */
  private void show(List<Finding> pending, Shown shown) throws IOException {
    Set<String> files = new LinkedHashSet<>();
    for (Finding finding : pending) {
      files.add(finding.place().file());
      finding.related().forEach(place -> files.add(place.file()));
    }
    ReadAhead ahead = sources.ahead(files);
    try {
      for (Finding finding : pending) {
        shown.take(found(finding, namer(finding.place().file())));
      }
    } finally {
      ahead.end();
    }
  }

  private Found found(Finding finding, Address.Namer namer) {
    Address address = namer.at(finding.place().offset());
    return new Found(finding, address, Fingerprint.of(finding, address), sources);
  }

  private Address.Namer namer(String file) {
    return namers.computeIfAbsent(
        file,
        name -> new Address.Namer(name, checked.book().file(name).orElse(null), checked.book()));
  }
}
