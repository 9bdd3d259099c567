package org.zan.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.eclipse.jgit.lib.ObjectId;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.zan.dsl.book.Settings;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.jurisdiction.Jurisdictions;
import org.zan.dsl.reading.ActReader;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.summary.ActSummary;
import org.zan.workspace.Workers;

/**
 * A statute book as a commit holds it, or as it would be after changes that are not written yet.
 * Immutable, and shares what did not change with the book that it was made of; its index is made
 * when it is asked for. Valid while its repository is open.
 */
public final class BookAtCommit {
  private final BookReader reader;
  private final PSortedMap<String, ObjectId> files;
  private final PMap<String, String> unwritten;
  private final Set<String> submodules;

  /**
   * The index of the book that this one was made of, and what differs; null where there is none.
   */
  private StatuteBook earlier;

  private Set<String> changed = Set.of();
  private StatuteBook book;

  BookAtCommit(
      BookReader reader,
      PSortedMap<String, ObjectId> files,
      PMap<String, String> unwritten,
      Set<String> submodules) {
    this.reader = reader;
    this.files = files;
    this.unwritten = unwritten;
    this.submodules = Set.copyOf(submodules);
  }

  /** The names of its {@code .zan} files with Git's ids of their contents. */
  public SortedMap<String, ObjectId> files() {
    return files;
  }

  /** Folders in it that are repositories of their own. */
  public Set<String> submodules() {
    return submodules;
  }

  /** The text of a file; empty where there is none, or it is no text. */
  public Optional<String> text(String file) {
    String own = unwritten.get(file);
    ObjectId blob = own == null ? files.get(file) : null;
    try {
      return blob == null ? Optional.ofNullable(own) : Optional.ofNullable(reader.text(blob));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as read; empty where there is none. */
  public Optional<ActReading> reading(String file) {
    return text(file).map(text -> ActReader.read(file, text, book().jurisdictions()));
  }

  /** Its index. */
  public synchronized StatuteBook book() {
    if (book == null) {
      try {
        book = earlier == null ? read() : continued();
        earlier = null;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return book;
  }

  /** The index of the earlier book with what changed: all the others are as they were. */
  private StatuteBook continued() throws IOException {
    List<ActSummary> summaries = new ArrayList<>();
    for (String file : changed) {
      ActSummary summary = reader.summary(this, file, files.get(file), earlier.jurisdictions());
      if (summary == null) {
        return read();
      }
      summaries.add(summary);
    }
    return earlier.with(summaries);
  }

  private StatuteBook read() throws IOException {
    Jurisdictions known = reader.jurisdictions(this);
    List<Map.Entry<String, ObjectId>> all = List.copyOf(files.entrySet());
    ActSummary[] summaries = new ActSummary[all.size()];
    new Workers(Runtime.getRuntime().availableProcessors())
        .each(all.size(), i -> summaries[i] = summary(all.get(i), known), done -> {});
    Settings settings = text(Settings.FILE).map(Settings::read).orElse(Settings.NONE);
    return new StatuteBook(
        settings, known, Arrays.stream(summaries).filter(Objects::nonNull).toList());
  }

  private ActSummary summary(Map.Entry<String, ObjectId> file, Jurisdictions known) {
    try {
      return reader.summary(this, file.getKey(), file.getValue(), known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The statute book after changes.
   *
   * @param changes new texts by file; empty for files that are taken out
   */
  public BookAtCommit with(Map<String, Optional<String>> changes) {
    PSortedMap<String, ObjectId> after = files;
    PMap<String, String> texts = unwritten;
    for (Map.Entry<String, Optional<String>> change : changes.entrySet()) {
      String file = change.getKey();
      Optional<String> text = change.getValue();
      after = text.isPresent() ? after.plus(file, reader.id(text.get())) : after.minus(file);
      texts = text.isPresent() ? texts.plus(file, text.get()) : texts.minus(file);
    }
    BookAtCommit next = new BookAtCommit(reader, after, texts, submodules);
    if (book != null && changes.entrySet().stream().allMatch(this::replaces)) {
      next.earlier = book;
      next.changed = Set.copyOf(changes.keySet());
    }
    return next;
  }

  /** Whether a change gives an act of this book another text. */
  private boolean replaces(Map.Entry<String, Optional<String>> change) {
    String file = change.getKey();
    return change.getValue().isPresent()
        && files.containsKey(file)
        && !file.equals(Settings.FILE)
        && !file.startsWith(BookReader.JURISDICTIONS);
  }
}
