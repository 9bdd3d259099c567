package org.zan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output that says when it cannot be written: a {@link java.io.PrintStream} would keep
 * that to itself, and a full disk would look like success.
 */
final class FailingOutput extends OutputStream {
  private static final Path LINUX_OUTPUT = Path.of("/proc/self/fd/1");

  private final OutputStream out;
  private boolean failed;

  FailingOutput(OutputStream out) {
    this.out = out;
  }

  /** Standard output cannot be written. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean readerGone;

    Failure(IOException cause, boolean readerGone) {
      super(cause);
      this.readerGone = readerGone;
    }

    /** Whether a reader, such as {@code head}, has read enough and is gone. */
    boolean readerGone() {
      return readerGone;
    }
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (failed) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      fail(e);
    }
  }

  @Override
  public void flush() {
    if (failed) {
      return;
    }
    try {
      out.flush();
    } catch (IOException e) {
      fail(e);
    }
  }

  private void fail(IOException e) {
    failed = true;
    throw new Failure(e, isPipe(e));
  }

  /** A pipe cannot be full, so that its reader is gone; elsewhere only the system's words tell. */
  private static boolean isPipe(IOException e) {
    try {
      String target = Files.readSymbolicLink(LINUX_OUTPUT).toString();
      return target.startsWith("pipe:") || target.startsWith("socket:");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return String.valueOf(e.getMessage()).contains("Broken pipe");
    }
  }
}
