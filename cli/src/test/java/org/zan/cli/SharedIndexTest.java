package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The language server and {@code zan check} go on from what the other kept: neither writes anew
 * what is as the other left it.
 */
@Timeout(120)
class SharedIndexTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir Path root;
  private Path index;

  @BeforeEach
  void makeLargeBook() throws Exception {
    index = root.resolve(".zan/cache/index.bin");
    write("repository.zan", "@repository Test\n@jurisdiction kz\n");
    StringBuilder act = new StringBuilder("@act kz/law/2020-01-01/2\n@alias large\n@language en\n");
    for (int article = 1; act.length() < 2 << 20; article++) {
      act.append("\n## Article ").append(article).append(". A\n\n");
      act.append("Words of law. ".repeat(100)).append("See [it](#art9999999).\n");
    }
    write("large.zan", act.toString());
  }

  private void write(String name, String text) throws Exception {
    Files.setLastModifiedTime(Files.writeString(root.resolve(name), text), LONG_AGO);
  }

  private void serve() throws Exception {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    ServeRehearsal.play(
        root, (in, out) -> Main.run(in, out, nowhere, Map.of(), Path.of(""), "serve"));
  }

  private void check() {
    Run check = Run.zan("check", root.toString());
    assertEquals(ExitCode.FINDINGS, check.code(), check.err());
    assertTrue(check.out().contains("art9999999"), check.out());
  }

  @Test
  void checkTakesWhatTheServerKept() throws Exception {
    serve();
    Files.setLastModifiedTime(index, LONG_AGO);
    check();
    assertEquals(LONG_AGO, Files.getLastModifiedTime(index));
  }

  @Test
  void theServerTakesWhatCheckKept() throws Exception {
    check();
    Files.setLastModifiedTime(index, LONG_AGO);
    serve();
    assertEquals(LONG_AGO, Files.getLastModifiedTime(index));
  }

  @Test
  void whatHasChangedIsKeptAnew() throws Exception {
    serve();
    Files.setLastModifiedTime(index, LONG_AGO);
    write("small.zan", "@act kz/law/2020-01-01/3\n@language en\n\n## Article 1. A\n\nWords.\n");
    check();
    assertTrue(Files.getLastModifiedTime(index).compareTo(LONG_AGO) > 0);
  }
}
