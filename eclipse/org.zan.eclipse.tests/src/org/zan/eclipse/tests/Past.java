package org.zan.eclipse.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.zan.eclipse.server.CommandLine;

/** Gives a statute book a past: commits, and acts that were enacted. */
final class Past {
  private final Path folder;

  Past(Path folder) throws IOException {
    this.folder = folder;
    git("init", "-q", "-b", "main");
    git("config", "user.name", "A Drafter");
    git("config", "user.email", "drafter@example.org");
    git("config", "commit.gpgsign", "false");
  }

  /** Records everything as it is. */
  void records(String message) throws IOException {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  /** Carries out a command of {@code zan}. */
  void zan(String... words) throws IOException {
    ended(CommandLine.zan(folder, Map.of(), null, List.of(words)), List.of(words));
  }

  /** What Git says. */
  String git(String... words) throws IOException {
    return ended(CommandLine.git(folder, words), List.of(words));
  }

  private static String ended(CommandLine.Ended ended, List<String> words) {
    if (ended.code() != 0) {
      throw new AssertionError(words + ": " + ended);
    }
    return ended.said();
  }
}
