package org.zan.history.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Makes many commits at once, as {@code git fast-import} reads them. */
final class FastImport {
  private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
  private int commits;

  /** Adds a commit on top of main. */
  FastImport commit(String message, Map<String, String> files) {
    line("commit refs/heads/main");
    line("committer A <a@example.org> " + (1_600_000_000 + commits++ * 60) + " +0000");
    data(message);
    files.forEach(
        (name, text) -> {
          line("M 100644 inline " + name);
          data(text);
        });
    return this;
  }

  private void data(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    line("data " + bytes.length);
    stream.writeBytes(bytes);
    line("");
  }

  private void line(String text) {
    stream.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Makes a repository of them. */
  void into(Path folder) throws IOException, InterruptedException {
    run(folder.getParent(), new byte[0], "git", "init", "-q", "-b", "main", folder.toString());
    run(folder, stream.toByteArray(), "git", "fast-import", "--quiet");
    run(folder, new byte[0], "git", "reset", "-q", "--hard");
  }

  private static void run(Path folder, byte[] input, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().write(input);
    process.getOutputStream().close();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command));
    }
  }
}
