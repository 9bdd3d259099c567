package org.zan.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zan.dsl.summary.SummaryWriter;

/**
 * The body of a cache's file while it is put together. A stretch of the cache before is copied as
 * it is, since the strings that it names keep their numbers: new ones are added behind them. What
 * was dropped stays in the table until it has grown by a quarter; then all is written anew.
 */
final class CacheBody {
  /**
   * Where the table of strings is.
   *
   * @param settled how many strings there were when all was written anew
   * @param count how many there are
   * @param from first byte
   * @param end byte behind the last
   */
  record Strings(int settled, int count, int from, int end) {
    static final Strings NONE = new Strings(0, 0, 0, 0);

    boolean overgrown() {
      return count > settled + settled / 4;
    }
  }

  private final byte[] before;
  private final Strings old;
  private final Map<String, Integer> added = new HashMap<>();
  private final SummaryWriter directory = new SummaryWriter();
  private final ByteArrayOutputStream stretches = new ByteArrayOutputStream();
  private int files;

  /** A body that follows another, whose strings are {@code old}. */
  CacheBody(byte[] before, Strings old) {
    this.before = before;
    this.old = old.overgrown() ? Strings.NONE : old;
  }

  /** Whether stretches of the cache before may be copied. */
  boolean copies() {
    return old.count() > 0;
  }

  /** Adds a stretch of the cache before. */
  void copy(String name, Stamp stamp, int from, int end) throws IOException {
    stretches.write(before, from, end - from);
    enter(name, stamp, end - from);
  }

  /** Adds what is new. */
  void add(String name, IndexedFile file) throws IOException {
    SummaryWriter out = new SummaryWriter(added, old.count());
    FindingCodec.write(file, out);
    byte[] stretch = out.written();
    stretches.write(stretch);
    enter(name, file.stamp(), stretch.length);
  }

  private void enter(String name, Stamp stamp, int size) throws IOException {
    directory.bytes(name.getBytes(StandardCharsets.UTF_8));
    directory.number(stamp.size());
    directory.number(stamp.modified());
    directory.bytes(stamp.digest().getBytes(StandardCharsets.US_ASCII));
    directory.count(size);
    files++;
  }

  /** The whole body, in parts that follow each other. */
  List<byte[]> written() throws IOException {
    int count = old.count() + added.size();
    ByteArrayOutputStream strings = new ByteArrayOutputStream();
    strings.write(before, old.from(), old.end() - old.from());
    SummaryWriter.table(added, old.count(), strings);
    SummaryWriter counts = new SummaryWriter();
    counts.count(files);
    counts.count(copies() ? old.settled() : count);
    counts.count(count);
    counts.count(strings.size());
    byte[] numbers = counts.written();
    byte[] names = directory.written();
    byte[] size = ByteBuffer.allocate(Integer.BYTES).putInt(numbers.length + names.length).array();
    return List.of(size, numbers, names, strings.toByteArray(), stretches.toByteArray());
  }
}
