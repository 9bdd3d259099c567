package org.zan.eclipse.law;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.zan.eclipse.server.CommandLine;

/** Who records, and what is recorded already: as Git knows. */
public final class Drafter {
  private final Path folder;
  private String name = "";
  private String email = "";

  /** Asks Git; in any thread. */
  public Drafter(Path folder) {
    this.folder = folder;
    try {
      name = CommandLine.git(folder, "config", "--get", "user.name").said().strip();
      email = CommandLine.git(folder, "config", "--get", "user.email").said().strip();
    } catch (IOException noGit) {
      // Then the forms ask, and recording says that there is no Git.
    }
  }

  /** Whether Git knows who records here. */
  public boolean isKnown() {
    return !name.isEmpty() && !email.isEmpty();
  }

  /** Tells Git who records in this statute book, where it does not know. */
  public void is(String name, String email) throws IOException {
    if (!isKnown()) {
      CommandLine.git(folder, "config", "user.name", name);
      CommandLine.git(folder, "config", "user.email", email);
      this.name = name;
      this.email = email;
    }
  }

  /** Runs {@code zan} to see what it would do: for nobody in particular, where nobody is known. */
  CommandLine.Ended tries(IProgressMonitor monitor, List<String> words) throws IOException {
    Map<String, String> somebody =
        Map.of(
            "GIT_AUTHOR_NAME", "?",
            "GIT_AUTHOR_EMAIL", "?",
            "GIT_COMMITTER_NAME", "?",
            "GIT_COMMITTER_EMAIL", "?");
    return CommandLine.zan(folder, isKnown() ? Map.of() : somebody, monitor, words);
  }

  /** Which of the files the last commit does not hold as they are. */
  List<String> unrecorded(List<Path> files) throws IOException {
    String[] words =
        Stream.concat(
                Stream.of("status", "--porcelain=v1", "-z", "--untracked-files=all", "--"),
                files.stream().map(Path::toString))
            .toArray(String[]::new);
    return Arrays.stream(CommandLine.git(folder, words).said().split("\0"))
        .filter(it -> it.length() > 3)
        .map(it -> it.substring(3))
        .toList();
  }

  /** Records files as they are, and nothing else; says what went wrong, or nothing. */
  public String record(List<Path> files, String message) throws IOException {
    String[] names = files.stream().map(Path::toString).toArray(String[]::new);
    CommandLine.Ended added = git(names, "add", "--");
    if (added.code() != 0) {
      return added.problem();
    }
    CommandLine.Ended ended = git(names, "commit", "-q", "-m", message, "--");
    return ended.code() == 0 ? "" : ended.problem() + ended.said();
  }

  private CommandLine.Ended git(String[] names, String... words) throws IOException {
    return CommandLine.git(
        folder, Stream.concat(Arrays.stream(words), Arrays.stream(names)).toArray(String[]::new));
  }
}
