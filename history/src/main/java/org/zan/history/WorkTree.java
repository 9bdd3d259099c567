package org.zan.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.zan.workspace.AtomicFile;
import org.zan.workspace.Workers;

/** Index and work tree, as far as they follow a commit. Paths are Git's, from the top. */
final class WorkTree {
  /**
   * A file that a commit changes.
   *
   * @param before its content before, or null
   * @param after its content after, or null
   */
  record Change(ObjectId before, ObjectId after) {}

  /** So many files are worth several threads. */
  private static final int MANY = 64;

  private final Repository git;
  private final Path top;

  WorkTree(Repository git) {
    this.git = git;
    this.top = git.getWorkTree().toPath();
  }

  /** The files in which two trees differ. */
  static SortedMap<String, Change> changes(Repository git, ObjectId before, ObjectId after)
      throws IOException {
    SortedMap<String, Change> changes = new TreeMap<>();
    try (ObjectReader reader = git.newObjectReader();
        TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(before);
      walk.addTree(after);
      walk.setFilter(TreeFilter.ANY_DIFF);
      walk.setRecursive(true);
      while (walk.next()) {
        changes.put(walk.getPathString(), new Change(blob(walk, 0), blob(walk, 1)));
      }
    }
    return changes;
  }

  private static ObjectId blob(TreeWalk walk, int tree) {
    return walk.getFileMode(tree) == FileMode.MISSING ? null : walk.getObjectId(tree);
  }

  /** Those of the files that are not, in index and work tree, as they were before. */
  List<String> dirty(Map<String, Change> changes) throws IOException {
    List<String> dirty = new ArrayList<>();
    DirCache index = git.readDirCache();
    for (Map.Entry<String, Change> change : changes.entrySet()) {
      ObjectId before = change.getValue().before();
      boolean staged = !same(before, staged(index, change.getKey()));
      if (staged || !holds(change.getKey(), before)) {
        dirty.add(change.getKey());
      }
    }
    return dirty;
  }

  /** Those of the files that Git leaves out of the work tree, as it was asked to. */
  List<String> absent(List<String> files) throws IOException {
    DirCache index = git.readDirCache();
    return files.stream()
        .filter(path -> index.getEntry(path) != null && index.getEntry(path).isSkipWorkTree())
        .toList();
  }

  private static ObjectId staged(DirCache index, String path) {
    DirCacheEntry entry = index.getEntry(path);
    return entry == null ? null : entry.getObjectId();
  }

  private static boolean same(ObjectId one, ObjectId other) {
    return one == null ? other == null : one.equals(other);
  }

  /** Whether a file has this content; null stands for none. Line ends of Windows are no change. */
  private boolean holds(String path, ObjectId content) throws IOException {
    Path file = top.resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return content == null;
    }
    if (content == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    byte[] bytes = Files.readAllBytes(file);
    return BlobId.of(bytes).equals(content)
        || BlobId.of(
                new String(bytes, StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .getBytes(StandardCharsets.UTF_8))
            .equals(content);
  }

  /** Lets index and work tree follow a commit to which the branch was moved. */
  void follow(Map<String, Change> changes, Steps steps) throws IOException {
    Map<String, Optional<ObjectId>> entries = new LinkedHashMap<>();
    changes.forEach((path, change) -> entries.put(path, Optional.ofNullable(change.after())));
    new IndexFile(git).set(entries);
    steps.at("index");
    if (changes.size() >= MANY) {
      writeAll(List.copyOf(changes.entrySet()));
      steps.at("files");
      return;
    }
    for (Map.Entry<String, Change> change : changes.entrySet()) {
      write(change.getKey(), change.getValue().after());
      steps.at("file");
    }
  }

  private void writeAll(List<Map.Entry<String, Change>> changes) throws IOException {
    try {
      new Workers(Runtime.getRuntime().availableProcessors())
          .each(
              changes.size(),
              i -> {
                try {
                  write(changes.get(i).getKey(), changes.get(i).getValue().after());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              },
              done -> {});
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Does what {@link #follow} left undone. Files that somebody changed since stay as they are.
   *
   * @return those files
   */
  List<String> catchUp(Map<String, Change> changes) throws IOException {
    List<String> left = new ArrayList<>();
    Map<String, Optional<ObjectId>> entries = new LinkedHashMap<>();
    DirCache index = git.readDirCache();
    for (Map.Entry<String, Change> entry : changes.entrySet()) {
      String path = entry.getKey();
      Change change = entry.getValue();
      Journal.removeHalves(top.resolve(path).getParent());
      if (same(change.before(), staged(index, path))) {
        entries.put(path, Optional.ofNullable(change.after()));
      }
      if (holds(path, change.before())) {
        write(path, change.after());
      } else if (!holds(path, change.after())) {
        left.add(path);
      }
    }
    if (!entries.isEmpty()) {
      new IndexFile(git).set(entries);
    }
    return left;
  }

  private void write(String path, ObjectId content) throws IOException {
    Path file = top.resolve(path.replace("/", FileSystems.getDefault().getSeparator()));
    if (content == null) {
      Files.deleteIfExists(file);
    } else {
      byte[] bytes = git.open(content, Constants.OBJ_BLOB).getBytes();
      AtomicFile.writeBytes(file, out -> out.write(bytes));
    }
  }
}
