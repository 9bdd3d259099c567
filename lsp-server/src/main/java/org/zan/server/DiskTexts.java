package org.zan.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.zan.workspace.TextFile;

/**
 * The files of a statute book on disk, without those to which only a link leads.
 *
 * @param root its folder; null for a text that lies in none
 */
record DiskTexts(Path root) {
  TextFile read(String name) {
    return inside(name) ? TextFile.read(root.resolve(name)) : TextFile.missing();
  }

  /** The first bytes of a file as text. */
  Optional<String> beginning(String name, int bytes) {
    if (!inside(name)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(root.resolve(name))) {
      return Optional.of(new String(in.readNBytes(bytes), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether a file is there, and no link leads to it: that of which it is one counts. */
  private boolean inside(String name) {
    Path file = root.resolve(name);
    for (Path step = file; step != null && !step.equals(root); step = step.getParent()) {
      if (Files.isSymbolicLink(step)) {
        return false;
      }
    }
    return file.startsWith(root) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
