package org.zan.workspace;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.HeadingLines;

/**
 * The headings of a whole statute book, for who searches: kept beside the index, in a file that
 * {@code zan check} need not read. What does not fit counts as missing and is read from the texts.
 */
public final class Headings {
  private static final String FILE = "headings.bin";
  private static final long MAGIC = 0x5A414E48_45414431L;
  private static final int LONGEST = 1 << 26;

  private final Path root;
  private final Map<String, IndexedFile> entries;
  private final Map<String, String> found = new TreeMap<>();
  private boolean changed;

  private Headings(Path root, Map<String, IndexedFile> entries) {
    this.root = root;
    this.entries = entries;
  }

  /**
   * The heading lines of all files that are as they were when they were indexed.
   *
   * @param stop asked before each file that has to be read; then the rest is left out
   */
  public static Map<String, String> of(
      Path root, Map<String, IndexedFile> entries, BooleanSupplier stop) {
    return of(root, entries, stop, Kept.SMALLEST);
  }

  static Map<String, String> of(
      Path root, Map<String, IndexedFile> entries, BooleanSupplier stop, long smallest) {
    Headings headings = new Headings(root, entries);
    headings.collect(stop, smallest);
    return headings.found;
  }

  private void collect(BooleanSupplier stop, long smallest) {
    String key = key();
    Map<String, String> kept = key.isEmpty() ? Map.of() : read(key);
    long bytes = 0;
    boolean all = true;
    for (Map.Entry<String, IndexedFile> entry : entries.entrySet()) {
      if (entry.getValue().summary() == null) {
        continue;
      }
      ActSummary act = entry.getValue().summary();
      bytes += act.bytes();
      Stamp stamp = entry.getValue().stamp();
      String lines = stamp == null ? null : kept.get(stamp.digest() + entry.getKey());
      if (lines == null && stop.getAsBoolean()) {
        all = false;
      } else {
        take(entry.getKey(), act, lines);
      }
    }
    changed |= kept.size() != found.size();
    if (changed && all && !key.isEmpty() && bytes >= smallest) {
      write(key);
    }
  }

  private void take(String name, ActSummary act, String kept) {
    if (kept != null) {
      found.put(name, kept);
      return;
    }
    TextFile text = TextFile.read(root.resolve(name));
    if (text.problem() == null) {
      changed = true;
      found.put(name, HeadingLines.of(act, text.text()));
    }
  }

  /** Empty where nothing can be kept. */
  private String key() {
    try {
      return IndexCache.isLinked(root) ? "" : CacheKey.of(List.of(FILE));
    } catch (IOException e) {
      return "";
    }
  }

  private Path file() {
    return root.resolve(IndexCache.FOLDER).resolve(FILE);
  }

  /** What was kept: by digest and name. */
  private Map<String, String> read(String key) {
    Map<String, String> kept = new HashMap<>();
    try (CheckedInputStream checked =
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file()), 1 << 16), new CRC32C());
        DataInputStream in = new DataInputStream(checked)) {
      boolean ours = in.readLong() == MAGIC && string(in).equals(key);
      for (int i = ours ? in.readInt() : 0; i > 0; i--) {
        String name = string(in);
        kept.put(name, string(in));
      }
      long sum = checked.getChecksum().getValue();
      return ours && in.readLong() == sum ? kept : Map.of();
    } catch (IOException | RuntimeException e) {
      return Map.of();
    }
  }

  private static String string(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("no length");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private void write(String key) {
    Map<String, String> kept = new TreeMap<>();
    found.forEach(
        (name, lines) -> {
          Stamp stamp = entries.get(name).stamp();
          if (stamp != null) {
            kept.put(stamp.digest() + name, lines);
          }
        });
    if (kept.isEmpty() || Files.notExists(file().getParent())) {
      return;
    }
    try {
      AtomicFile.writeBytes(
          file(),
          stream -> {
            CheckedOutputStream checked =
                new CheckedOutputStream(new BufferedOutputStream(stream, 1 << 16), new CRC32C());
            DataOutputStream out = new DataOutputStream(checked);
            out.writeLong(MAGIC);
            string(out, key);
            out.writeInt(kept.size());
            for (Map.Entry<String, String> each : kept.entrySet()) {
              string(out, each.getKey());
              string(out, each.getValue());
            }
            out.writeLong(checked.getChecksum().getValue());
            out.flush();
          });
    } catch (IOException e) {
      // The next run reads the texts again.
      return;
    }
  }

  private static void string(DataOutputStream out, String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
