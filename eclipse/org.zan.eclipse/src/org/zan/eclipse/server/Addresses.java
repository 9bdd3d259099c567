package org.zan.eclipse.server;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;

/** Files as the protocol addresses them. */
public final class Addresses {
  private Addresses() {}

  /** The address of a file. */
  public static String of(Path file) {
    String uri = file.toUri().toString();
    return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
  }

  /** The file at an address, if it is one on this machine. */
  public static Optional<Path> file(String address) {
    try {
      return Optional.of(Path.of(URI.create(address)));
    } catch (IllegalArgumentException | FileSystemNotFoundException elsewhere) {
      return Optional.empty();
    }
  }

  /** The file of the workspace at an address: of nested projects, the innermost one's. */
  public static Optional<IFile> inWorkspace(String address) {
    return file(address).stream()
        .map(Path::toUri)
        .flatMap(
            uri ->
                Arrays.stream(
                    ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri)))
        .min(
            (a, b) ->
                Integer.compare(a.getFullPath().segmentCount(), b.getFullPath().segmentCount()));
  }
}
