package org.zan.workspace;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** Which build of Zan runs: what one build keeps, another may read in another way. */
public final class Build {
  private Build() {}

  /**
   * Tells builds apart by the jars or folders of some classes.
   *
   * @param parts a class of each part that matters
   */
  public static String of(Class<?>... parts) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Class<?> part : parts) {
      all.append(all.isEmpty() ? "" : " ").append(Long.toHexString(print(part)));
    }
    return all.toString();
  }

  /** A jar by its size and time; a folder of classes, as while Zan is built, by those of all. */
  private static long print(Class<?> part) throws IOException {
    try {
      Path place = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(place)) {
        return print(0, place, place);
      }
      try (Stream<Path> files = Files.walk(place)) {
        long print = 0;
        for (Path file : (Iterable<Path>) files::iterator) {
          print = print(print, place, file);
        }
        return print;
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static long print(long before, Path place, Path file) throws IOException {
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    if (!found.isRegularFile()) {
      return before;
    }
    long print = 31 * before + found.size();
    print = 31 * print + found.lastModifiedTime().toMillis();
    return 31 * print + place.relativize(file).toString().hashCode();
  }
}
