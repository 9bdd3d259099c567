package org.zan.workspace;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.zan.amend.AmendmentCheck;
import org.zan.dsl.check.Checker;

/** What a kept index depends on besides the files' texts: this build, and the book's settings. */
final class CacheKey {
  private static final List<Class<?>> PARTS =
      List.of(Checker.class, AmendmentCheck.class, IndexCache.class);

  private CacheKey() {}

  /** The key of a statute book with these settings and jurisdictions, for this build. */
  static String of(List<String> texts) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Class<?> part : PARTS) {
      all.append(build(part)).append('\n');
    }
    texts.forEach(text -> all.append(text.length()).append(' ').append(text));
    return Stamp.digest(all.toString());
  }

  /** A jar by its size and time; a folder of classes, as while Zan is built, by those of all. */
  private static String build(Class<?> part) throws IOException {
    try {
      Path place = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(place)) {
        long print = 0;
        for (Path file : (Iterable<Path>) files::iterator) {
          BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
          if (found.isRegularFile()) {
            print = 31 * print + found.size();
            print = 31 * print + found.lastModifiedTime().toMillis();
            print = 31 * print + place.relativize(file).toString().hashCode();
          }
        }
        return Long.toHexString(print);
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
