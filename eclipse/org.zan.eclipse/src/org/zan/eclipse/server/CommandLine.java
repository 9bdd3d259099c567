package org.zan.eclipse.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Runs the commands of {@code zan}, and of Git, for what writes into a statute book. */
public final class CommandLine {
  private static final int LOOK_MILLIS = 100;

  /**
   * How a command ended.
   *
   * @param code 0 where all went well
   * @param said what it wrote
   * @param problem what it wrote on standard error
   */
  public record Ended(int code, String said, String problem) {
    /** What a drafter has to know: the messages without the name of the program. */
    public String words() {
      return problem.replaceAll("(?m)^zan: ", "").strip();
    }
  }

  private CommandLine() {}

  /** Runs {@code zan}; its messages are in the language of the workbench. */
  public static Ended zan(
      Path folder, Map<String, String> environment, IProgressMonitor monitor, List<String> words)
      throws IOException {
    List<String> command = Launcher.command();
    command.addAll(words);
    command.add("--lang=" + ServerProcess.language());
    return run(folder, environment, monitor, command);
  }

  /** The jar that is run. */
  public static Path jar() throws IOException {
    return ServerProcess.jar();
  }

  /** Runs Git. */
  public static Ended git(Path folder, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    return run(folder, Map.of(), null, command);
  }

  /** What it writes goes into files: however much that is, neither side waits for the other. */
  private static Ended run(
      Path folder, Map<String, String> environment, IProgressMonitor monitor, List<String> command)
      throws IOException {
    File said = Files.createTempFile("zan", ".out").toFile();
    File problem = Files.createTempFile("zan", ".err").toFile();
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.redirectOutput(said).redirectError(problem).environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      int code = end(process, monitor);
      return new Ended(code, text(said), text(problem));
    } finally {
      said.delete();
      problem.delete();
    }
  }

  private static int end(Process process, IProgressMonitor monitor) {
    try {
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (monitor != null && monitor.isCanceled()) {
          process.destroy();
          throw new OperationCanceledException();
        }
      }
      return process.exitValue();
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new OperationCanceledException();
    }
  }

  private static String text(File file) throws IOException {
    return Files.readString(file.toPath(), StandardCharsets.UTF_8);
  }
}
