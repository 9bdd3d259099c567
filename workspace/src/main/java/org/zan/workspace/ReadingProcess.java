package org.zan.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has a large statute book, of which nothing is kept, read by a process whose JVM is set to be done
 * in seconds. What it finds it keeps on disk, from where whoever asked takes it as after any
 * earlier run. A process that answers for hours has its JVM set to watch and to optimise its code,
 * with which such a reading takes twice the processor time.
 */
public final class ReadingProcess {
  /** With fewer files, starting a process takes longer than it saves. */
  static final int MANY = 2_000;

  /** How many files are read from one word of progress to the next. */
  private static final int STEP = 100;

  private static final Logger LOG = Logger.getLogger(ReadingProcess.class.getName());

  /** What a process that runs for seconds is told: as the launcher tells {@code zan check}. */
  private static final List<String> OPTIONS =
      List.of(
          "-Xlog:disable",
          "-XX:-UsePerfData",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xmx768m");

  /** What is handed on of this process's own options: where the archive of classes is. */
  private static final Predicate<String> HANDED_ON =
      option ->
          option.startsWith("-Xshare")
              || option.startsWith("-Dguice")
              || option.startsWith("-XX:")
                  && (option.contains("Archive")
                      || option.contains("+Unlock")
                      || option.contains("+Ignore"));

  private ReadingProcess() {}

  /**
   * Reads the statute book in a folder, and says on standard output how far it has come.
   *
   * @param args the folder
   * @throws IOException where it cannot be read
   */
  public static void main(String[] args) throws IOException {
    AtomicInteger said = new AtomicInteger(-1);
    BookCheck.of(Path.of(args[0]))
        .progress(
            (phase, done, total) -> {
              int step = phase.ordinal() * (1 << 24) + done / STEP;
              int before = said.get();
              if (step > before && said.compareAndSet(before, step)) {
                System.out.println(phase + " " + done + " " + total);
              }
            })
        // Who asked has gone: then nobody listens.
        .cancelledBy(System.out::checkError)
        .index();
  }

  /**
   * Lets the process do its work. Where it cannot be started or fails, nothing is kept afterwards:
   * who asked reads the statute book itself.
   *
   * @throws CancellationException where it was cancelled
   */
  static void read(Path root, Progress progress, BooleanSupplier cancelled) {
    try {
      Process process =
          new ProcessBuilder(command(root)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (BufferedReader words = process.inputReader()) {
        process.getOutputStream().close();
        for (String line = words.readLine(); line != null; line = words.readLine()) {
          if (cancelled.getAsBoolean()) {
            throw new CancellationException();
          }
          String[] said = line.split(" ");
          progress.at(
              Progress.Phase.valueOf(said[0]),
              Integer.parseInt(said[1]),
              Integer.parseInt(said[2]));
        }
        process.waitFor();
      } finally {
        process.destroy();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      LOG.log(Level.FINE, "no process reads " + root, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private static List<String> command(Path root) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ProcessHandle.current().info().arguments().map(List::of).orElse(List.of()).stream()
        .takeWhile(option -> option.startsWith("-"))
        .filter(HANDED_ON)
        .forEach(command::add);
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ReadingProcess.class.getName(), root.toString()));
    return command;
  }
}
