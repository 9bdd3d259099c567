package org.zan.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A repository of a test, worked on with the real {@code git}, as its users do. */
public final class Book {
  private final Path folder;

  private Book(Path folder) {
    this.folder = folder;
  }

  /** A new repository in a folder. */
  public static Book in(Path folder) {
    Book book = new Book(folder);
    book.git("init", "-q", "-b", "main", ".");
    book.git("config", "user.name", "Aigul Sample");
    book.git("config", "user.email", "aigul@example.org");
    book.git("config", "commit.gpgsign", "false");
    return book;
  }

  /** A repository that is there already. */
  public static Book at(Path folder) {
    return new Book(folder);
  }

  /** Its folder. */
  public Path folder() {
    return folder;
  }

  /** Writes a file. */
  public Book write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The text of a file. */
  public String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits all that there is; the message may have several paragraphs. */
  public Book commit(String message) {
    git("add", "-A", ".");
    git("commit", "-q", "--allow-empty", "-m", message);
    return this;
  }

  /** Runs git and returns what it says; fails where git fails. */
  public String git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Files.createDirectories(folder);
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.redirectErrorStream(true);
      builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
      builder.environment().put("GIT_AUTHOR_DATE", "2022-03-05T12:00:00Z");
      builder.environment().put("GIT_COMMITTER_DATE", "2022-03-05T12:00:00Z");
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException(command + ": " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
