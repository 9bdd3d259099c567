package org.zan.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * Writes trees that differ in some files, one after the other; only the folders on the way to them
 * are written anew, and none is read twice.
 */
final class TreeWriter {
  /** What becomes of a folder: it is written, or only its id is computed. */
  interface Inserter {
    /** The id of the folder. */
    ObjectId insert(TreeFormatter folder) throws IOException;
  }

  private record Entry(byte[] name, FileMode mode, ObjectId id) {}

  private final ObjectReader reader;
  private final Inserter inserter;
  private final Folder root;

  /**
   * A writer of the trees that follow a tree.
   *
   * @param tree the tree before
   */
  TreeWriter(ObjectReader reader, Inserter inserter, ObjectId tree) throws IOException {
    this.reader = reader;
    this.inserter = inserter;
    this.root = new Folder(tree);
  }

  /**
   * Writes the next tree.
   *
   * @param changes contents by path; empty for files that are taken out
   */
  ObjectId write(SortedMap<String, Optional<ObjectId>> changes) throws IOException {
    root.change(changes);
    return root.insert();
  }

  /** A folder as it is now. */
  private final class Folder {
    private final SortedMap<byte[], Entry> entries = new TreeMap<>(Arrays::compareUnsigned);
    private final Map<String, Folder> folders = new TreeMap<>();

    Folder(ObjectId tree) throws IOException {
      if (tree != null) {
        CanonicalTreeParser before = new CanonicalTreeParser(null, reader, tree);
        for (; !before.eof(); before.next(1)) {
          byte[] name = before.getEntryPathString().getBytes(StandardCharsets.UTF_8);
          put(new Entry(name, before.getEntryFileMode(), before.getEntryObjectId()));
        }
      }
    }

    void change(SortedMap<String, Optional<ObjectId>> changes) throws IOException {
      Map<String, SortedMap<String, Optional<ObjectId>>> below = new TreeMap<>();
      changes.forEach(
          (path, content) -> {
            int slash = path.indexOf('/');
            if (slash < 0) {
              change(path.getBytes(StandardCharsets.UTF_8), content);
            } else {
              below
                  .computeIfAbsent(path.substring(0, slash), folder -> new TreeMap<>())
                  .put(path.substring(slash + 1), content);
            }
          });
      for (Map.Entry<String, SortedMap<String, Optional<ObjectId>>> one : below.entrySet()) {
        byte[] name = one.getKey().getBytes(StandardCharsets.UTF_8);
        Entry before = entries.remove(key(name, FileMode.TREE));
        Folder folder = folders.get(one.getKey());
        if (folder == null) {
          folder = new Folder(before == null ? null : before.id());
          folders.put(one.getKey(), folder);
        }
        folder.change(one.getValue());
        if (!folder.entries.isEmpty()) {
          put(new Entry(name, FileMode.TREE, folder.insert()));
        }
      }
    }

    private void change(byte[] name, Optional<ObjectId> content) {
      Entry before = entries.remove(key(name, FileMode.REGULAR_FILE));
      FileMode mode =
          before != null && before.mode() == FileMode.EXECUTABLE_FILE
              ? FileMode.EXECUTABLE_FILE
              : FileMode.REGULAR_FILE;
      content.ifPresent(id -> put(new Entry(name, mode, id)));
    }

    private void put(Entry entry) {
      entries.put(key(entry.name(), entry.mode()), entry);
    }

    ObjectId insert() throws IOException {
      TreeFormatter formatter = new TreeFormatter(64 * entries.size() + 64);
      entries.values().forEach(entry -> formatter.append(entry.name(), entry.mode(), entry.id()));
      return inserter.insert(formatter);
    }
  }

  /** Git sorts folders as if a slash ended their names. */
  private static byte[] key(byte[] name, FileMode mode) {
    if (mode != FileMode.TREE) {
      return name;
    }
    byte[] key = Arrays.copyOf(name, name.length + 1);
    key[name.length] = '/';
    return key;
  }
}
