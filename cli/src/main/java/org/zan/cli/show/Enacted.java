package org.zan.cli.show;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Summarizer;
import org.zan.workspace.BookFiles;
import org.zan.workspace.TextFile;

/** What enacted acts say of a provision that is asked for by an address that nothing has. */
final class Enacted {
  private static final String FOLDER = "enacted/";

  private final BookFiles files;
  private final Jurisdictions jurisdictions;

  Enacted(BookFiles files, Jurisdictions jurisdictions) {
    this.files = files;
    this.jurisdictions = jurisdictions;
  }

  /** The address in the same act of what had this one once; empty where something has it. */
  Optional<String> now(String file, String text, String path) throws IOException {
    ActSummary act = summary(file, text);
    StatuteBook alone = new StatuteBook(Settings.NONE, jurisdictions, List.of(act));
    if (alone.resolve(act, "", path).state() != Resolution.State.DANGLING) {
      return Optional.empty();
    }
    List<ActSummary> acts = new ArrayList<>(List.of(act));
    for (Path one : files.files()) {
      String name = files.name(one);
      TextFile amending = name.startsWith(FOLDER) ? TextFile.read(one) : null;
      boolean moves =
          amending != null
              && amending.problem() == null
              && (amending.text().contains("@renumber") || amending.text().contains("@move"));
      if (moves) {
        acts.add(summary(name, amending.text()));
      }
    }
    StatuteBook book = new StatuteBook(Settings.NONE, jurisdictions, acts);
    Resolution found = book.resolve(act, "", path);
    boolean here = found.moved() != null && found.act() == act;
    return here && found.last() == found.provision()
        ? Optional.of(book.path(act, found.provision()))
        : Optional.empty();
  }

  private ActSummary summary(String file, String text) {
    return Summarizer.summarize(
        ActReader.read(file, text, jurisdictions), text.length(), new Interner());
  }
}
