package org.zan.interchange.legalize;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Reads packed statute books: a tar archive under xz, unpacked by the program of that name, one
 * file at a time.
 */
final class Corpus {
  private static final int BLOCK = 512;
  private static final int NAME = 100;
  private static final int SIZE = 124;
  private static final int TYPE = 156;

  private Corpus() {}

  /** The folder with sample data, which the environment names. */
  static Optional<Path> data() {
    return Optional.ofNullable(System.getenv("ZAN_DATA")).map(Path::of).filter(Files::isDirectory);
  }

  /** Whether xz is installed. */
  static boolean readable() {
    try {
      return new ProcessBuilder("xz", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Gives name and text of each file that is wanted. */
  static void forEach(Path archive, Predicate<String> wanted, BiConsumer<String, String> reader)
      throws IOException {
    Process xz =
        new ProcessBuilder("xz", "-dc", archive.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(xz.getInputStream(), 1 << 20))) {
      byte[] header = new byte[BLOCK];
      while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
        String name = text(header, 0, NAME);
        int size = Integer.parseInt(text(header, SIZE, 12).strip(), 8);
        boolean file = header[TYPE] == '0' || header[TYPE] == 0;
        if (file && wanted.test(name)) {
          byte[] content = new byte[size];
          in.readFully(content);
          reader.accept(name, new String(content, StandardCharsets.UTF_8));
        } else {
          skip(in, size);
        }
        skip(in, (BLOCK - size % BLOCK) % BLOCK);
      }
    } finally {
      xz.destroy();
    }
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }

  private static void skip(InputStream in, int bytes) throws IOException {
    in.skipNBytes(bytes);
  }
}
