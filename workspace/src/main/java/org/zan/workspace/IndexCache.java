package org.zan.workspace;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.zan.dsl.summary.SummaryReader;
import org.zan.dsl.summary.SummaryWriter;

/**
 * Keeps what was read and found between two runs, in {@code .zan/cache} under the root of a statute
 * book. Whatever is not as this build wrote it counts as missing: nobody need ever repair or delete
 * it. Git does not see the folder, as the folder itself says.
 *
 * <p>The file: eight letters, the key of build and settings, length and checksum of the body; in
 * the body stamps and sizes of all files, the table of strings, then each file's own stretch, so
 * that they can be read on all processors.
 */
final class IndexCache {
  static final String FOLDER = ".zan/cache";
  private static final String FILE = "index.bin";
  private static final String IGNORE = ".gitignore";
  private static final byte[] MAGIC = "ZANIDX01".getBytes(StandardCharsets.US_ASCII);
  private static final int KEY = 32;
  private static final int HEAD = MAGIC.length + KEY + Long.BYTES + Long.BYTES;

  private final byte[] bytes;
  private final String[] table;
  private final Map<String, Slot> slots;

  /** Where a file's stretch is. */
  private record Slot(Stamp stamp, int from, int end) {}

  private IndexCache(byte[] bytes, String[] table, Map<String, Slot> slots) {
    this.bytes = bytes;
    this.table = table;
    this.slots = slots;
  }

  /** A cache that holds nothing. */
  static IndexCache empty() {
    return new IndexCache(new byte[0], new String[0], Map.of());
  }

  /**
   * What was kept under this key; nothing where there is none, or another build or other settings
   * wrote it, or it is damaged.
   */
  static IndexCache read(Path root, String key) {
    try {
      byte[] bytes = Files.readAllBytes(root.resolve(FOLDER).resolve(FILE));
      return parse(bytes, key);
    } catch (IOException | RuntimeException e) {
      return empty();
    }
  }

  private static IndexCache parse(byte[] bytes, String key) throws IOException {
    ByteBuffer head = ByteBuffer.wrap(bytes);
    byte[] magic = new byte[MAGIC.length];
    byte[] itsKey = new byte[KEY];
    head.get(magic).get(itsKey);
    long length = head.getLong();
    long sum = head.getLong();
    if (!new String(magic, StandardCharsets.US_ASCII)
            .equals(new String(MAGIC, StandardCharsets.US_ASCII))
        || !new String(itsKey, StandardCharsets.US_ASCII).equals(key)
        || length != bytes.length - HEAD
        || sum != sum(bytes, HEAD)) {
      return empty();
    }
    int directoryEnd = HEAD + Integer.BYTES + head.getInt();
    SummaryReader in = new SummaryReader(bytes, HEAD + Integer.BYTES, directoryEnd, new String[0]);
    int count = in.count();
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
    String[] table = SummaryReader.table(bytes, directoryEnd, directoryEnd + tableSize);
    return new IndexCache(bytes, table, slots);
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
      return FindingCodec.read(new SummaryReader(bytes, slot.from, slot.end, table), slot.stamp);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Keeps files. A folder that cannot be written has no cache: that is no error. */
  static void write(Path root, String key, Map<String, IndexedFile> entries) {
    try {
      Path folder = root.resolve(FOLDER);
      byte[] body = body(entries);
      if (Files.notExists(folder.resolve(IGNORE))) {
        AtomicFile.write(folder.resolve(IGNORE), "*\n");
      }
      AtomicFile.writeBytes(
          folder.resolve(FILE),
          out -> {
            DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
            data.write(MAGIC);
            data.write(key.getBytes(StandardCharsets.US_ASCII));
            data.writeLong(body.length);
            data.writeLong(sum(body, 0));
            data.write(body);
            data.flush();
          });
    } catch (IOException e) {
      // The next run reads the files again.
      return;
    }
  }

  private static byte[] body(Map<String, IndexedFile> entries) throws IOException {
    Map<String, Integer> table = new HashMap<>();
    Map<String, byte[]> stretches = new LinkedHashMap<>();
    for (Map.Entry<String, IndexedFile> entry : entries.entrySet()) {
      IndexedFile file = entry.getValue();
      if (file.check() != null && file.stamp() != null && file.linked() != null) {
        SummaryWriter out = new SummaryWriter(table);
        FindingCodec.write(file, out);
        stretches.put(entry.getKey(), out.written());
      }
    }
    ByteArrayOutputStream strings = new ByteArrayOutputStream();
    SummaryWriter.table(table, strings);
    SummaryWriter directory = new SummaryWriter();
    directory.count(stretches.size());
    directory.count(strings.size());
    for (Map.Entry<String, byte[]> stretch : stretches.entrySet()) {
      Stamp stamp = entries.get(stretch.getKey()).stamp();
      directory.bytes(stretch.getKey().getBytes(StandardCharsets.UTF_8));
      directory.number(stamp.size());
      directory.number(stamp.modified());
      directory.bytes(stamp.digest().getBytes(StandardCharsets.US_ASCII));
      directory.count(stretch.getValue().length);
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] written = directory.written();
    body.write(ByteBuffer.allocate(Integer.BYTES).putInt(written.length).array());
    body.write(written);
    strings.writeTo(body);
    for (byte[] stretch : stretches.values()) {
      body.write(stretch);
    }
    return body.toByteArray();
  }

  private static long sum(byte[] bytes, int from) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, bytes.length - from);
    return sum.getValue();
  }
}
