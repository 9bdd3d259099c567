package org.zan.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.zan.dsl.book.Settings;
import org.zan.workspace.BookFiles;

/**
 * The statute books that the client works on: those around its folders, those inside them, those of
 * files that it opened without a folder, and one for each text that lies in none.
 */
final class Books {
  private final Documents documents;
  private final Map<Path, LiveBook> byRoot = new ConcurrentSkipListMap<>();
  private final Map<String, LiveBook> loose = new ConcurrentSkipListMap<>();

  Books(Documents documents) {
    this.documents = documents;
  }

  /** The statute book around a folder of the client; empty where it is open already. */
  Optional<LiveBook> add(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    return addRoot(BookFiles.rootOf(folder));
  }

  /** A statute book by its root; empty where it is open already. */
  Optional<LiveBook> addRoot(Path root) {
    LiveBook made = new LiveBook(root, name -> open(root, name));
    return byRoot.putIfAbsent(root, made) == null ? Optional.of(made) : Optional.empty();
  }

  void remove(LiveBook book) {
    byRoot.remove(book.root());
  }

  private Optional<String> open(Path root, String name) {
    return documents.ofKey(root.resolve(name).toString()).map(OpenDocument::text);
  }

  /** All statute books in folders, in the order of these. */
  Collection<LiveBook> all() {
    return List.copyOf(byRoot.values());
  }

  /** All statute books, those of loose texts too. */
  List<LiveBook> everything() {
    // A text may be closed, or lie in a statute book by now.
    loose
        .keySet()
        .removeIf(key -> documents.ofKey(key).filter(it -> among(it.uri()).isEmpty()).isEmpty());
    List<LiveBook> all = new ArrayList<>(byRoot.values());
    all.addAll(loose.values());
    return all;
  }

  /** Where a document is. A text that lies in no statute book is one of its own. */
  Spot spot(String uri) {
    return among(uri).orElseGet(() -> loose(uri));
  }

  /** Where a file is, if it lies in one of the statute books. */
  Optional<Spot> among(String uri) {
    return Uris.path(uri).flatMap(this::among);
  }

  Optional<Spot> among(Path file) {
    for (LiveBook book : innermostFirst()) {
      Optional<String> name = book.name(file);
      if (name.isPresent()) {
        return Optional.of(new Spot(book, name.get()));
      }
    }
    return Optional.empty();
  }

  private List<LiveBook> innermostFirst() {
    List<LiveBook> all = new ArrayList<>(byRoot.values());
    all.sort(Comparator.comparing(book -> -book.root().getNameCount()));
    return all;
  }

  /** The statute book inside which a folder lies. */
  Optional<LiveBook> around(Path folder) {
    return innermostFirst().stream()
        .filter(book -> folder.startsWith(book.root()) && !folder.equals(book.root()))
        .findFirst();
  }

  /** The statute books in a folder and in folders inside it. */
  List<LiveBook> under(Path folder) {
    return byRoot.values().stream().filter(book -> book.root().startsWith(folder)).toList();
  }

  /**
   * The root of the statute book that a file outside the client's folders belongs to: only a folder
   * that says that it is one.
   */
  static Optional<Path> rootAround(String uri) {
    return Uris.path(uri)
        .filter(Files::isRegularFile)
        .map(BookFiles::rootOf)
        .filter(root -> Files.isRegularFile(root.resolve(Settings.FILE)));
  }

  private Spot loose(String uri) {
    String key = Uris.key(uri);
    String name = key.substring(Math.max(key.lastIndexOf('/'), key.lastIndexOf('\\')) + 1);
    LiveBook book =
        loose.computeIfAbsent(
            key,
            it ->
                new LiveBook(
                    null,
                    asked ->
                        asked.equals(name)
                            ? documents.ofKey(key).map(OpenDocument::text)
                            : Optional.empty()));
    return new Spot(book, name);
  }

  /** Forgets a text that lies in no statute book. */
  void forget(String uri) {
    loose.remove(Uris.key(uri));
  }

  /** A file of a statute book as the client has it open; empty where it has not. */
  Optional<OpenDocument> opened(LiveBook book, String name, String looseUri) {
    return documents.get(uri(book, name, looseUri));
  }

  /** The address of a file of a statute book, as the client writes it where it has it open. */
  String uri(LiveBook book, String name, String looseUri) {
    return book.path(name)
        .map(
            path ->
                documents
                    .ofKey(path.toString())
                    .map(OpenDocument::uri)
                    .or(() -> book.uri(name))
                    .orElse(looseUri))
        .orElse(looseUri);
  }
}
