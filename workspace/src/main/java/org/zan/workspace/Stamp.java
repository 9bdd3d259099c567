package org.zan.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is known again: size and time say that it was not touched, the digest that it
 * holds the same text though it was.
 *
 * @param size in bytes
 * @param modified nanoseconds of the file system's clock; {@link #UNSURE} where a later change
 *     could have the same time
 * @param digest of the text
 */
record Stamp(long size, long modified, String digest) {
  static final long UNSURE = -1;

  /** Some file systems keep times in steps of two seconds. */
  private static final long STEP = TimeUnit.SECONDS.toNanos(2);

  private static final int DIGEST_BYTES = 16;

  /** Size and time of a file as it is now. */
  static Stamp of(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    long modified = now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    long clock = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    return new Stamp(now.size(), clock - modified < STEP ? UNSURE : modified, "");
  }

  Stamp with(String text) {
    return new Stamp(size, modified, digest(text));
  }

  /** Whether a file that has the other stamp was not touched since. */
  boolean untouched(Stamp now) {
    return modified != UNSURE && modified == now.modified && size == now.size;
  }

  static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(all, DIGEST_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
