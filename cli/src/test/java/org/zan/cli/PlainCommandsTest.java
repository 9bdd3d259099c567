package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that do without picocli answer as they would with it. */
class PlainCommandsTest {
  private static final String ACT =
      """
      @act any/law/2020-01-10/1
      @alias water
      @language en
      @title On Water
      @adopted 2020-01-10

      ## Article 1. Permits

      1. The authorised body issues permits within ten days.
      """;

  @TempDir static Path book;

  @BeforeAll
  static void aHistory() throws IOException, InterruptedException {
    Files.writeString(book.resolve("repository.zan"), "@repository r\n@jurisdiction any\n");
    commit(ACT, "Import");
    commit(
        ACT.replace("ten", "fifteen"),
        "any/law/2021/7: amend water art. 1\n\nZan-Act: any/law/2021/7\n"
            + "Zan-Effective: 2021-05-05\n"
            + "Zan-Changes: replace water art1/1 \"ten\" -> \"fifteen\"");
    commit(ACT.replace("ten", "fifteen").replace("On ", "On  "), "Set a wider space");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log water",
        "log water#art1",
        "log --all water#art1",
        "log water#art1/1 --format json",
        "log --format=text --language en water --lang ru",
        "log acts/water.zan#art1",
        "log water#art9",
        "log waiter",
        "log water --language kk",
        "blame water#art1",
        "blame --format=json water --lang=kk",
        "blame water#art7",
        "blame any/law/2020-01-10/1#art1/1",
      })
  void withoutPicocliTheAnswersAreTheSame(String line) {
    assertTrue(PlainCommands.of(console(line), line.split(" ")).isPresent(), line);
    assertEquals(withPicocli(line), Run.in(book, line.split(" ")), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log",
        "blame",
        "log water --all --all",
        "log water fire",
        "log water --al",
        "log --help",
        "log water -h",
        "log @water",
        "log water --format",
        "log water --format yaml",
        "log water --format JSON",
        "log water --format=",
        "log water --language --all",
        "log water --language en --language ru",
        "log water --lang xx",
        "log water -- --all",
        "blame water --all",
        "blame --help=",
        "--lang ru log water",
        "show water",
        "lgo water",
      })
  void whatIsUnusualIsLeftToPicocli(String line) {
    assertTrue(PlainCommands.of(console(line), line.split(" ")).isEmpty(), line);
    assertEquals(withPicocli(line), Run.in(book, line.split(" ")), line);
  }

  @Test
  void anEmptyArgumentIsLeftToPicocli() {
    for (String[] args : List.of(new String[] {"log", ""}, new String[] {})) {
      assertTrue(PlainCommands.of(console(""), args).isEmpty(), Arrays.toString(args));
    }
  }

  private static Run withPicocli(String line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = console(line, print(out), print(err));
    int code = Main.withPicocli(console, line.split(" "));
    console.flush();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Console console(String line) {
    return console(line, print(new ByteArrayOutputStream()), print(new ByteArrayOutputStream()));
  }

  private static Console console(String line, PrintStream out, PrintStream err) {
    Messages messages = UserLanguage.of(line.split(" "), Map.of("LANG", "en_GB.UTF-8"));
    InputStream in = InputStream.nullInputStream();
    return new Console(in, out, err, messages, Terminal.NONE, book, Map.of());
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static void commit(String text, String message) throws IOException, InterruptedException {
    Path file = book.resolve("acts/water.zan");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", message);
  }

  private static void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process git =
        new ProcessBuilder(command).directory(book.toFile()).redirectErrorStream(true).start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, git.waitFor(), said);
  }
}
