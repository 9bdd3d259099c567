package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code zan preview} shows on a terminal and elsewhere. */
class PreviewTest {
  private static final String ACT =
      """
      @act kz/law/2020-01-10/1-VI
      @alias water
      @title On Water

      # Article 1.

      The \u001b[2Jfee is two tenge.
      """;
  private static final String BILL =
      """
      @bill kz/law/2026/fees

      @amend water
        1) @replace art1 "two" -> "ten"
      """;

  @TempDir Path book;

  private String shown(Terminal terminal, String... options) throws IOException {
    Files.writeString(book.resolve("repository.zan"), "@repository sample\n");
    Files.writeString(book.resolve("act.zan"), ACT);
    Files.writeString(book.resolve("bill.zan"), BILL);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    Console console =
        new Console(
            InputStream.nullInputStream(),
            print,
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            Messages.in("en"),
            terminal,
            book,
            Map.of());
    String[] command = new String[options.length + 2];
    command[0] = "preview";
    command[1] = "bill.zan";
    System.arraycopy(options, 0, command, 2, options.length);
    assertEquals(ExitCode.OK, Main.run(console, command));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTextDoesNotSteerTheTerminal() throws IOException {
    assertEquals(
        """
        \u001b[1mact.zan  On Water\u001b[0m
        \u001b[36m@@ Article 1. @@\u001b[0m

        # Article 1.

        The \u241b[2Jfee is \u001b[31mtwo\u001b[0m\u001b[32mten\u001b[0m tenge.
        """,
        shown(new Terminal(true, true, true, 80), "--format", "words"));
  }

  @Test
  void aPipeGetsTheTextAsItIs() throws IOException {
    assertEquals(
        """
        --- a/act.zan
        +++ b/act.zan
        @@ -4,4 +4,4 @@ Article 1.
        \s
         # Article 1.
        \s
        -The \u001b[2Jfee is two tenge.
        +The \u001b[2Jfee is ten tenge.
        """,
        shown(Terminal.NONE));
  }

  @Test
  void whatHasNoDayWaitsOnEveryDay() throws IOException {
    assertEquals("", shown(Terminal.NONE, "--at", "2099-01-01"));
  }
}
