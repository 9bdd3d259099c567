package org.zan.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.HeadingLines;
import org.zan.workspace.Headings;
import org.zan.workspace.IndexedFile;

/** The headings of one statute book, for searches; each holds as long as its act is the same. */
final class BookHeadings {
  /** Headings of an act as it was indexed. */
  private record Known(ActSummary act, String lines) {}

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** Takes those of all files of a book that has been read; takes long where none are kept. */
  void readAll(Path root, Map<String, IndexedFile> entries, BooleanSupplier stop) {
    Headings.of(root, entries, stop)
        .forEach((name, lines) -> known.put(name, new Known(entries.get(name).summary(), lines)));
    known.keySet().retainAll(entries.keySet());
  }

  Optional<String> known(ActSummary act) {
    Known here = known.get(act.file());
    return here != null && here.act() == act ? Optional.of(here.lines()) : Optional.empty();
  }

  Optional<String> read(ActSummary act, Function<String, Optional<String>> texts) {
    Optional<String> lines = texts.apply(act.file()).map(text -> HeadingLines.of(act, text));
    lines.ifPresent(it -> known.put(act.file(), new Known(act, it)));
    return lines;
  }
}
