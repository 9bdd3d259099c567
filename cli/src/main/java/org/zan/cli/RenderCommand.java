package org.zan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zan.cli.bills.BillBook;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.ide.View;
import org.zan.dsl.ide.html.ActPage;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.workspace.AtomicFile;
import org.zan.workspace.BookFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zan render ACT}: an act as an official publication looks, as a page of HTML. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ACT", descriptionKey = "act")
  private String name;

  @Option(names = "--language", paramLabel = "CODE")
  private String language;

  @Option(names = "--output", paramLabel = "FILE")
  private Path output;

  RenderCommand(Console console) {
    this.console = console;
  }

  /** A statute book on disk. */
  private record DiskView(BillBook texts) implements View {
    @Override
    public StatuteBook book() {
      return texts.book();
    }

    @Override
    public Optional<ActReading> reading(String file) {
      return text(file).map(text -> ActReader.read(file, text, book().jurisdictions()));
    }

    @Override
    public Optional<String> text(String file) {
      return texts.of(file);
    }
  }

  @Override
  public Integer call() throws IOException {
    Path file = console.folder().resolve(name).normalize();
    Path root;
    if (name.endsWith(BookFiles.ENDING)) {
      if (!Files.isRegularFile(file)) {
        throw new CommandFailure("path.missing", name);
      }
      root = BookFiles.rootOf(file);
    } else {
      String preferred = console.messages().language();
      Catalogue.Entry found = Catalogue.of(console.folder()).find(name, language, preferred);
      file = found.file();
      root = found.root();
    }
    String page = page(root, file);
    if (output == null) {
      console.out().print(page);
    } else {
      AtomicFile.write(console.folder().resolve(output), page);
    }
    return ExitCode.OK;
  }

  private String page(Path root, Path file) throws IOException {
    BillBook book;
    try (ProgressBar bar = ProgressBar.on(console, true)) {
      book = BillBook.read(root, console.folder(), bar);
    }
    Path inBook = root.relativize(file.toAbsolutePath().normalize());
    String held = inBook.toString().replace('\\', '/');
    return ActPage.page(
            new DiskView(book),
            held,
            console.messages().language(),
            other -> address(inBook, Path.of(other)))
        .orElseThrow(() -> new CommandFailure("bill.unreadable", held));
  }

  /** Where the page of another act lies, if pages lie as the files do. */
  private static String address(Path from, Path to) {
    Path folder = from.getParent();
    Path there = folder == null ? to : folder.relativize(to);
    String path = there.toString().replace('\\', '/');
    return path.substring(0, path.length() - BookFiles.ENDING.length()) + ".html";
  }
}
