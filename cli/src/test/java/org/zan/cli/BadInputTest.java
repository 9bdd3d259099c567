package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zan.cli.check.CheckRun;
import org.zan.cli.check.Found;
import org.zan.cli.check.Tally;
import org.zan.cli.output.FindingsWriter;
import org.zan.workspace.Progress;

/** Files and folders that are not what they should be end in a message that says what to do. */
class BadInputTest {
  private static final String ACT =
      """
      @act any/law/2020-01-10/1
      @language en
      @title On Water
      @adopted 2020-01-10

      ## Article 1. Scope

      This Law applies to rivers.
      """;

  @TempDir Path folder;

  @BeforeEach
  void startABook() throws IOException {
    Files.writeString(folder.resolve("repository.zan"), "@repository sample\n@jurisdiction any\n");
    Files.createDirectory(folder.resolve("acts"));
    Files.writeString(folder.resolve("acts/water.zan"), ACT);
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    Files.write(folder.resolve("acts/picture.zan"), new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xC3});
    finds(
        "acts/picture.zan:1:1: error binary-file: This is no text: it has a zero byte at position 4");
  }

  @Test
  void anotherEncodingIsNamedWithItsLine() throws IOException {
    byte[] text = "@title О воде\n\nводы\n".getBytes(Charset.forName("windows-1251"));
    Files.write(folder.resolve("acts/old.zan"), text);
    finds("acts/old.zan:1:1: error not-utf-8: The text is not in UTF-8: line 1 cannot be read.");
  }

  @Test
  void aLineOfFiftyMegabytesIsRefused() throws IOException {
    Files.write(folder.resolve("acts/long.zan"), "water ".repeat(9_000_000).getBytes());
    finds("acts/long.zan:1:1: error too-large: The file has 52 MB; at most 16 MB are read.");
  }

  @Test
  void aLineOfTwoMegabytesIsCheckedAndCut() throws IOException {
    String line = "See [this](#art9) and ".repeat(100_000);
    Files.writeString(folder.resolve("acts/long.zan"), second().replace("rivers.", line));
    Run run = Run.in(folder, "check", "--max-findings", "1", "acts/long.zan");
    assertTrue(run.out().contains("acts/long.zan:8:32: error dangling-reference: "), run.out());
    assertTrue(run.out().contains("100,000  error    dangling-reference (1 shown)"), run.out());
    assertTrue(run.out().lines().allMatch(shown -> shown.length() < 200), "a line is not cut");
    assertEquals(ExitCode.FINDINGS, run.code());
  }

  @Test
  void deepNestingIsNamed() throws IOException {
    Files.writeString(folder.resolve("acts/deep.zan"), second() + "\n" + nested(3_000));
    Run run = Run.in(folder, "check", "acts/deep.zan");
    assertTrue(run.out().contains("error nesting-too-deep: "), run.out());
    assertEquals(ExitCode.FINDINGS, run.code());
  }

  @Test
  void tenThousandLevelsAreMoreThanAnActHas() throws IOException {
    Files.writeString(folder.resolve("acts/deep.zan"), second() + "\n" + nested(10_000));
    finds("acts/deep.zan:1:1: error too-large: The file has 48 MB; at most 16 MB are read.");
  }

  private static String nested(int levels) {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < levels; depth++) {
      text.append(" ".repeat(depth)).append("- deeper\n");
    }
    return text.toString();
  }

  /** Another act. */
  private static String second() {
    return ACT.replace("/1\n", "/2\n");
  }

  @Test
  void tenThousandNumbersInALineAreRead() throws IOException {
    Files.writeString(
        folder.resolve("acts/deep.zan"),
        second() + "\n" + "(a) ".repeat(10_000) + "\n\n" + "#".repeat(10_000) + " x\n");
    Run run = Run.in(folder, "check", "acts/deep.zan");
    assertEquals("", run.err());
    assertEquals(ExitCode.FINDINGS, run.code());
  }

  @Test
  void anUnreadableFolderIsNamed() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
    Path secret = Files.createDirectory(folder.resolve("acts/secret"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    finds("acts/secret/:1:1: error unreadable-file: There is no permission to read this.");
  }

  @Test
  void aLoopOfLinksIsNotWalked() throws IOException {
    Files.createSymbolicLink(folder.resolve("acts/loop"), folder);
    Files.createSymbolicLink(folder.resolve("self.zan"), Path.of("self.zan"));
    assertEquals(ExitCode.OK, Run.in(folder, "check").code());
    fails("self.zan: this symbolic link leads nowhere", "check", "self.zan");
  }

  @Test
  void aFileThatVanishesWhileItIsReadIsNamed() throws IOException {
    Path gone = folder.resolve("acts/gone.zan");
    Files.writeString(gone, second());
    Progress removes =
        (phase, done, total) -> {
          if (phase == Progress.Phase.FIND) {
            remove(gone);
          }
        };
    StringBuilder found = new StringBuilder();
    FindingsWriter writer =
        new FindingsWriter() {
          @Override
          public void finding(Found finding) {
            found.append(finding.spot()).append(' ').append(finding.finding().message("en"));
          }

          @Override
          public void end(Tally tally) {}
        };
    // Which file the walk meets first is the system's choice: in a folder of its own this one comes
    // first or not at all.
    Files.delete(folder.resolve("acts/water.zan"));
    Files.delete(folder.resolve("repository.zan"));
    new CheckRun(folder.toRealPath(), removes).run(List.of(Path.of("")), writer, () -> {});
    assertEquals(
        "acts/gone.zan:1:1 The file was there a moment ago and is gone. Check again.",
        found.toString());
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anEmptyFolderIsNoSuccess() throws IOException {
    Files.createDirectory(folder.resolve("bills"));
    Path empty = Files.createDirectory(folder.resolve("none"));
    fails("bills: no .zan files in this folder", "check", "bills");
    assertEquals(
        new Run(ExitCode.FAILED, "", "zan: .: no .zan files in this folder\n"),
        Run.in(Files.createDirectory(empty.resolveSibling("none2")), "check"));
  }

  @Test
  void whatIsNotThereOrNoZanFileIsNamed() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "notes");
    fails("nowhere: not found", "check", "nowhere");
    fails("act: not found. Did you mean acts?", "check", "act");
    fails("notes.txt: no .zan file", "check", "notes.txt");
    assertFalse(Run.in(folder, "check", "a\0b").err().isBlank());
  }

  @Test
  void anIdentityThatLeadsOutOfTheRepositoryIsRefused() throws IOException {
    Files.writeString(
        folder.resolve("acts/out.zan"),
        ACT.replace("any/law/2020-01-10/1", "any/law/../../../etc/passwd")
            .replace("@language", "@alias ../../x\n@language"));
    Run run = Run.in(folder, "check", "acts/out.zan");
    assertTrue(run.out().contains(": error invalid-identity: "), run.out());
    assertTrue(run.out().contains("error invalid-alias: "), run.out());
    assertEquals(ExitCode.FINDINGS, run.code());
    assertEquals(ExitCode.FAILED, Run.in(folder, "show", "../../x").code());
  }

  private void finds(String head) {
    Run run = Run.in(folder, "check");
    assertTrue(run.out().lines().anyMatch(line -> line.startsWith(head)), run.out());
    assertEquals(ExitCode.FINDINGS, run.code());
    assertEquals("", run.err());
  }

  private void fails(String message, String... args) {
    assertEquals(new Run(ExitCode.FAILED, "", "zan: " + message + "\n"), Run.in(folder, args));
  }
}
