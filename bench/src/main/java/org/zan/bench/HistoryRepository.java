package org.zan.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A made-up statute book with a long history: a thousand acts, then one commit after the other that
 * changes a word of one article. A tenth of the commits change the first act, as codes are amended
 * more often than other laws.
 */
final class HistoryRepository {
  /** The act that is amended most. */
  static final String HOT = "acts/act-0.zan";

  /** An article of it. */
  static final int ARTICLE = 12;

  /** How many commits there are. */
  static final int COMMITS = 10_000;

  /** How many acts there are. */
  static final int ACTS = 1_000;

  private static final int ARTICLES = 60;
  private static final int POINTS = 4;
  private static final int DAYS = 3_650;
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);

  private final Random random = new Random(1);
  private final int[][] terms = new int[ACTS][ARTICLES * POINTS];
  private OutputStream out;

  private HistoryRepository() {}

  /** What a repository holds. */
  private interface Content {
    void write(HistoryRepository repository) throws IOException;
  }

  /** Makes the repository with Git itself; packed, as a clone of it would be. */
  static void make(Path folder) throws IOException, InterruptedException {
    make(folder, HistoryRepository::write);
  }

  /** Makes a repository of as many acts, to each of which an enacted act waits to be applied. */
  static void makeWaiting(Path folder) throws IOException, InterruptedException {
    make(folder, HistoryRepository::writeWaiting);
  }

  private static void make(Path folder, Content content) throws IOException, InterruptedException {
    git(folder.getParent(), "init", "-q", "-b", "main", folder.toString());
    Process process =
        new ProcessBuilder("git", "fast-import", "--quiet")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    HistoryRepository repository = new HistoryRepository();
    repository.out = new BufferedOutputStream(process.getOutputStream(), 1 << 20);
    content.write(repository);
    repository.out.close();
    if (process.waitFor() != 0) {
      throw new IOException("git fast-import ended with " + process.exitValue());
    }
    git(folder, "reset", "-q", "--hard");
    git(folder, "config", "user.name", "Bench");
    git(folder, "config", "user.email", "bench@example.org");
    git(folder, "gc", "-q");
  }

  /** Runs git and waits for it. */
  static void git(Path folder, String... arguments) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
    }
  }

  /**
   * Gives the commits that one repository has beyond another to {@code git fast-import}.
   *
   * @param stream file for what is exported
   * @return how many seconds the import took
   */
  static double imported(Path folder, Path copy, Path stream)
      throws IOException, InterruptedException {
    Process export =
        new ProcessBuilder(
                "git", "fast-export", "--reference-excluded-parents", "HEAD~" + ACTS + "..main")
            .directory(folder.toFile())
            .redirectOutput(stream.toFile())
            .start();
    if (export.waitFor() != 0) {
      throw new IOException("git fast-export ended with " + export.exitValue());
    }
    long start = System.nanoTime();
    Process fast =
        new ProcessBuilder("git", "fast-import", "--quiet", "--force")
            .directory(copy.toFile())
            .redirectInput(stream.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (fast.waitFor() != 0) {
      throw new IOException("git fast-import ended with " + fast.exitValue());
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private void write() throws IOException {
    commit(0, "Import the statute book");
    file("repository.zan", "@repository bench\n@jurisdiction any\n@languages en\n");
    for (int act = 0; act < ACTS; act++) {
      Arrays.fill(terms[act], 10);
      file("acts/act-" + act + ".zan", text(act));
    }
    for (int commit = 1; commit < COMMITS; commit++) {
      int act = random.nextInt(10) == 0 ? 0 : random.nextInt(ACTS);
      int point = random.nextInt(ARTICLES * POINTS);
      int was = terms[act][point];
      terms[act][point] = was + 1;
      commit(commit, message(commit, act, point, was));
      file("acts/act-" + act + ".zan", text(act));
    }
  }

  private void writeWaiting() throws IOException {
    commit(0, "Import the statute book");
    file("repository.zan", "@repository bench\n@jurisdiction any\n@languages en\n");
    for (int act = 0; act < ACTS; act++) {
      Arrays.fill(terms[act], 10);
      file("acts/act-" + act + ".zan", text(act));
    }
    for (int act = 0; act < ACTS; act++) {
      String id = "any/law/2020-01-01/" + (act + 1);
      int point = random.nextInt(ARTICLES * POINTS);
      commit(act + 1, id + ": adopted\n\nZan-Act: " + id + "\n");
      file(
          "enacted/2020/" + (act + 1) + ".zan",
          "@act "
              + id
              + "\n@language en\n@title On terms\n@adopted 2020-01-01\n@in-force "
              + LocalDate.of(2021, 1, 1).plusDays(act)
              + "\n\n# Article 1.\n\n@amend act-"
              + act
              + "\n  1) @replace art"
              + (point / POINTS + 1)
              + "/"
              + (point % POINTS + 1)
              + " \"within 10 days\" -> \"within 11 days\"\n");
    }
  }

  private static String message(int commit, int act, int point, int was) {
    LocalDate day = FIRST_DAY.plusDays((long) commit * DAYS / COMMITS);
    String id = "any/law/" + day + "/" + commit;
    int article = point / POINTS + 1;
    return id
        + ": amend act-"
        + act
        + " art. "
        + article
        + "\n\nZan-Act: "
        + id
        + "\nZan-Effective: "
        + day
        + "\nZan-Changes: replace act-"
        + act
        + " art"
        + article
        + "/"
        + (point % POINTS + 1)
        + " \"within "
        + was
        + "\" -> \"within "
        + (was + 1)
        + "\"\n";
  }

  private String text(int act) {
    StringBuilder text = new StringBuilder();
    text.append("@act any/law/2000-01-01/").append(act);
    text.append("\n@alias act-").append(act);
    text.append("\n@language en\n@title On Matter ").append(act).append("\n");
    for (int article = 0; article < ARTICLES; article++) {
      text.append("\n## Article ").append(article + 1).append(". Matter ").append(article + 1);
      text.append("\n\n");
      for (int point = 0; point < POINTS; point++) {
        text.append(point + 1)
            .append(". The body that is in charge of matter ")
            .append(act)
            .append(" decides on an application within ")
            .append(terms[act][article * POINTS + point])
            .append(" days and gives its reasons in writing.\n");
      }
    }
    return text.toString();
  }

  private void commit(int number, String message) throws IOException {
    line("commit refs/heads/main");
    line("committer Bench <bench@example.org> " + (1_262_304_000L + number * 31_536L) + " +0000");
    data(message);
  }

  private void file(String name, String text) throws IOException {
    line("M 100644 inline " + name);
    data(text);
  }

  private void data(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    line("data " + bytes.length);
    out.write(bytes);
    line("");
  }

  private void line(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
