package org.zan.cli.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.zan.cli.Catalogue;
import org.zan.cli.CommandFailure;
import org.zan.cli.Near;
import org.zan.cli.check.SourceText;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Interner;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.Summarizer;
import org.zan.dsl.text.LaidOutText;
import org.zan.dsl.zan.Block;
import org.zan.workspace.BookFiles;
import org.zan.workspace.Progress;
import org.zan.workspace.TextFile;

/** Finds an act and takes the words of a provision out of it. */
public final class Shower {
  private final Path folder;
  private final String language;
  private final String preferred;

  /**
   * Shows what is near a folder.
   *
   * @param folder the folder in which the user stands
   * @param language code of the language version that is asked for, or null
   * @param preferred code of the version to take where none is asked for
   */
  public Shower(Path folder, String language, String preferred) {
    this.folder = folder;
    this.language = language;
    this.preferred = preferred;
  }

  /**
   * Finds what a reference names.
   *
   * @param reference identity, alias or file of the act, and a path in it after a number sign
   */
  public Shown show(String reference) throws IOException {
    int sign = reference.indexOf('#');
    String name = sign < 0 ? reference : reference.substring(0, sign);
    String path = sign < 0 ? "." : reference.substring(sign + 1);
    Path file = folder.resolve(name);
    Path root;
    if (name.endsWith(BookFiles.ENDING)) {
      if (!Files.isRegularFile(file)) {
        throw new CommandFailure("path.missing", name);
      }
      root = BookFiles.rootOf(file);
    } else {
      Catalogue.Entry entry = Catalogue.of(folder).find(name, language, preferred);
      file = entry.file();
      root = entry.root();
    }
    return show(root, file, path.isEmpty() ? "." : path);
  }

  private Shown show(Path root, Path file, String path) throws IOException {
    TextFile text = TextFile.read(file);
    String written = folder.relativize(file.toAbsolutePath().normalize()).toString();
    if (text.problem() != null) {
      throw new CommandFailure(
          "show.unreadable", written, text.problem().message(preferred, text.data()));
    }
    BookFiles files = BookFiles.under(root, Progress.NONE);
    Jurisdictions jurisdictions = files.jurisdictions();
    return new Enacted(files, jurisdictions)
        .now(written, text.text(), path)
        .map(now -> of(written, text.text(), now, path, jurisdictions))
        .orElseGet(() -> of(written, text.text(), path, jurisdictions));
  }

  /**
   * Takes a provision out of a text.
   *
   * @param written name of the file as the user would write it
   * @param text the text
   * @param path path of the provision; {@code .} for the act
   * @param jurisdictions what is known of legal orders
   */
  public static Shown of(String written, String text, String path, Jurisdictions jurisdictions) {
    return of(written, text, path, "", jurisdictions);
  }

  private static Shown of(
      String written, String text, String path, String asked, Jurisdictions jurisdictions) {
    ActReading reading = ActReader.read(written, text, jurisdictions);
    ActSummary act = Summarizer.summarize(reading, text.length(), new Interner());
    StatuteBook alone = new StatuteBook(Settings.NONE, jurisdictions, List.of(act));
    Resolution found = alone.resolve(act, "", path);
    if (found.state() != Resolution.State.RESOLVED && found.state() != Resolution.State.REPEALED) {
      throw noProvision(act, path, found);
    }
    Jurisdiction jurisdiction = reading.jurisdiction();
    List<String> throughout =
        jurisdiction.levels().stream().filter(jurisdiction::isThroughout).toList();
    int offset = act.provisions().offset(found.provision());
    return new Shown(
        act.identity().map(ActId::toString).orElse(""),
        act.language(),
        reading.headerFact("title").map(ReadFact::value).orElse(""),
        written,
        new SourceText(text).line(offset),
        found.provision() == 0 ? "." : alone.path(act, found.provision()),
        act.provisions().eId(found.provision(), throughout),
        words(reading, act.provisions(), found),
        asked);
  }

  private static String words(ActReading reading, Provisions provisions, Resolution found) {
    if (found.provision() == 0) {
      return LaidOutText.of(reading.document());
    }
    StringBuilder words = new StringBuilder();
    int last = Math.max(found.provision(), found.last());
    for (int p = found.provision(); p <= last; p = provisions.next(p)) {
      Optional<Block> block = LaidOutText.at(reading.document(), provisions.offset(p));
      words.append(block.map(LaidOutText::of).orElse(""));
    }
    return words.toString();
  }

  private static CommandFailure noProvision(ActSummary act, String path, Resolution found) {
    Provisions provisions = act.provisions();
    List<String> steps = new ArrayList<>(new TreeSet<>(stepsUnder(provisions, found.provision())));
    List<String> near = Near.names(found.failed(), steps);
    return near.isEmpty()
        ? new CommandFailure("show.no-provision", act.label(), path, found.failed())
        : new CommandFailure(
            "show.no-provision-near", act.label(), path, found.failed(), String.join(", ", near));
  }

  private static List<String> stepsUnder(Provisions provisions, int provision) {
    List<String> steps = new ArrayList<>();
    for (int p = provision + 1; p < provisions.next(provision); p++) {
      boolean reached =
          provisions.parent(p) == provision || provision == 0 && !provisions.level(p).isEmpty();
      if (reached && !provisions.number(p).isEmpty()) {
        steps.add(provisions.level(p) + provisions.number(p));
      }
    }
    return steps;
  }
}
