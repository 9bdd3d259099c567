package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own: limits of memory, a full disk, readers that go away. */
class ProcessTest {
  private static final int FILES = 50;
  private static final int ARTICLES = 10_000;

  @TempDir Path folder;

  @Test
  void aMillionFindingsNeedBoundedMemory() throws Exception {
    aMillionFindings();
    Path out = folder.resolve("out.txt");
    Process process = zan("-Xmx384m", out.toFile(), "check", "acts");
    assertEquals(ExitCode.FINDINGS, ended(process), () -> errors(process));
    List<String> shown = Files.readAllLines(out);
    assertTrue(shown.size() < 2_000, "a flood of " + shown.size() + " lines");
    assertTrue(
        shown.get(shown.size() - 1).startsWith("Errors: 499,950, warnings: 500,000, "),
        shown.get(shown.size() - 1));

    Path all = folder.resolve("all.txt");
    Process whole = zan("-Xmx384m", all.toFile(), "check", "--format", "github", "acts");
    assertEquals(ExitCode.FINDINGS, ended(whole), () -> errors(whole));
    try (var lines = Files.lines(all)) {
      assertEquals(999_950, lines.count());
    }
  }

  /** Each article has no text, and all of a file have one number. */
  private void aMillionFindings() throws IOException {
    Files.createDirectory(folder.resolve("acts"));
    for (int file = 0; file < FILES; file++) {
      StringBuilder text =
          new StringBuilder(
              "@act any/law/2020-01-10/"
                  + file
                  + "\n@language en\n@title On Water\n@adopted 2020-01-10\n\n");
      for (int article = 0; article < ARTICLES; article++) {
        text.append("## Article 1.\n\n");
      }
      Files.writeString(folder.resolve("acts/" + file + ".zan"), text);
    }
  }

  @Test
  void whatDoesNotFitIntoMemoryIsTold() throws Exception {
    Files.writeString(
        folder.resolve("a.zan"), "@act any/law/2020/1\n\n" + "water ".repeat(2_500_000));
    Process process = zan("-Xmx24m", null, "check");
    String told = errors(process);
    assertEquals(ExitCode.FAILED, ended(process), told);
    assertTrue(told.startsWith("zan: not enough memory: the limit is "), told);
  }

  @Test
  void aFullDiskIsTold() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "only Linux has a disk that is always full");
    anAct();
    for (String[] command :
        List.of(
            new String[] {"check", "--format", "json"},
            new String[] {"rules"},
            new String[] {"help"})) {
      Process process = zan("-Xmx128m", full, command);
      String told = errors(process);
      assertEquals(ExitCode.FAILED, ended(process), told);
      assertTrue(told.startsWith("zan: standard output cannot be written: "), told);
    }
  }

  @Test
  void aReaderThatHasReadEnoughNeedsNoWord() throws Exception {
    Files.createDirectory(folder.resolve("acts"));
    Files.writeString(
        folder.resolve("acts/a.zan"), "@act any/law/2020/1\n\n" + "[x](#art9)\n\n".repeat(20_000));
    Process process = zan("-Xmx256m", null, "check", "--max-findings", "0");
    try (BufferedReader reader = process.inputReader()) {
      assertTrue(reader.readLine().contains("acts/a.zan"));
    }
    assertEquals("", errors(process));
    assertEquals(ExitCode.FAILED, ended(process));
  }

  private void anAct() throws IOException {
    Files.writeString(folder.resolve("a.zan"), "@act any/law/2020/1\n\nWater.\n");
  }

  /** Starts the command in the folder, its output into a file or to be read. */
  private Process zan(String heap, File out, String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(System.getProperty("java.home") + "/bin/java", heap, "-XX:+UseParallelGC"));
    command.addAll(
        List.of(
            "-Dzan.terminal=", "-cp", System.getProperty("java.class.path"), "org.zan.cli.Main"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    if (out != null) {
      builder.redirectOutput(out);
    }
    return builder.start();
  }

  private static int ended(Process process) throws InterruptedException {
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  private static String errors(Process process) {
    try {
      return new String(process.getErrorStream().readAllBytes());
    } catch (IOException e) {
      return e.toString();
    }
  }
}
