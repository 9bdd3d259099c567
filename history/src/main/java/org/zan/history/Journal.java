package org.zan.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.zan.workspace.AtomicFile;

/**
 * Notes from which commit to which the branch is being moved, until index and work tree have
 * followed. Kept in the folder {@code zan} of Git's own folder; one that is there when nobody works
 * is left by a process that was killed.
 *
 * @param branch full name of the branch
 * @param before the commit before
 * @param after the commit after, whose objects are complete
 */
record Journal(String branch, ObjectId before, ObjectId after) {
  private static final String FORM = "zan journal 1";

  /** The folder for what Zan notes in a repository. */
  static Path folder(Repository git) {
    return git.getDirectory().toPath().resolve("zan");
  }

  private static Path file(Repository git) {
    return folder(git).resolve("journal");
  }

  /** The journal that is there. */
  static Optional<Journal> read(Repository git) throws IOException {
    try {
      List<String> lines = Files.readAllLines(file(git), StandardCharsets.UTF_8);
      return lines.size() == 4 && lines.get(0).equals(FORM)
          ? Optional.of(
              new Journal(
                  lines.get(1),
                  ObjectId.fromString(lines.get(2)),
                  ObjectId.fromString(lines.get(3))))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Whether there is one. */
  static boolean exists(Repository git) {
    return Files.exists(file(git));
  }

  void write(Repository git) throws IOException {
    AtomicFile.write(
        file(git), String.join("\n", FORM, branch, before.name(), after.name()) + "\n");
  }

  /** Takes it away, and what killed processes left beside it. */
  static void delete(Repository git) throws IOException {
    Files.deleteIfExists(file(git));
    removeHalves(folder(git));
  }

  /** Removes files that a killed process had not moved into place yet. */
  static void removeHalves(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, ".zan-*.tmp")) {
      for (Path half : halves) {
        Files.deleteIfExists(half);
      }
    }
  }
}
