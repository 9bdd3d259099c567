package org.zan.history.staged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.zan.dsl.book.Settings;
import org.zan.history.setup.Repositories;
import org.zan.workspace.BookFiles;
import org.zan.workspace.TextFile;

/**
 * The statute books as the next commit will have them: what is in Git's index, whatever the files
 * on disk say meanwhile.
 */
public final class StagedBooks implements AutoCloseable {
  private final Repository repository;
  private final Path top;
  private final Map<Path, DirCacheEntry> entries = new TreeMap<>();
  private final Set<Path> changed = new HashSet<>();

  /** When the index was written: a file changed in the same instant may look unchanged. */
  private final Instant written;

  /**
   * One statute book, or the texts of a folder that is in none.
   *
   * @param files its files
   * @param changed those that differ from the last commit
   */
  public record Book(BookFiles files, Set<Path> changed) {
    /** Whether a file differs from the last commit and lies in one of some folders, if any. */
    public boolean changed(String name, List<Path> folders) {
      Path file = files.root().resolve(name);
      return changed.contains(file)
          && (folders.isEmpty() || folders.stream().anyMatch(file::startsWith));
    }
  }

  private StagedBooks(Repository repository) throws IOException {
    this.repository = repository;
    this.top = repository.getWorkTree().toPath().toRealPath();
    this.written = repository.getFS().lastModifiedInstant(repository.getIndexFile());
  }

  /** The staged books of the repository in which a folder lies; null where there is none. */
  public static StagedBooks around(Path folder) throws IOException {
    Repository repository = Repositories.around(folder);
    if (repository == null || repository.isBare()) {
      return null;
    }
    StagedBooks books = new StagedBooks(repository);
    books.read();
    return books;
  }

  private void read() throws IOException {
    DirCache index = repository.readDirCache();
    for (int i = 0; i < index.getEntryCount(); i++) {
      DirCacheEntry entry = index.getEntry(i);
      boolean file = (entry.getRawMode() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
      if (file && entry.getPathString().endsWith(BookFiles.ENDING) && !hidden(entry)) {
        // Of a file in conflict the last stage counts: theirs; Git refuses to commit it anyway.
        entries.put(top.resolve(entry.getPathString()), entry);
      }
    }
    ObjectId head = repository.resolve(Constants.HEAD + "^{tree}");
    if (head == null) {
      changed.addAll(entries.keySet());
      return;
    }
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(head);
      walk.addTree(new DirCacheIterator(index));
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      while (walk.next()) {
        changed.add(top.resolve(walk.getPathString()));
      }
    }
  }

  private static boolean hidden(DirCacheEntry entry) {
    return entry.getPathString().startsWith(".") || entry.getPathString().contains("/.");
  }

  /** All of them, by folder. */
  public List<Book> books() {
    Set<Path> roots = new TreeSet<>();
    for (Path file : entries.keySet()) {
      if (file.getFileName().toString().equals(Settings.FILE)) {
        roots.add(file.getParent());
      }
    }
    Map<Path, List<Path>> byRoot = new TreeMap<>();
    Map<Path, List<Path>> inner = new HashMap<>();
    for (Path file : entries.keySet()) {
      byRoot.computeIfAbsent(root(file, roots), key -> new ArrayList<>()).add(file);
    }
    for (Path root : roots) {
      inner.computeIfAbsent(root(root, roots), key -> new ArrayList<>()).add(root);
    }
    List<Book> books = new ArrayList<>();
    byRoot.forEach(
        (root, files) ->
            books.add(
                new Book(
                    new BookFiles(
                        root, files, inner.getOrDefault(root, List.of()), List.of(), this::text),
                    changed)));
    return books;
  }

  /** The nearest statute book above, or the folder itself. */
  private static Path root(Path file, Set<Path> roots) {
    for (Path up = file.getParent(); up != null; up = up.getParent()) {
      if (roots.contains(up)) {
        return up;
      }
    }
    return file.getParent();
  }

  private TextFile text(Path file) {
    DirCacheEntry entry = entries.get(file);
    if (entry == null) {
      return TextFile.missing();
    }
    if (clean(file, entry)) {
      return TextFile.read(file);
    }
    try {
      return TextFile.of(repository.open(entry.getObjectId()).getBytes());
    } catch (IOException e) {
      return TextFile.broken(e);
    }
  }

  /**
   * Whether the file on disk is the one that was staged, as its size and time say; reading it is
   * quicker then.
   */
  private boolean clean(Path file, DirCacheEntry entry) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return !entry.isSmudged()
          && !entry.isAssumeValid()
          && !entry.mightBeRacilyClean(written)
          && now.isRegularFile()
          && now.size() == entry.getLength()
          && now.lastModifiedTime().toInstant().equals(entry.getLastModifiedInstant());
    } catch (IOException e) {
      // It is gone, or cannot be read: what was staged is in the repository all the same.
      return false;
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
