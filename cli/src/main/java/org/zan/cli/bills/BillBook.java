package org.zan.cli.bills;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zan.amend.AmendingAct;
import org.zan.amend.Texts;
import org.zan.cli.CommandFailure;
import org.zan.cli.check.Sources;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.summary.ActSummary;
import org.zan.workspace.BookCheck;
import org.zan.workspace.BookFiles;
import org.zan.workspace.Progress;
import org.zan.workspace.TextFile;

/**
 * A statute book on disk with its bills and the texts of its files, each read when it is needed.
 */
public final class BillBook implements Texts {
  private static final String BILL = "bill";

  private final Path root;
  private final StatuteBook book;
  private final Sources sources;
  private final Map<String, Optional<String>> texts = new HashMap<>();

  private BillBook(Path root, StatuteBook book, Sources sources) {
    this.root = root;
    this.book = book;
    this.sources = sources;
  }

  /**
   * Reads a statute book.
   *
   * @param root its folder
   * @param seenFrom the folder in which the user stands
   * @param progress hears how far it has come
   */
  public static BillBook read(Path root, Path seenFrom, Progress progress) throws IOException {
    BookFiles files = BookFiles.under(root, progress);
    StatuteBook book =
        BookCheck.of(root).files(files).only(name -> false).progress(progress).run().book();
    return new BillBook(root, book, new Sources(root, seenFrom));
  }

  /** Its index. */
  public StatuteBook book() {
    return book;
  }

  /** The texts as messages show them. */
  public Sources sources() {
    return sources;
  }

  @Override
  public Optional<String> of(String file) {
    return texts.computeIfAbsent(
        file,
        name -> {
          TextFile text = TextFile.read(root.resolve(name));
          return text.problem() == null ? Optional.of(text.text()) : Optional.empty();
        });
  }

  /** The act or bill in a file of the statute book. */
  public AmendingAct act(Path file) {
    return act(root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/'));
  }

  private AmendingAct act(String file) {
    String text = of(file).orElseThrow(() -> new CommandFailure("bill.unreadable", file));
    return AmendingAct.of(ActReader.read(file, text, book.jurisdictions()), book);
  }

  /** The bills that order something, by file. */
  public List<AmendingAct> bills() {
    return book.files().stream()
        .filter(file -> file.headerFact(BILL).isPresent())
        .map(ActSummary::file)
        .map(this::act)
        .filter(act -> !act.orders().isEmpty() || !act.reading().malformed().isEmpty())
        .toList();
  }
}
