package org.zan.cli.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zan.cli.CommandFailure;
import org.zan.workspace.AtomicFile;

/** Files that do not exist yet and are written together. */
final class NewFiles {
  private final Path root;
  private final Map<Path, String> texts = new LinkedHashMap<>();

  NewFiles(Path root) {
    this.root = root;
  }

  /**
   * Plans a file.
   *
   * @param name its name under the root
   * @throws CommandFailure where the name would leave the root
   */
  NewFiles add(String name, String text) {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root)) {
      throw new CommandFailure("new.outside", name);
    }
    texts.put(file, text);
    return this;
  }

  /** Plans a file unless there is one. */
  NewFiles addIfMissing(String name, String text) {
    return Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS) ? this : add(name, text);
  }

  /**
   * Writes all files, or none where one is there already.
   *
   * @return what was written
   */
  List<Path> write() throws IOException {
    for (Path file : texts.keySet()) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new CommandFailure("failure.exists", root.relativize(file));
      }
    }
    for (Map.Entry<Path, String> file : texts.entrySet()) {
      AtomicFile.write(file.getKey(), file.getValue());
    }
    return new ArrayList<>(texts.keySet());
  }
}
