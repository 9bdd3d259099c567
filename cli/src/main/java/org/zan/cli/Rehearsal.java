package org.zan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
    run(conversation(), "serve");
    System.exit(ExitCode.OK);
  }

  /** Questions to a history, which needs a repository; without Git they just start slower. */
  private static void history() {
    try {
      Path book = Files.createTempDirectory("zan-rehearsal");
      try {
        Files.writeString(book.resolve("repository.zan"), "@repository r\n@jurisdiction any\n");
        Files.writeString(
            book.resolve("act.zan"),
            "@act any/law/2020/1\n@alias act\n@title Act\n\n## Article 1. A\n\n1. Words.\n");
        git(book, "init", "-q", "-b", "main");
        git(book, "add", ".");
        git(book, "-c", "user.name=Z", "-c", "user.email=z@example.org", "commit", "-q", "-m", "A");
        // Twice, as the first question makes the index and the second one reads it.
        for (String question : new String[] {"log", "log", "blame"}) {
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
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(in, nowhere, nowhere, Map.of("LANG", "ru"), folder, command);
  }

  private static InputStream conversation() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String message :
        List.of(
            "{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'rootUri':null,'capabilities':{}}}",
            "{'jsonrpc':'2.0','id':2,'method':'shutdown'}",
            "{'jsonrpc':'2.0','method':'exit'}")) {
      byte[] body = message.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
      bytes.writeBytes(
          ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(body);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
