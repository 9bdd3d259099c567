package org.zan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.zan.history.HistoryFailure.Reason;

/** Commits are signed by the program that Git's settings name; here one that shows what it got. */
@DisabledOnOs(OS.WINDOWS)
class SignatureTest {
  @TempDir Path temporary;
  private SampleBook sample;

  @BeforeEach
  void begin() {
    sample = SampleBook.in(temporary.resolve("book"));
    sample.book().git("config", "user.signingkey", "KEY");
  }

  @Test
  void theSignatureIsPartOfTheCommit() throws IOException {
    program("gpg.program", "#!/bin/sh\necho \"SIGNED $*\"; cat | sed -n '/^author/p'; echo END\n");
    sign();
    String commit = sample.book().git("cat-file", "commit", "HEAD");
    assertTrue(commit.contains("gpgsig SIGNED -bsau KEY\n author Kurultai <>"), commit);
    sample.book().git("fsck", "--strict");
    assertEquals("", sample.audit("HEAD"));
  }

  @Test
  void sshSignsAFile() throws IOException {
    sample.book().git("config", "gpg.format", "ssh");
    program(
        "gpg.ssh.program",
        "#!/bin/sh\nfor last; do :; done\necho \"SIGNED $1 $2 $3 $4 $5 $6\" > \"$last.sig\"\n");
    sign();
    String commit = sample.book().git("cat-file", "commit", "HEAD");
    assertTrue(commit.contains("gpgsig SIGNED -Y sign -n git -f KEY\n"), commit);
  }

  @Test
  void sshHasNoKeysByName() throws IOException {
    sample.book().git("config", "gpg.format", "ssh");
    sample.book().git("config", "user.signingkey", "");
    HistoryFailure failure = assertThrows(HistoryFailure.class, this::sign);
    assertEquals(Reason.NO_KEY, failure.reason());
  }

  @Test
  void whatIsNotSignedIsNotWritten() throws IOException {
    program("gpg.program", "#!/bin/sh\necho no such key >&2; exit 2\n");
    String before = sample.book().git("rev-parse", "HEAD");
    HistoryFailure failure = assertThrows(HistoryFailure.class, this::sign);
    assertEquals(Reason.NOT_SIGNED, failure.reason());
    assertEquals("no such key", failure.data().get(1));
    assertEquals(before, sample.book().git("rev-parse", "HEAD"));
  }

  private void sign() throws IOException {
    try (LegalRepository repository = sample.open()) {
      List<String> ids =
          Enactments.in(repository, SampleBook.clerk("2022-03-02"))
              .enact(
                  "bills/limits.zan",
                  SampleBook.adoption("91-VII", "2021-12-29"),
                  LocalDate.parse("2022-03-02"))
              .write(SampleBook.clerk("2022-03-02"), true);
      assertEquals(1, ids.size());
    }
  }

  private void program(String setting, String script) throws IOException {
    Path program = Files.writeString(temporary.resolve("program"), script);
    assertTrue(program.toFile().setExecutable(true));
    sample.book().git("config", setting, program.toString());
  }
}
