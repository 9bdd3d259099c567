package org.zan.history;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.zan.history.HistoryFailure.Reason;

/**
 * Git's index, written so that a lock which a killed process leaves behind can be told from that of
 * a living one: what is to be written stands beside first, and the lock begins with the same bytes.
 */
final class IndexFile {
  private final Repository git;
  private final Path index;
  private final Path lock;
  private final Path prepared;

  IndexFile(Repository git) {
    this.git = git;
    this.index = git.getIndexFile().toPath();
    this.lock = index.resolveSibling(index.getFileName() + ".lock");
    this.prepared = Journal.folder(git).resolve("index");
  }

  /**
   * Makes sure that no other process writes it.
   *
   * @throws HistoryFailure where one does
   */
  void requireFree() {
    if (Files.exists(lock)) {
      throw new HistoryFailure(Reason.INDEX_LOCKED, lock);
    }
  }

  /** Sets the entries of paths; those of empty contents are taken out, all others stay. */
  void set(Map<String, Optional<ObjectId>> entries) throws IOException {
    DirCache changed = new DirCache(prepared.toFile(), git.getFS());
    Files.deleteIfExists(prepared);
    DirCache current = git.readDirCache();
    if (!changed.lock()) {
      throw new HistoryFailure(Reason.INDEX_LOCKED, prepared);
    }
    DirCacheBuilder builder = changed.builder();
    for (int i = 0; i < current.getEntryCount(); i++) {
      builder.add(current.getEntry(i));
    }
    builder.finish();
    DirCacheEditor editor = changed.editor();
    entries.forEach(
        (path, content) ->
            editor.add(
                content.isEmpty()
                    ? new DirCacheEditor.DeletePath(path)
                    : new DirCacheEditor.PathEdit(path) {
                      @Override
                      public void apply(DirCacheEntry entry) {
                        entry.setObjectId(content.get());
                        if (entry.getRawMode() == 0) {
                          entry.setFileMode(FileMode.REGULAR_FILE);
                        }
                        // Unknown, so that Git looks at the file again.
                        entry.setLength(0);
                        entry.setLastModified(Instant.EPOCH);
                      }
                    }));
    editor.finish();
    changed.write();
    changed.commit();
    install();
  }

  private void install() throws IOException {
    try {
      Files.write(
          lock,
          Files.readAllBytes(prepared),
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new HistoryFailure(Reason.INDEX_LOCKED, lock);
    }
    Files.move(lock, index, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(prepared);
  }

  /** Takes away the lock of a process that was killed while it wrote the index for Zan. */
  void removeDeadLock() throws IOException {
    Files.deleteIfExists(prepared.resolveSibling("index.lock"));
    if (Files.exists(prepared) && Files.exists(lock)) {
      byte[] ours = Files.readAllBytes(prepared);
      byte[] theirs = Files.readAllBytes(lock);
      if (theirs.length <= ours.length
          && Arrays.equals(theirs, Arrays.copyOf(ours, theirs.length))) {
        Files.delete(lock);
      }
    }
    Files.deleteIfExists(prepared);
  }
}
