package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A readable document that shows files, commands and exactly what they print. A block {@code zan
 * NAME} is a file; in a block {@code console}, what follows {@code $} is run and the lines below it
 * are expected: standard output, then standard error, each line of it after {@code ! }, then the
 * exit code where it is not 0. Besides {@code zan}, {@code cat FILE}, {@code ls} {@code rm FILE}
 * and {@code git …} are known; {@code \n} in an argument of git is a line break. {@code export
 * NAME=VALUE} sets a variable of the environment for what follows.
 *
 * <p>With {@code -Dzan.record=true} the expectations are written anew; read the difference before
 * it is committed.
 */
final class GoldenDocument {
  private static final String FENCE = "```";
  private static final String FILE = FENCE + "zan ";
  private static final String CONSOLE = FENCE + "console";
  private static final String PROMPT = "$ ";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final Path document;
  private final Path folder;

  /** Who commits and when is always the same, so that commits are too. */
  private final Map<String, String> environment =
      new HashMap<>(
          Map.of(
              "LANG", "en_GB.UTF-8",
              "GIT_CONFIG_NOSYSTEM", "1",
              "GIT_CONFIG_GLOBAL", "/dev/null",
              "GIT_AUTHOR_NAME", "Aigul Sample",
              "GIT_AUTHOR_EMAIL", "aigul@example.org",
              "GIT_AUTHOR_DATE", "2026-01-01T12:00:00Z",
              "GIT_COMMITTER_NAME", "Aigul Sample",
              "GIT_COMMITTER_EMAIL", "aigul@example.org",
              "GIT_COMMITTER_DATE", "2026-01-01T12:00:00Z"));

  private GoldenDocument(Path document, Path folder) {
    this.document = document;
    this.folder = folder;
  }

  /** Compares a document with what its commands print in an empty folder. */
  static void check(Path document, Path folder) throws IOException {
    new GoldenDocument(document, folder.toRealPath()).check();
  }

  private void check() throws IOException {
    String expected = Files.readString(document);
    String actual = replay(expected.split("\n", -1));
    assertTrue(expected.contains("\n" + PROMPT), "a document without a command");
    if (Boolean.getBoolean("zan.record")) {
      Files.writeString(document, actual);
    } else {
      assertEquals(expected, actual, () -> "differs from " + document);
    }
  }

  private String replay(String[] lines) throws IOException {
    List<String> replayed = new ArrayList<>();
    int i = 0;
    while (i < lines.length) {
      String line = lines[i++];
      replayed.add(line);
      if (line.startsWith(FILE) || line.equals(CONSOLE)) {
        int end = i;
        while (!lines[end].equals(FENCE)) {
          end++;
        }
        List<String> block = List.of(lines).subList(i, end);
        if (line.equals(CONSOLE)) {
          replayed.addAll(run(block));
        } else {
          write(line.substring(FILE.length()), block);
          replayed.addAll(block);
        }
        i = end;
      }
    }
    return String.join("\n", replayed);
  }

  private void write(String name, List<String> lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private List<String> run(List<String> block) throws IOException {
    List<String> output = new ArrayList<>();
    for (String line : block) {
      if (line.startsWith(PROMPT)) {
        output.add(line);
        output.addAll(run(line.substring(PROMPT.length())));
      }
    }
    return output;
  }

  private List<String> run(String command) throws IOException {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(command); word.find(); ) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    switch (words.remove(0)) {
      case "zan" -> {
        Run run = Run.zan(folder, environment, words.toArray(String[]::new));
        List<String> output = new ArrayList<>(lines(run.out()));
        lines(run.err()).forEach(line -> output.add("! " + line));
        if (run.code() != 0) {
          output.add("exit " + run.code());
        }
        return output;
      }
      case "export" -> {
        String[] variable = words.get(0).split("=", 2);
        environment.put(variable[0], variable[1]);
        return List.of();
      }
      case "git" -> {
        return git(words);
      }
      case "cat" -> {
        return lines(Files.readString(folder.resolve(words.get(0))));
      }
      case "rm" -> {
        Files.delete(folder.resolve(words.get(0)));
        return List.of();
      }
      case "ls" -> {
        try (Stream<Path> files = Files.walk(folder)) {
          return files
              .filter(file -> Files.isRegularFile(file) && !file.startsWith(folder.resolve(".git")))
              .map(file -> folder.relativize(file).toString())
              .sorted()
              .toList();
        }
      }
      default -> throw new IllegalArgumentException(command);
    }
  }

  /** Runs git. */
  private List<String> git(List<String> words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    words.forEach(word -> command.add(word.replace("\\n", "\n")));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().putAll(environment);
    builder.environment().put("LC_ALL", "C.UTF-8");
    // A commit that people make has one time; those of acts have the adoption besides.
    builder.environment().put("GIT_AUTHOR_DATE", environment.get("GIT_COMMITTER_DATE"));
    Process process = builder.start();
    process.getOutputStream().close();
    return lines(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  /** Lines of output, with what differs from run to run made the same. */
  private List<String> lines(String output) {
    String same =
        output
            .replace(folder.toString(), "FOLDER")
            .replace(Version.number(), "VERSION")
            .replace('\u001b', '␛')
            .replaceAll("(seconds|секунд): [\\d.,]+\\d", "$1: 0.1")
            .replaceAll("\"seconds\":[\\d.]+", "\"seconds\":0.1")
            .replaceAll("time=\"[\\d.]+\"", "time=\"0.1\"");
    return same.isEmpty() ? List.of() : List.of(same.stripTrailing().split("\n", -1));
  }
}
