package org.zan.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.zan.history.HistoryFailure.Reason;

/**
 * The right to write: one process at a time in one work tree. The operating system takes it back
 * from a process that is killed.
 */
final class Turn implements AutoCloseable {
  private final FileChannel channel;

  private Turn(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the turn.
   *
   * @throws HistoryFailure where another process has it
   */
  static Turn take(Repository git) throws IOException {
    return tryTake(git).orElseThrow(() -> new HistoryFailure(Reason.BUSY));
  }

  /** Takes the turn, if no other process has it. */
  static Optional<Turn> tryTake(Repository git) throws IOException {
    Path folder = Files.createDirectories(Journal.folder(git));
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another thread of this process has it.
      lock = null;
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(new Turn(channel));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
