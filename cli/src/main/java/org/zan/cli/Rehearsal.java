package org.zan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the usual commands once, so that the JVM lists the classes that they load ({@code
 * -XX:DumpLoadedClassList}). The launcher does so at the end of a build; what the commands answer
 * does not matter.
 */
final class Rehearsal {
  /** More than the least that is kept between runs. */
  private static final int LARGE = 1_200_000;

  private Rehearsal() {}

  /**
   * @param args the checkout's folder
   */
  public static void main(String[] args) {
    String examples = args[0] + "/examples/kazakhstan";
    List<String[]> commands =
        List.of(
            new String[] {"help"},
            new String[] {"check", examples},
            new String[] {"check", examples, "--format", "json"},
            new String[] {"fmt", "--check", examples},
            new String[] {"rules"},
            new String[] {"rules", "dangling-reference"},
            new String[] {"show", examples + "/acts/constitution.zan"},
            new String[] {"render", examples + "/acts/constitution.zan"},
            new String[] {"preview", examples + "/bills/deadlines.en.zan"},
            new String[] {
              "enact",
              examples + "/bills/deadlines.en.zan",
              "--adopted",
              "2026-12-15",
              "--as-of",
              "2027-01-01",
              "--dry-run"
            },
            new String[] {"check", "--no-such-option"});
    Version.line();
    for (String[] command : commands) {
      run(InputStream.nullInputStream(), command);
    }
    history();
    work(Path.of(examples));
    System.exit(ExitCode.OK);
  }

  /** A statute book that is large enough for what was found to be kept, and an editor. */
  private static void work(Path examples) {
    try {
      Path book = Files.createTempDirectory("zan-rehearsal");
      try {
        StringBuilder text = new StringBuilder("@act any/law/2020/1\n@alias act\n@title Act\n");
        for (int article = 1; text.length() < LARGE; article++) {
          text.append("\n## Article ").append(article).append(". A\n\n1. Words of [it](#art1).\n");
        }
        Files.writeString(book.resolve("repository.zan"), "@repository r\n@jurisdiction any\n");
        Files.writeString(book.resolve("act.zan"), text);
        // Twice, as the first run keeps what the second one takes over.
        run(InputStream.nullInputStream(), book, "check");
        run(InputStream.nullInputStream(), book, "check");
      } finally {
        delete(book);
      }
      if (!Files.isDirectory(examples)) {
        // An editor without a statute book would wait for answers that do not come.
        return;
      }
      ServeRehearsal.play(examples, (in, out) -> run(in, out, Path.of(""), "serve"));
    } catch (IOException e) {
      // What is not rehearsed works all the same.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Questions to a history, which needs a repository; without Git they just start slower. */
  private static void history() {
    try {
      Path book = Files.createTempDirectory("zan-rehearsal");
      try {
        Files.writeString(book.resolve("repository.zan"), "@repository r\n@jurisdiction any\n");
        git(book, "init", "-q", "-b", "main");
        String act =
            "@act any/law/2020/1\n@alias act\n@title Act\n\n## Article 1. A\n\n1. Words.\n";
        commit(book, act, "A");
        commit(
            book,
            act.replace("Words", "Terms"),
            "any/law/2021/2: amend act art. 1\n\nZan-Act: any/law/2021/2\nZan-Effective: 2021-02-01"
                + "\nZan-Changes: replace act art1/1 \"Words\" -> \"Terms\"");
        // Twice, as what the first question makes the second one reads.
        for (String question : new String[] {"log", "log", "blame", "blame"}) {
          run(InputStream.nullInputStream(), book, question, "act#art1");
        }
        run(InputStream.nullInputStream(), book, "show", "act#art1", "--at", "2026-01-01");
      } finally {
        delete(book);
      }
    } catch (IOException | InterruptedException e) {
      // What is not rehearsed works all the same.
      return;
    }
  }

  private static void commit(Path book, String act, String message)
      throws IOException, InterruptedException {
    Files.writeString(book.resolve("act.zan"), act);
    git(book, "add", ".");
    String name = "user.name=Z";
    String address = "user.email=z@example.org";
    git(book, "-c", name, "-c", address, "commit", "-q", "-m", message);
  }

  private static void git(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void run(InputStream in, String... command) {
    run(in, Path.of(""), command);
  }

  private static void run(InputStream in, Path folder, String... command) {
    run(in, nowhere(), folder, command);
  }

  private static void run(InputStream in, PrintStream out, Path folder, String... command) {
    Main.run(in, out, nowhere(), Map.of("LANG", "ru"), folder, command);
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }
}
