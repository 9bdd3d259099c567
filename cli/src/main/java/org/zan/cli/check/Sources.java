package org.zan.cli.check;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zan.dsl.check.Place;
import org.zan.workspace.BookFiles;
import org.zan.workspace.TextFile;

/**
 * The texts of a statute book's files, read again only for findings that are shown; the last few
 * are kept.
 */
public final class Sources {
  private static final int MOST_CHARACTERS = 16 << 20;

  private final Path root;
  private final Path seenFrom;
  private final BookFiles.Reader reader;
  private final Map<String, SourceText> texts = new LinkedHashMap<>(16, 0.75f, true);
  private int characters;
  private ReadAhead ahead;

  /**
   * The texts of one statute book.
   *
   * @param root its folder
   * @param seenFrom the folder in which the user stands: names are relative to it where they lie in
   *     it
   */
  public Sources(Path root, Path seenFrom) {
    this(root, seenFrom, TextFile::read);
  }

  /** The texts of one statute book, from where it was read. */
  public Sources(Path root, Path seenFrom, BookFiles.Reader reader) {
    this.root = root;
    this.seenFrom = seenFrom;
    this.reader = reader;
  }

  /** The text of a file. */
  public SourceText text(String file) {
    SourceText known = texts.get(file);
    if (known != null) {
      return known;
    }
    SourceText before = ahead == null ? null : ahead.take(file);
    SourceText text = before != null ? before : read(file);
    characters += text.text().length();
    for (Iterator<SourceText> eldest = texts.values().iterator();
        characters > MOST_CHARACTERS && eldest.hasNext(); ) {
      characters -= eldest.next().text().length();
      eldest.remove();
    }
    texts.put(file, text);
    return text;
  }

  private SourceText read(String file) {
    return file.endsWith("/")
        ? SourceText.NONE
        : new SourceText(reader.read(root.resolve(file)).text());
  }

  /** Reads files beside what the caller does, which asks for them in this order. */
  ReadAhead ahead(Collection<String> files) {
    ahead = new ReadAhead(files, this::read);
    return ahead;
  }

  /** The name of a file as the user would write it, with slashes. */
  public String path(String file) {
    Path whole = root.resolve(file);
    String name =
        (whole.startsWith(seenFrom) ? seenFrom.relativize(whole) : whole)
            .toString()
            .replace('\\', '/');
    return file.endsWith("/") ? name + "/" : name;
  }

  /** A place as the user knows it. */
  public Spot spot(Place place) {
    return new Spot(path(place.file()), text(place.file()), place.offset(), place.length());
  }
}
