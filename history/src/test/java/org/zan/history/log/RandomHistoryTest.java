package org.zan.history.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.history.Book;

/** Random histories with branches, merges, renamed files and corrections. */
class RandomHistoryTest {
  private static final int HISTORIES = 6;
  private static final int COMMITS = 25;

  /** Begins the words of corrections, which count as part of what they correct. */
  private static final String CORRECTED = "corrected";

  @TempDir Path temporary;

  private Book book;
  private Random random;
  private String file;
  private int words;

  @Test
  void theIndexIsTheSameHoweverItCameAboutAndExplainsEachWord() throws IOException {
    for (int seed = 0; seed < HISTORIES; seed++) {
      random = new Random(seed);
      file = "acts/a.zan";
      Path folder = temporary.resolve("h" + seed);
      book = Book.in(folder);
      book.write("repository.zan", "@repository test\n@jurisdiction any\n");
      book.write(file, act()).commit("Import");
      for (int commit = 0; commit < COMMITS; commit++) {
        step(commit);
        if (random.nextInt(3) == 0) {
          ActHistory.open(folder, done -> {}).close();
        }
      }
      ActHistory.open(folder, done -> {}).close();
      byte[] grown = Files.readAllBytes(index(folder));
      Files.delete(index(folder));
      try (ActHistory history = ActHistory.open(folder, done -> {})) {
        assertArrayEquals(grown, Files.readAllBytes(index(folder)), "history " + seed);
        explains(history);
      }
    }
  }

  /** The passages are the text, and each word stands in the text of the commit it came with. */
  private void explains(ActHistory history) throws IOException {
    List<Passage> passages = history.blame(file, ".").orElseThrow();
    assertEquals(
        squeezed(book.read(file)),
        squeezed(passages.stream().map(Passage::words).collect(Collectors.joining(" "))));
    for (Passage passage : passages) {
      String commit = passage.since().commit();
      String then =
          Stream.of(book.git("ls-tree", "-r", "--name-only", commit, "acts").split("\n"))
              .map(name -> book.git("show", commit + ":" + name))
              .collect(Collectors.joining());
      for (String word : passage.words().split("\\W+")) {
        assertTrue(word.startsWith(CORRECTED) || then.contains(word), passage.toString());
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private void step(int commit) {
    switch (random.nextInt(8)) {
      case 0 -> {
        String name = "acts/" + (char) ('a' + random.nextInt(3)) + ".zan";
        if (!name.equals(file)) {
          book.git("mv", file, name);
          file = name;
          book.commit("Rename");
        }
      }
      case 1 -> {
        book.git("checkout", "-q", "-b", "side" + commit);
        edit(0, 3, "word", "Zan-Act: any/law/2021/s" + commit);
        book.git("checkout", "-q", "-");
        edit(3, 6, "word", "Zan-Act: any/law/2021/m" + commit);
        book.git("merge", "-q", "-X", "ours", "-m", "Merge", "side" + commit);
      }
      case 2 -> edit(0, 6, CORRECTED, "Zan-Editorial: slip");
      case 3 -> {
        book.write(file, book.read(file).replaceAll("(?m)^(\\d)\\. ", "$1.  "));
        book.commit("Format");
      }
      default -> edit(0, 6, "word", "Zan-Act: any/law/2021/" + commit);
    }
  }

  /** Puts a new word for one in an article between two numbers. */
  private void edit(int from, int to, String word, String trailer) {
    String[] lines = book.read(file).split("\n", -1);
    int wanted = from + random.nextInt(to - from);
    int article = -1;
    for (int i = 0; i < lines.length; i++) {
      article += lines[i].startsWith("## ") ? 1 : 0;
      if (article == wanted && !lines[i].isBlank() && !lines[i].startsWith("#")) {
        String[] parts = lines[i].split(" ");
        parts[1 + random.nextInt(parts.length - 1)] = word + words++;
        lines[i] = String.join(" ", parts);
        break;
      }
    }
    book.write(file, String.join("\n", lines)).commit("Edit\n\n" + trailer);
  }

  private static String act() {
    StringBuilder text = new StringBuilder("@act any/law/2020/1\n@alias act\n");
    for (int article = 1; article <= 6; article++) {
      text.append("\n## Article ").append(article).append(". Matter\n\n");
      text.append("1. The body of the article answers each request of anybody in time.\n");
      text.append("2. It gives reasons.\n");
    }
    return text.toString();
  }

  private static Path index(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(".git/zan"))) {
      return files
          .filter(path -> path.getFileName().toString().startsWith("log-"))
          .findFirst()
          .orElseThrow();
    }
  }
}
