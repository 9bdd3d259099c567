package org.zan.history.setup;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Finds the repository in which a folder lies, as Git itself does. */
public final class Repositories {
  private Repositories() {}

  /**
   * The repository, to be closed by the caller; null where the folder lies in none. Within a hook
   * or a driver it is the one that Git names in the environment.
   */
  public static Repository around(Path folder) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    Path there = folder.toAbsolutePath().normalize();
    Path existing = there;
    while (existing != null && !existing.toFile().isDirectory()) {
      existing = existing.getParent();
    }
    builder.findGitDir(existing == null ? there.toFile() : existing.toFile());
    if (builder.getGitDir() == null) {
      return null;
    }
    String index = System.getenv("GIT_INDEX_FILE");
    if (index != null) {
      // A partial commit has an index of its own; its name is relative to the top folder.
      Path top = builder.getGitDir().toPath().toAbsolutePath().getParent();
      builder.setIndexFile((top == null ? Path.of(index) : top.resolve(index)).toFile());
    }
    return builder.setMustExist(true).build();
  }
}
