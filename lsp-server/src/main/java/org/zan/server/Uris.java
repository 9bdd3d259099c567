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

  /** By what a document is known, however its address is written. */
  static String key(String uri) {
    return path(uri).map(Path::toString).orElse(String.valueOf(uri));
  }
}
