package org.zan.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs the launcher as a user does. */
final class Commands {
  private static final List<Integer> FINE = List.of(0);
  private static final List<Integer> FINE_OR_FINDINGS = List.of(0, 1);

  private final Path zan;
  private final Path scratch;

  /**
   * @param zan the launcher
   * @param scratch a folder to write to
   */
  Commands(Path zan, Path scratch) {
    this.zan = zan;
    this.scratch = scratch;
  }

  /** {@code zan --version}. */
  List<WholeProcess> version(int runs) throws IOException, InterruptedException {
    return WholeProcess.runs(runs, FINE, scratch, command("--version"));
  }

  /** {@code zan import legalize}, each time into an empty folder. */
  List<WholeProcess> imports(int runs, Path source, Path book, String jurisdiction)
      throws IOException, InterruptedException {
    List<WholeProcess> done = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      delete(book);
      done.add(
          WholeProcess.run(
              FINE,
              scratch,
              command(
                  "import",
                  "legalize",
                  source.toString(),
                  book.toString(),
                  "--jurisdiction",
                  jurisdiction)));
    }
    return done;
  }

  /** {@code zan check}, with the findings written to a file; nothing is known from runs before. */
  List<WholeProcess> check(int runs, Path book) throws IOException, InterruptedException {
    return cold(runs, book, command("check", book.toString()));
  }

  /** {@code zan check --stats}; nothing is known from runs before. */
  List<WholeProcess> stats(int runs, Path book) throws IOException, InterruptedException {
    return cold(runs, book, command("check", "--stats", book.toString()));
  }

  /** {@code zan check} of a statute book in which nothing has changed since it was checked last. */
  List<WholeProcess> checkAgain(int runs, Path book) throws IOException, InterruptedException {
    List<String> command = command("check", book.toString());
    WholeProcess.run(FINE_OR_FINDINGS, scratch, command);
    return WholeProcess.runs(runs, FINE_OR_FINDINGS, scratch, command);
  }

  /** {@code zan check}, each time after one act has changed; it is then as it was. */
  List<WholeProcess> checkChanged(int runs, Path book, String name)
      throws IOException, InterruptedException {
    Path file = book.resolve(name);
    String text = Files.readString(file);
    List<WholeProcess> changed = new ArrayList<>();
    try {
      for (int i = 1; i <= runs; i++) {
        Files.writeString(file, text.stripTrailing() + "\n\nParagraphe " + "a".repeat(i) + ".\n");
        changed.add(WholeProcess.run(FINE_OR_FINDINGS, scratch, command("check", book.toString())));
      }
    } finally {
      Files.writeString(file, text);
    }
    return changed;
  }

  private List<WholeProcess> cold(int runs, Path book, List<String> command)
      throws IOException, InterruptedException {
    List<WholeProcess> done = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      delete(book.resolve(".zan"));
      done.add(WholeProcess.run(FINE_OR_FINDINGS, scratch, command));
    }
    return done;
  }

  /** The line of figures that a run with {@code --stats} wrote. */
  static JsonObject figures(WholeProcess run) {
    return JsonParser.parseString(run.output().strip()).getAsJsonObject();
  }

  /** Bytes of the heap that the index keeps, measured in a process of its own. */
  long indexMemory(Path book) throws IOException, InterruptedException {
    WholeProcess run =
        WholeProcess.run(
            FINE,
            scratch,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1500m",
                "-cp",
                System.getProperty("java.class.path"),
                IndexMemory.class.getName(),
                book.toString()));
    return figures(run).get("bytes").getAsLong();
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(Machine.onTwoProcessors());
    command.add(zan.toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Deletes a folder that the benchmark has made. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
