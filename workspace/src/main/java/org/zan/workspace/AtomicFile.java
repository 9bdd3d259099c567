package org.zan.workspace;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes files whole or not at all: first beside, then moved into place. */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes a text piece by piece. */
  public interface Content {
    /** Writes all pieces. */
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Writes a text in UTF-8; folders that are missing are made.
   *
   * @throws IOException where it cannot be written; the old content then still stands
   */
  public static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text));
  }

  /**
   * Writes a text in UTF-8 that is too long to be held; folders that are missing are made. A file
   * that is there keeps its permissions.
   *
   * @throws IOException where it cannot be written; the old content then still stands
   */
  public static void write(Path file, Content content) throws IOException {
    writeBytes(
        file,
        stream -> {
          Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
          content.writeTo(out);
          out.flush();
        });
  }

  /** Writes bytes piece by piece. */
  public interface Bytes {
    /** Writes all pieces. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes bytes; folders that are missing are made. A file that is there keeps its permissions.
   *
   * @throws IOException where it cannot be written; the old content then still stands
   */
  public static void writeBytes(Path file, Bytes content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Not createTempFile: its files are for the owner alone, and the moved file would stay so.
    Path beside = folder.resolve(".zan-" + UUID.randomUUID() + ".tmp");
    boolean moved = false;
    try {
      try (OutputStream out =
          Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
      keepPermissions(file, beside);
      move(beside, file);
      moved = true;
    } finally {
      if (!moved) {
        Files.deleteIfExists(beside);
      }
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
