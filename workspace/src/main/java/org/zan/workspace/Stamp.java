package org.zan.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * By what a file is known again: size and time say that it was not touched, the digest that it
 * holds the same text though it was.
 *
 * @param size in bytes
 * @param modified nanoseconds of the file system's clock; {@link #UNSURE} where a later change
 *     could have the same time
 * @param digest of the text: sums that no chance makes alike, and that are quick to take of a
 *     national statute book; who wants a file taken for another can as well change the cache
 */
public record Stamp(long size, long modified, String digest) {
  public static final long UNSURE = -1;

  /** Some file systems keep times in steps of two seconds. */
  private static final long STEP = TimeUnit.SECONDS.toNanos(2);

  /** Size and time of a file as it is now. */
  public static Stamp of(Path file) throws IOException {
    return of(Files.readAttributes(file, BasicFileAttributes.class));
  }

  /** Size and time of a file as it is now. */
  static Stamp of(BasicFileAttributes now) {
    long modified = now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    long clock = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    return new Stamp(now.size(), clock - modified < STEP ? UNSURE : modified, "");
  }

  Stamp with(String text) {
    return new Stamp(size, modified, digest(text));
  }

  /** Whether a file that has the other stamp was not touched since. */
  public boolean untouched(Stamp now) {
    return modified != UNSURE && modified == now.modified && size == now.size;
  }

  /** Two sums, of which one finds any short change and the other any change of place. */
  private static String digest(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CRC32 cyclic = new CRC32();
    cyclic.update(bytes);
    Adler32 running = new Adler32();
    running.update(bytes);
    return HexFormat.of().toHexDigits(cyclic.getValue() << Integer.SIZE | running.getValue());
  }

  /** Whether it is of a file with this text. */
  boolean isOf(String text) {
    return digest.equals(digest(text));
  }
}
