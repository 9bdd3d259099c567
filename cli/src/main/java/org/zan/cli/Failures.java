package org.zan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.zan.history.HistoryFailure;
import org.zan.history.UnappliedFailure;

/**
 * The one place where an exception becomes a message. A stack trace is shown only where {@code
 * ZAN_DEBUG} is set: it helps those who work on Zan and nobody else.
 */
final class Failures {
  private static final List<Known<?>> KNOWN =
      List.of(
          known(NoSuchFileException.class, "failure.missing", FileSystemException::getFile),
          known(AccessDeniedException.class, "failure.denied", FileSystemException::getFile),
          known(FileSystemLoopException.class, "failure.loop", FileSystemException::getFile),
          known(NotDirectoryException.class, "failure.not-a-folder", FileSystemException::getFile),
          known(FileAlreadyExistsException.class, "failure.exists", FileSystemException::getFile),
          known(
              DirectoryNotEmptyException.class, "failure.not-empty", FileSystemException::getFile),
          known(FileSystemException.class, "failure.input-output", Throwable::getMessage),
          known(CharacterCodingException.class, "failure.encoding", Throwable::getMessage),
          known(InvalidPathException.class, "failure.path", InvalidPathException::getInput),
          known(IOException.class, "failure.input-output", Failures::textOf),
          known(
              OutOfMemoryError.class,
              "failure.memory",
              e -> Runtime.getRuntime().maxMemory() >> 20),
          known(StackOverflowError.class, "failure.nesting", e -> ""));

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /**
   * Tells what went wrong on standard error.
   *
   * @return the exit code
   */
  int report(Throwable thrown) {
    Throwable cause = unwrapped(thrown);
    if (cause instanceof FailingOutput.Failure failure) {
      // A reader that has read enough needs no message.
      if (!failure.readerGone()) {
        String why = String.valueOf(failure.getCause().getMessage());
        console.complain(console.messages().get("failure.output", why));
      }
      return ExitCode.FAILED;
    }
    flushOutput();
    console.complain(message(cause));
    if (System.getenv("ZAN_DEBUG") != null) {
      thrown.printStackTrace(console.err());
    }
    return ExitCode.FAILED;
  }

  /** What was written before must stand before the message; that it cannot is no news any more. */
  private void flushOutput() {
    try {
      console.out().flush();
    } catch (FailingOutput.Failure e) {
      console.complain(console.messages().get("failure.output", String.valueOf(e.getMessage())));
    }
  }

  String message(Throwable cause) {
    Messages messages = console.messages();
    if (cause instanceof CommandFailure failure) {
      return failure.message(messages);
    }
    if (cause instanceof HistoryFailure failure) {
      return messages.get(failure.reason().key(), failure.data().toArray());
    }
    Optional<HistoryFailure> git = HistoryFailure.of(cause);
    if (git.isPresent()) {
      return message(git.get());
    }
    if (cause instanceof UnappliedFailure failure) {
      return unapplied(failure, messages);
    }
    for (Known<?> known : KNOWN) {
      if (known.type.isInstance(cause)) {
        return known.message(cause, messages);
      }
    }
    StackTraceElement[] trace = cause.getStackTrace();
    return messages.get(
        "failure.defect", textOf(cause), trace.length == 0 ? "?" : trace[0].toString());
  }

  private static String unapplied(UnappliedFailure failure, Messages messages) {
    StringBuilder text = new StringBuilder(messages.get("history.unapplied", failure.act()));
    for (UnappliedFailure.Cause cause : failure.causes()) {
      text.append("\n  ").append(cause.words());
      text.append("\n    ").append(cause.finding().rule().id()).append(": ");
      text.append(cause.finding().message(messages.language()));
    }
    return text.toString();
  }

  private static Throwable unwrapped(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && isWrapper(cause)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static boolean isWrapper(Throwable thrown) {
    return thrown instanceof UncheckedIOException
        || thrown instanceof ExecutionException
        || thrown instanceof CompletionException;
  }

  private static String textOf(Throwable cause) {
    String name = cause.getClass().getSimpleName();
    return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
  }

  private static <T extends Throwable> Known<T> known(
      Class<T> type, String key, Function<T, Object> detail) {
    return new Known<>(type, key, detail);
  }

  private record Known<T extends Throwable>(Class<T> type, String key, Function<T, Object> detail) {
    String message(Throwable cause, Messages messages) {
      return messages.get(key, detail.apply(type.cast(cause)));
    }
  }
}
