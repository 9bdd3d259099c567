package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Keeps what is written to standard error. */
final class RecordingConsole {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console =
      new Console(
          InputStream.nullInputStream(),
          new PrintStream(OutputStream.nullOutputStream()),
          new PrintStream(err, true, StandardCharsets.UTF_8),
          Messages.in("en"),
          Terminal.NONE);

  /** What the user is told of an exception. */
  String tell(Throwable thrown) {
    err.reset();
    assertEquals(ExitCode.FAILED, new Failures(console).report(thrown));
    return err.toString(StandardCharsets.UTF_8);
  }
}
