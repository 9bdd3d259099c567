package org.zan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of an imported statute book, or every n-th of them.
 *
 * @param folder the statute book
 * @param files its files, by name
 * @param bytes their size together
 */
public record Corpus(Path folder, List<Path> files, long bytes) {
  private static final String ENDING = ".zan";

  /** Every n-th file of a statute book, in the order of their names; its facts about itself too. */
  public static Corpus of(Path folder, int every) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all =
          walk.filter(file -> file.toString().endsWith(ENDING))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    }
    List<Path> chosen = new ArrayList<>();
    long bytes = 0;
    for (int i = 0; i < all.size(); i += every) {
      chosen.add(all.get(i));
      bytes += Files.size(all.get(i));
    }
    return new Corpus(folder, List.copyOf(chosen), bytes);
  }

  /** The texts of the files. */
  public List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>(files.size());
    for (Path file : files) {
      texts.add(Files.readString(file, StandardCharsets.UTF_8));
    }
    return texts;
  }

  /** Makes a statute book of these files alone: hard links, so that nothing is copied. */
  Corpus into(Path other) throws IOException {
    for (Path file : files) {
      Path link = other.resolve(folder.relativize(file).toString());
      if (!Files.exists(link)) {
        Files.createDirectories(link.getParent());
        Files.createLink(link, file);
      }
    }
    return Corpus.of(other, 1);
  }
}
