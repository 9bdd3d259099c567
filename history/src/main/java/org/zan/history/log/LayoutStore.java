package org.zan.history.log;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.zan.dsl.check.Checker;
import org.zan.workspace.Build;

/**
 * Keeps the layouts of texts that were asked about, one file for each act under Git's folder, so
 * that the next question about the same text starts no parser. As with the index, whatever is wrong
 * with one is as if it were not there.
 */
final class LayoutStore {
  private static final String MAGIC = "ZANLAY01";

  private final Path folder;
  private final String prefix;

  /**
   * A store.
   *
   * @param gitFolder Git's folder
   * @param prefix path of the statute book in the repository
   */
  LayoutStore(Path gitFolder, String prefix) {
    this.folder = gitFolder.resolve("zan");
    this.prefix = prefix;
  }

  /**
   * The layout that is kept of a text.
   *
   * @param name name of the file
   * @param of what the layout follows from: the text and the legal orders it is read with
   */
  Optional<Layout> read(String name, String of) {
    Path file = file(name);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      int end = bytes.length - Long.BYTES;
      if (!in.readUTF().equals(MAGIC) || !in.readUTF().equals(key(of)) || !sound(bytes, end)) {
        return Optional.empty();
      }
      return Optional.of(Layout.read(in));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean sound(byte[] bytes, int end) throws IOException {
    return new DataInputStream(new ByteArrayInputStream(bytes, end, Long.BYTES)).readLong()
        == IndexFile.sum(bytes, end);
  }

  /** Keeps a layout in place of the one that the file had before. */
  void write(String name, String of, Layout layout) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(MAGIC);
    out.writeUTF(key(of));
    layout.write(out);
    out.writeLong(IndexFile.sum(bytes.toByteArray(), bytes.size()));
    IndexStore.write(file(name), bytes.toByteArray());
  }

  /** Another Zan may read the same text in another way. */
  private static String key(String of) throws IOException {
    return Build.of(Checker.class, LayoutStore.class) + " " + of;
  }

  private Path file(String name) {
    CRC32C sum = new CRC32C();
    sum.update((prefix + name).getBytes(StandardCharsets.UTF_8));
    return folder.resolve("layout-" + Long.toHexString(sum.getValue()) + ".bin");
  }
}
