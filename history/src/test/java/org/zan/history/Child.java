package org.zan.history;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Processes that run a class of the tests and start in a sixth of a second: from one jar without
 * signatures, which Java checks at every start, and with the classes of an earlier run.
 */
final class Child {
  private static final String NEEDED = ".*(jgit|slf4j|pcollections|EWAH|codec|zan-).*\\.jar";

  private final Path jar;
  private final Path archive;

  private Child(Path folder) {
    this.jar = folder.resolve("child.jar");
    this.archive = folder.resolve("child.jsa");
  }

  /** Prepares processes, in a folder of their own. */
  static Child in(Path folder) throws IOException {
    Child child = new Child(Files.createDirectories(folder));
    child.pack();
    return child;
  }

  /** Starts the class of {@link KilledWriter}. */
  Process start(Path folder, int step) throws IOException {
    // The first process that ends by itself leaves its classes for the next.
    String share =
        Files.exists(archive) || step != 0
            ? "-XX:SharedArchiveFile=" + archive
            : "-XX:ArchiveClassesAtExit=" + archive;
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            share,
            "-Xlog:disable",
            "-XX:-UsePerfData",
            "-cp",
            jar.toString(),
            KilledWriter.class.getName(),
            folder.toString(),
            String.valueOf(step))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void pack() throws IOException {
    Set<String> names = new HashSet<>();
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.setLevel(1);
      for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path path = Path.of(part);
        if (Files.isDirectory(path)) {
          pack(path, out, names);
        } else if (part.matches(NEEDED)) {
          try (FileSystem inside = FileSystems.newFileSystem(path)) {
            pack(inside.getPath("/"), out, names);
          }
        }
      }
    }
  }

  private static void pack(Path root, JarOutputStream out, Set<String> names) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith("META-INF") && names.add(name)) {
          out.putNextEntry(new JarEntry(name));
          Files.copy(file, out);
          out.closeEntry();
        }
      }
    }
  }
}
