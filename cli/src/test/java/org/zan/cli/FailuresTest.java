package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private final RecordingConsole console = new RecordingConsole();

  @Test
  void whatIsWrongWithAFileIsNamedWithIt() {
    assertTells("a/b.zan: not found", new NoSuchFileException("a/b.zan"));
    assertTells("a: no permission", new AccessDeniedException("a"));
    assertTells(
        "a: a symbolic link leads back into its own folder", new FileSystemLoopException("a"));
    assertTells("\0: not a valid path", new InvalidPathException("\0", "Nul character"));
    assertTells("a text is not valid UTF-8: Input length = 1", new MalformedInputException(1));
    assertTells("input or output failed: IOException: disk full", new IOException("disk full"));
  }

  @Test
  void theCauseWithinWrappersIsTold() {
    Throwable cause = new NoSuchFileException("a");
    assertTells("a: not found", new UncheckedIOException((IOException) cause));
    assertTells("a: not found", new CompletionException(new ExecutionException(cause)));
  }

  @Test
  void errorsOfTheJvmAreTold() {
    assertTells("the text is nested too deeply", new StackOverflowError());
    assertTrue(console.tell(new OutOfMemoryError()).contains("ZAN_JAVA_OPTIONS=-Xmx2g"));
  }

  @Test
  void aFailureOfACommandIsToldInTheUsersLanguage() {
    assertTells(
        "there is no command a; there are: b", new CommandFailure("help.unknown", "a", "b"));
  }

  @Test
  void aDefectNamesItsPlaceAndShowsNoStackTrace() {
    String told = console.tell(new IllegalStateException("oh"));
    assertTrue(told.startsWith("zan: a defect of Zan: IllegalStateException: oh at "), told);
    assertTrue(told.contains("FailuresTest.java:"), told);
    assertEquals(1, told.lines().count(), told);
  }

  private void assertTells(String expected, Throwable thrown) {
    assertEquals("zan: " + expected + "\n", console.tell(thrown));
  }
}
