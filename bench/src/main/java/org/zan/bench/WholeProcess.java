package org.zan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process as the operating system saw it, from its start to its exit.
 *
 * @param seconds of the clock
 * @param cpuSeconds that its threads worked together; sampled, so up to one sample short
 * @param peakBytes the most memory that was resident; 0 where the system does not tell
 * @param output what it wrote to standard output
 */
record WholeProcess(double seconds, double cpuSeconds, long peakBytes, String output) {
  private static final int SAMPLE_MILLIS = 10;
  private static final String PEAK = "VmHWM:";

  /** Runs a command several times; runs that end with another exit code than these are refused. */
  static List<WholeProcess> runs(int count, List<Integer> codes, Path scratch, List<String> command)
      throws IOException, InterruptedException {
    return runs(count, codes, scratch, command, null);
  }

  /** Runs a command several times in a folder. */
  static List<WholeProcess> runs(
      int count, List<Integer> codes, Path scratch, List<String> command, Path folder)
      throws IOException, InterruptedException {
    List<WholeProcess> runs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      runs.add(run(codes, scratch, command, folder));
    }
    return runs;
  }

  static WholeProcess run(List<Integer> codes, Path scratch, List<String> command)
      throws IOException, InterruptedException {
    return run(codes, scratch, command, null);
  }

  private static WholeProcess run(
      List<Integer> codes, Path scratch, List<String> command, Path folder)
      throws IOException, InterruptedException {
    Path out = scratch.resolve("output");
    Path errors = scratch.resolve("errors");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder == null ? null : folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    boolean over = false;
    while (!over) {
      over = process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
      peak = Math.max(peak, peak(process.pid()));
      cpu = longer(cpu, process.info().totalCpuDuration());
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!codes.contains(process.exitValue())) {
      throw new IOException(
          String.join(" ", command) + " ended with " + process.exitValue() + ": " + end(errors));
    }
    return new WholeProcess(
        seconds, cpu.toNanos() / 1e9, peak, Files.readString(out, StandardCharsets.UTF_8));
  }

  /** The run in the middle, by its seconds. */
  static WholeProcess median(List<WholeProcess> runs) {
    return runs.stream()
        .sorted(Comparator.comparingDouble(WholeProcess::seconds))
        .toList()
        .get((runs.size() - 1) / 2);
  }

  /** The fewest seconds. */
  static double least(List<WholeProcess> runs) {
    return runs.stream().mapToDouble(WholeProcess::seconds).min().orElseThrow();
  }

  private static Duration longer(Duration known, Optional<Duration> now) {
    return now.isPresent() && now.get().compareTo(known) > 0 ? now.get() : known;
  }

  /** The most memory that a process has had resident; 0 where the system does not tell. */
  static long peak(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith(PEAK)) {
          return Long.parseLong(line.replaceAll("\\D", "")) << 10;
        }
      }
    } catch (IOException e) {
      return 0; // not Linux, or the process has just ended
    }
    return 0;
  }

  private static String end(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).strip();
    return text.substring(Math.max(0, text.length() - 500));
  }
}
