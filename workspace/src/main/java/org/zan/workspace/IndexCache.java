package org.zan.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.zan.dsl.summary.StringTable;
import org.zan.dsl.summary.SummaryReader;

/**
 * Keeps what was read and found between two runs, in {@code .zan/cache} under the root of a statute
 * book. Whatever is not as this build wrote it counts as missing: nobody need ever repair or delete
 * it. Git does not see the folder, as the folder itself says.
 *
 * <p>The file: eight letters, the key of build and settings, length and checksum of the body; in
 * the body stamps and sizes of all files, the table of strings, then each file's own stretch, so
 * that they can be read on all processors. When few files have changed, the stretches of the others
 * are copied as they are, and the table only grows ({@link CacheBody}).
 */
final class IndexCache {
  static final String FOLDER = ".zan/cache";
  private static final String FILE = "index.bin";
  private static final String IGNORE = ".gitignore";
  private static final byte[] MAGIC = "ZANIDX01".getBytes(StandardCharsets.US_ASCII);
  private static final int KEY = 32;
  private static final int HEAD = MAGIC.length + KEY + Long.BYTES + Long.BYTES;

  private final String key;
  private final byte[] bytes;
  private final StringTable table;
  private final CacheBody.Strings strings;
  private final Map<String, Slot> slots;

  /** Where a file's stretch is, and what was read of it. */
  private static final class Slot {
    private final Stamp stamp;
    private final int from;
    private final int end;
    private volatile IndexedFile given;

    Slot(Stamp stamp, int from, int end) {
      this.stamp = stamp;
      this.from = from;
      this.end = end;
    }
  }

  private IndexCache(
      String key,
      byte[] bytes,
      StringTable table,
      CacheBody.Strings strings,
      Map<String, Slot> slots) {
    this.key = key;
    this.bytes = bytes;
    this.table = table;
    this.strings = strings;
    this.slots = slots;
  }

  /** A cache that holds nothing. */
  static IndexCache empty() {
    return new IndexCache("", new byte[0], StringTable.EMPTY, CacheBody.Strings.NONE, Map.of());
  }

  /** What was kept under any key; nothing where there is none, or it is damaged. */
  static IndexCache read(Path root) {
    Path file = root.resolve(FOLDER).resolve(FILE);
    if (isLinked(root) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return parse(bytes);
    } catch (IOException | RuntimeException e) {
      return empty();
    }
  }

  /** Whether a link leads to where it would be kept: to anywhere, so that nothing is written. */
  static boolean isLinked(Path root) {
    Path folder = root.resolve(FOLDER);
    return Files.isSymbolicLink(folder) || Files.isSymbolicLink(folder.getParent());
  }

  /** This cache where it was written under the key, else nothing. */
  IndexCache under(String wanted) {
    return wanted.equals(key) ? this : empty();
  }

  private static IndexCache parse(byte[] bytes) throws IOException {
    ByteBuffer head = ByteBuffer.wrap(bytes);
    byte[] magic = new byte[MAGIC.length];
    byte[] itsKey = new byte[KEY];
    head.get(magic).get(itsKey);
    long length = head.getLong();
    long sum = head.getLong();
    if (!new String(magic, StandardCharsets.US_ASCII)
            .equals(new String(MAGIC, StandardCharsets.US_ASCII))
        || length != bytes.length - HEAD
        || sum != sum(bytes, HEAD)) {
      return empty();
    }
    int directoryEnd = HEAD + Integer.BYTES + head.getInt();
    SummaryReader in =
        new SummaryReader(bytes, HEAD + Integer.BYTES, directoryEnd, StringTable.EMPTY);
    int count = in.count();
    int settled = in.count();
    int strings = in.count();
    int tableSize = in.count();
    int from = directoryEnd + tableSize;
    Map<String, Slot> slots = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String name = new String(in.bytes(), StandardCharsets.UTF_8);
      Stamp stamp =
          new Stamp(in.number(), in.number(), new String(in.bytes(), StandardCharsets.US_ASCII));
      int size = in.count();
      slots.put(name, new Slot(stamp, from, from + size));
      from += size;
    }
    StringTable table = StringTable.of(bytes, directoryEnd, directoryEnd + tableSize, strings);
    return new IndexCache(
        new String(itsKey, StandardCharsets.US_ASCII),
        bytes,
        table,
        new CacheBody.Strings(settled, strings, directoryEnd, directoryEnd + tableSize),
        slots);
  }

  boolean isEmpty() {
    return slots.isEmpty();
  }

  /** How many files it holds. */
  int size() {
    return slots.size();
  }

  /** Names of the files that it holds. */
  List<String> names() {
    return new ArrayList<>(slots.keySet());
  }

  /** By what the file was known; null where it is not held. */
  Stamp stamp(String name) {
    Slot slot = slots.get(name);
    return slot == null ? null : slot.stamp;
  }

  /** What was kept of a file; null where nothing was, or it cannot be read. */
  IndexedFile get(String name) {
    Slot slot = slots.get(name);
    if (slot == null) {
      return null;
    }
    try {
      slot.given =
          FindingCodec.read(new SummaryReader(bytes, slot.from, slot.end, table), slot.stamp);
      return slot.given;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /**
   * Keeps files, of which this cache may hold some. A folder that cannot be written has no cache:
   * that is no error.
   */
  void write(Path root, String key, Map<String, IndexedFile> entries) {
    try {
      Path folder = root.resolve(FOLDER);
      List<byte[]> body = body(entries).written();
      if (Files.notExists(folder.resolve(IGNORE))) {
        AtomicFile.write(folder.resolve(IGNORE), "*\n");
      }
      AtomicFile.writeBytes(
          folder.resolve(FILE),
          out -> {
            ByteBuffer head = ByteBuffer.allocate(HEAD);
            head.put(MAGIC).put(key.getBytes(StandardCharsets.US_ASCII));
            CRC32C sum = new CRC32C();
            body.forEach(sum::update);
            head.putLong(body.stream().mapToLong(part -> part.length).sum());
            head.putLong(sum.getValue());
            out.write(head.array());
            for (byte[] part : body) {
              out.write(part);
            }
          });
    } catch (IOException e) {
      // The next run reads the files again.
      return;
    }
  }

  private CacheBody body(Map<String, IndexedFile> entries) throws IOException {
    CacheBody body = new CacheBody(bytes, strings);
    for (Map.Entry<String, IndexedFile> entry : entries.entrySet()) {
      IndexedFile file = entry.getValue();
      if (file.summary() == null || file.stamp() == null || !file.isLinked()) {
        continue;
      }
      Slot slot = slots.get(entry.getKey());
      IndexedFile given = slot == null ? null : slot.given;
      if (body.copies() && given != null && given.isKept(file)) {
        body.copy(entry.getKey(), file.stamp(), slot.from, slot.end);
      } else {
        body.add(entry.getKey(), file);
      }
    }
    return body;
  }

  private static long sum(byte[] bytes, int from) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, bytes.length - from);
    return sum.getValue();
  }
}
