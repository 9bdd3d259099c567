package org.zan.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zan.cli.CommandFailure;
import org.zan.cli.Near;
import org.zan.dsl.book.Settings;
import org.zan.workspace.BookFiles;
import org.zan.workspace.Progress;

/** Finds the statute books of the paths that a user names. */
public final class Scopes {
  private final Path folder;
  private final Progress progress;
  private final Map<Path, Named> books = new LinkedHashMap<>();
  private final List<Path> loose = new ArrayList<>();

  /** What is named of one statute book. */
  private static final class Named {
    private BookFiles files;
    private final Set<Path> single = new LinkedHashSet<>();
    private final Set<Path> folders = new LinkedHashSet<>();
  }

  private Scopes(Path folder, Progress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * The statute books of some paths: the one that a path lies in, and those that lie in a folder. A
   * file outside every statute book is one of its own.
   *
   * @param paths files and folders
   * @param folder what relative paths start from
   * @param progress hears how the search goes
   * @throws CommandFailure where a path does not exist, is no {@code .zan} file or holds none
   */
  public static List<Scope> of(List<Path> paths, Path folder, Progress progress)
      throws IOException {
    Scopes scopes = new Scopes(folder, progress);
    for (Path path : paths) {
      Path whole = existing(folder, path);
      if (Files.isDirectory(whole)) {
        scopes.folder(whole, path);
      } else {
        scopes.file(whole, path);
      }
    }
    return scopes.all();
  }

  /** The path without symbolic links. */
  private static Path existing(Path folder, Path path) throws IOException {
    Path whole = folder.resolve(path).normalize();
    if (Files.isSymbolicLink(whole) && !Files.exists(whole)) {
      throw new CommandFailure("path.broken-link", path);
    }
    if (!Files.exists(whole)) {
      List<String> near =
          Near.names(String.valueOf(whole.getFileName()), siblings(whole.getParent()));
      throw near.isEmpty()
          ? new CommandFailure("path.missing", path)
          : new CommandFailure("path.missing-near", path, beside(path, near));
    }
    return whole.toRealPath();
  }

  /** The names as the user would have written them. */
  private static String beside(Path wrong, List<String> names) {
    return names.stream()
        .map(name -> wrong.resolveSibling(name).toString())
        .collect(Collectors.joining(", "));
  }

  private static Collection<String> siblings(Path folder) {
    Set<String> names = new TreeSet<>();
    if (folder != null && Files.isDirectory(folder)) {
      try (var entries = Files.newDirectoryStream(folder)) {
        entries.forEach(entry -> names.add(entry.getFileName().toString()));
      } catch (IOException e) {
        // Names only help: a folder that cannot be listed has none to offer.
        return Set.of();
      }
    }
    return names;
  }

  private void file(Path file, Path written) throws IOException {
    if (!Files.isRegularFile(file) || !file.toString().endsWith(BookFiles.ENDING)) {
      throw new CommandFailure("path.not-zan", written);
    }
    Path root = BookFiles.rootOf(file);
    if (Files.isRegularFile(root.resolve(Settings.FILE))) {
      book(root).single.add(file);
    } else {
      loose.add(file);
    }
  }

  private void folder(Path here, Path written) throws IOException {
    Path root = BookFiles.rootOf(here);
    Named book = book(root);
    book.folders.add(here);
    boolean any =
        book.files.files().stream().anyMatch(file -> file.startsWith(here))
            || !book.files.unreadable().isEmpty();
    for (Path inner : book.files.inner()) {
      if (inner.startsWith(here)) {
        folder(inner, written);
        any = true;
      }
    }
    if (!any) {
      throw new CommandFailure("path.empty", written.toString().isEmpty() ? "." : written);
    }
  }

  private Named book(Path root) throws IOException {
    Named book = books.computeIfAbsent(root, key -> new Named());
    if (book.files == null) {
      book.files = BookFiles.toCheck(root, progress);
    }
    return book;
  }

  private List<Scope> all() {
    List<Scope> scopes = new ArrayList<>();
    for (Named book : books.values()) {
      Scope scope = scope(book);
      if (scope.any() || !book.files.unreadable().isEmpty()) {
        scopes.add(scope);
      }
    }
    Map<Path, List<Path>> byFolder = new LinkedHashMap<>();
    loose.forEach(
        file -> byFolder.computeIfAbsent(file.getParent(), key -> new ArrayList<>()).add(file));
    byFolder.forEach(
        (parent, files) ->
            scopes.add(
                new Scope(
                    new BookFiles(
                        parent, files.stream().distinct().sorted().toList(), List.of(), List.of()),
                    name -> true)));
    return scopes;
  }

  private static Scope scope(Named book) {
    BookFiles files = book.files;
    List<Path> all = files.files();
    if (!book.single.isEmpty()) {
      // A file may be named that a walk passes over, such as one in a hidden folder.
      Set<Path> sorted = new TreeSet<>(all);
      sorted.addAll(book.single);
      all = List.copyOf(sorted);
    }
    Set<String> single = book.single.stream().map(files::name).collect(Collectors.toSet());
    List<String> folders =
        book.folders.stream()
            .map(files::name)
            .map(name -> name.isEmpty() ? name : name + "/")
            .toList();
    return new Scope(
        all == files.files() ? files : files.of(all),
        name -> single.contains(name) || folders.stream().anyMatch(name::startsWith));
  }
}
