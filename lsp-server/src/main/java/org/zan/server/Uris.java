package org.zan.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Files as the protocol names them. */
final class Uris {
  private Uris() {}

  /** The file that an address means; empty where it means none of this machine. */
  static Optional<Path> path(String uri) {
    if (uri == null || !uri.regionMatches(true, 0, "file:", 0, "file:".length())) {
      return Optional.empty();
    }
    try {
      URI parsed = new URI(uri);
      URI local = new URI("file", null, parsed.getPath(), null);
      return Optional.of(Path.of(local).toAbsolutePath().normalize());
    } catch (Exception e) {
      // Clients send all sorts of addresses; one that cannot be read is no file.
      return Optional.empty();
    }
  }

  static String of(Path path) {
    return path.toUri().toString();
  }

  /**
   * The same for a file in a folder, without a look at the disk, which the other takes to see
   * whether it is a folder itself.
   *
   * @param folder address of the folder, with a slash at its end
   * @param name with slashes
   * @param path the file
   */
  static String of(String folder, String name, Path path) {
    return name.chars().allMatch(Uris::plain) ? folder + name : of(path);
  }

  private static boolean plain(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "/._-".indexOf(c) >= 0;
  }

  /** By what a document is known, however its address is written. */
  static String key(String uri) {
    return path(uri).map(Path::toString).orElse(String.valueOf(uri));
  }
}
