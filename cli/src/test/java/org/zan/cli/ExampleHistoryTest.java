package org.zan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that gives the example statute book a history works, and its history is explained. */
@DisabledOnOs(OS.WINDOWS)
class ExampleHistoryTest {
  private static final Path SCRIPT = Path.of("..", "examples", "kazakhstan", "history");

  @TempDir Path temporary;

  @Test
  void theHistoryOfTheExampleIsExplained() throws Exception {
    Path folder = temporary.resolve("laws");
    String said = run(temporary, SCRIPT.toAbsolutePath().normalize().toString(), folder.toString());
    assertEquals(
        """
        Nothing waits.
        Taken as it is, since the statute book begins there: COMMIT Begin with the consolidated acts
        All is explained. Commits: 22; enactments: 15; editorial: 1.
        """,
        said.substring(said.lastIndexOf("Nothing waits."))
            .replaceFirst("there: [0-9a-f]+", "there: COMMIT"));
    assertEquals("", run(folder, "git", "status", "--porcelain"));
    assertEquals("", run(folder, "git", "fsck", "--strict", "--no-dangling"));
    for (String bill : List.of("bills/deadlines.en.zan", "bills/digital-procedures.zan")) {
      assertTrue(Files.exists(SCRIPT.resolveSibling(bill)) && !Files.exists(folder.resolve(bill)));
    }
    Run shown = Run.in(folder, "show", "legal-acts#art12/3", "--language", "en");
    assertEquals(
        "3. The drafting body answers the written remarks of the justice authority within seven"
            + " working days.\n",
        shown.out());
    Files.writeString(
        folder.resolve("acts/open-data.en.zan"), "\nMore.\n", StandardOpenOption.APPEND);
    run(folder, "git", "-c", "core.hooksPath=/dev/null", "commit", "-q", "-a", "-m", "Tamper");
    assertEquals(ExitCode.FINDINGS, Run.in(folder, "audit").code());
    assertEquals(ExitCode.OK, Run.in(folder, "audit", "HEAD~1").code());
  }

  private String run(Path folder, String... command) throws IOException, InterruptedException {
    Path zan = temporary.resolve("zan");
    Files.writeString(
        zan,
        "#!/bin/sh\nexec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
            + System.getProperty("java.class.path")
            + "' org.zan.cli.Main \"$@\"\n");
    assertTrue(zan.toFile().setExecutable(true));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(Map.of("ZAN", zan.toString(), "GIT_CONFIG_GLOBAL", "/dev/null"));
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), said);
    return said;
  }
}
