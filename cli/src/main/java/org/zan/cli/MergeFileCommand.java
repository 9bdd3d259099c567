package org.zan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.history.merge.MergeNames;
import org.zan.history.merge.Merged;
import org.zan.history.merge.StructuralMerge;
import org.zan.history.setup.MergeSides;
import org.zan.workspace.AtomicFile;
import org.zan.workspace.BookFiles;
import org.zan.workspace.Progress;
import org.zan.workspace.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code zan merge-file BASE OURS THEIRS}: merges as Git's merge drivers do: the result replaces
 * OURS, the exit code is 1 where words conflict.
 */
@Command(name = "merge-file")
final class MergeFileCommand implements Callable<Integer> {
  private static final String NOT_FILLED_IN = "%";

  private final Console console;

  @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "base")
  private Path base;

  @Parameters(index = "1", paramLabel = "OURS", descriptionKey = "ours-file")
  private Path ours;

  @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "theirs-file")
  private Path theirs;

  @Option(names = "--path", paramLabel = "NAME")
  private String path;

  @Option(names = "--marker-size", paramLabel = "N", defaultValue = "" + MergeNames.USUAL_SIZE)
  private int markerSize;

  @Option(names = "--ours", paramLabel = "NAME")
  private String oursName;

  @Option(names = "--theirs", paramLabel = "NAME")
  private String theirsName;

  MergeFileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String before = text(base);
    String one = text(ours);
    String other = text(theirs);
    Jurisdictions jurisdictions = jurisdictions();
    MergeNames names = new MergeNames(label(oursName, "HEAD"), label(theirsName, "MERGE"), size());
    Merged merged = StructuralMerge.merge(before, one, other, jurisdictions, names);
    if (!merged.clean()) {
      // Who changed what takes a walk through history, so it is asked for where it is told.
      names = names();
      merged = StructuralMerge.merge(before, one, other, jurisdictions, names);
      for (String provision : merged.conflicts()) {
        console.complain(
            console
                .messages()
                .get("merge.conflict", shown(), provision, names.ours(), names.theirs()));
      }
    }
    AtomicFile.write(console.folder().resolve(ours), merged.text());
    return merged.clean() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private String text(Path file) throws IOException {
    Path whole = console.folder().resolve(file);
    if (!Files.exists(whole)) {
      throw new CommandFailure("path.missing", file);
    }
    TextFile text = TextFile.read(whole);
    if (text.problem() != null) {
      throw new CommandFailure(
          "show.unreadable",
          shown(),
          text.problem().message(console.messages().language(), text.data()));
    }
    return text.text();
  }

  private String shown() {
    return path == null ? ours.toString() : path;
  }

  private int size() {
    return Math.max(1, markerSize);
  }

  private Jurisdictions jurisdictions() throws IOException {
    Path file = console.folder().resolve(path == null ? ours : Path.of(path));
    Path own = BookFiles.rootOf(file).resolve("jurisdictions");
    return Files.isDirectory(own)
        ? Jurisdictions.with(
            BookFiles.under(own, Progress.NONE).files().stream()
                .map(data -> TextFile.read(data).text())
                .toList())
        : Jurisdictions.shipped();
  }

  private MergeNames names() throws IOException {
    String file = path == null ? ours.toString() : path;
    MergeSides sides = MergeSides.of(console.folder(), file, System.getenv());
    return new MergeNames(
        named(sides.ours(), label(oursName, "HEAD")),
        named(sides.theirs(), label(theirsName, "MERGE")),
        size());
  }

  private static String named(Optional<String> who, String label) {
    return who.map(name -> name + " (" + label + ")").orElse(label);
  }

  /** Older Gits do not know the place-holders for names and leave them as they are. */
  private static String label(String given, String otherwise) {
    return given == null || given.isEmpty() || given.startsWith(NOT_FILLED_IN) ? otherwise : given;
  }
}
