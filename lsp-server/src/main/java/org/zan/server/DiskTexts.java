package org.zan.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.zan.workspace.Stamp;
import org.zan.workspace.TextFile;

/** The files of a statute book on disk, without those to which only a link leads. */
final class DiskTexts {
  private final Path root;
  private volatile Last last;

  /** What was read last. */
  private record Last(String name, Stamp stamp, TextFile file) {}

  /**
   * The files in a folder.
   *
   * @param root the folder; null for a text that lies in none
   */
  DiskTexts(Path root) {
    this.root = root;
  }

  TextFile read(String name) {
    return inside(name) ? TextFile.read(root.resolve(name)) : TextFile.missing();
  }

  /**
   * The same for who shows words of a file: not read again if it is the one that was read last and
   * nobody has touched it. Who types a reference asks for its act at each key.
   */
  TextFile readOnce(String name) {
    Stamp now = stamp(name);
    Last known = last;
    if (now != null
        && known != null
        && known.name().equals(name)
        && known.stamp().untouched(now)
        && inside(name)) {
      return known.file();
    }
    TextFile file = read(name);
    last = now == null ? null : new Last(name, now, file);
    return file;
  }

  private Stamp stamp(String name) {
    try {
      return Stamp.of(root.resolve(name));
    } catch (IOException e) {
      return null;
    }
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
