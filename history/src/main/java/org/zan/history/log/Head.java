package org.zan.history.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.zan.dsl.book.Settings;
import org.zan.workspace.BookFiles;

/**
 * The commit that is checked out, read without Git's library: setting that up takes several times
 * as long as the answer. Whatever is not as usual is left to the library.
 *
 * @param root folder of the statute book
 * @param prefix its path in the repository: empty, or ending in a slash
 * @param gitFolder where the index is kept
 * @param branch full name of the branch; empty where none is checked out
 * @param commit id of the commit
 */
record Head(Path root, String prefix, Path gitFolder, String branch, String commit) {
  private static final String GIT = ".git";
  private static final String REFERENCE = "ref: ";
  private static final String GIT_FOLDER = "gitdir: ";
  private static final int ID = 40;

  /** The head of the repository in which a folder lies; empty where it takes the library. */
  static Optional<Head> of(Path folder) {
    try {
      Path root = BookFiles.rootOf(folder.toRealPath());
      Path top = root;
      while (top != null && !Files.exists(top.resolve(GIT))) {
        top = top.getParent();
      }
      if (top == null || !Files.isRegularFile(root.resolve(Settings.FILE))) {
        return Optional.empty();
      }
      Path git = gitFolder(top);
      String below = top.relativize(root).toString().replace('\\', '/');
      String head = Files.readString(git.resolve("HEAD")).strip();
      String branch = head.startsWith(REFERENCE) ? head.substring(REFERENCE.length()) : "";
      String commit = branch.isEmpty() ? head : commit(commonFolder(git), branch);
      return commit.length() == ID
          ? Optional.of(new Head(root, below.isEmpty() ? "" : below + "/", git, branch, commit))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Path gitFolder(Path top) throws IOException {
    Path git = top.resolve(GIT);
    if (Files.isDirectory(git)) {
      return git;
    }
    // A linked work tree or a submodule: a file that says where the folder is.
    String line = Files.readString(git).strip();
    return top.resolve(line.substring(line.startsWith(GIT_FOLDER) ? GIT_FOLDER.length() : 0));
  }

  private static Path commonFolder(Path git) throws IOException {
    Path file = git.resolve("commondir");
    return Files.isRegularFile(file) ? git.resolve(Files.readString(file).strip()) : git;
  }

  private static String commit(Path git, String branch) throws IOException {
    Path loose = git.resolve(branch);
    if (Files.isRegularFile(loose)) {
      return Files.readString(loose).strip();
    }
    Path packed = git.resolve("packed-refs");
    if (Files.isRegularFile(packed)) {
      for (String line : Files.readAllLines(packed)) {
        if (line.length() == ID + 1 + branch.length() && line.endsWith(" " + branch)) {
          return line.substring(0, ID);
        }
      }
    }
    return "";
  }
}
