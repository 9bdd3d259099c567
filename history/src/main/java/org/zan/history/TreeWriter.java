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

/** Writes a tree with some files changed; only the folders on the way to them are written anew. */
final class TreeWriter {
  private record Entry(byte[] name, FileMode mode, ObjectId id) {}

  private final ObjectReader reader;
  private final Inserter inserter;

  /** What becomes of a folder: it is written, or only its id is computed. */
  interface Inserter {
    /** The id of the folder. */
    ObjectId insert(TreeFormatter folder) throws IOException;
  }

  TreeWriter(ObjectReader reader, Inserter inserter) {
    this.reader = reader;
    this.inserter = inserter;
  }

  /**
   * Writes a tree.
   *
   * @param tree the tree before, or null
   * @param changes contents by path; empty for files that are taken out
   * @return the tree after, or null where nothing is left
   */
  ObjectId write(ObjectId tree, SortedMap<String, Optional<ObjectId>> changes) throws IOException {
    SortedMap<byte[], Entry> entries = new TreeMap<>(Arrays::compareUnsigned);
    if (tree != null) {
      CanonicalTreeParser before = new CanonicalTreeParser(null, reader, tree);
      for (; !before.eof(); before.next(1)) {
        byte[] name = before.getEntryPathString().getBytes(StandardCharsets.UTF_8);
        put(entries, new Entry(name, before.getEntryFileMode(), before.getEntryObjectId()));
      }
    }
    Map<String, SortedMap<String, Optional<ObjectId>>> folders = new TreeMap<>();
    changes.forEach(
        (path, content) -> {
          int slash = path.indexOf('/');
          if (slash < 0) {
            change(entries, path.getBytes(StandardCharsets.UTF_8), content);
          } else {
            folders
                .computeIfAbsent(path.substring(0, slash), folder -> new TreeMap<>())
                .put(path.substring(slash + 1), content);
          }
        });
    for (Map.Entry<String, SortedMap<String, Optional<ObjectId>>> folder : folders.entrySet()) {
      byte[] name = folder.getKey().getBytes(StandardCharsets.UTF_8);
      Entry before = entries.remove(key(name, FileMode.TREE));
      ObjectId after = write(before == null ? null : before.id(), folder.getValue());
      if (after != null) {
        put(entries, new Entry(name, FileMode.TREE, after));
      }
    }
    return entries.isEmpty() ? null : insert(entries);
  }

  private ObjectId insert(SortedMap<byte[], Entry> entries) throws IOException {
    TreeFormatter formatter = new TreeFormatter();
    entries.values().forEach(entry -> formatter.append(entry.name(), entry.mode(), entry.id()));
    return inserter.insert(formatter);
  }

  private static void change(
      SortedMap<byte[], Entry> entries, byte[] name, Optional<ObjectId> content) {
    Entry before = entries.remove(key(name, FileMode.REGULAR_FILE));
    FileMode mode =
        before != null && before.mode() == FileMode.EXECUTABLE_FILE
            ? FileMode.EXECUTABLE_FILE
            : FileMode.REGULAR_FILE;
    content.ifPresent(id -> put(entries, new Entry(name, mode, id)));
  }

  private static void put(SortedMap<byte[], Entry> entries, Entry entry) {
    entries.put(key(entry.name(), entry.mode()), entry);
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
