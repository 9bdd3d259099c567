package org.zan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks inside a process with JMH. */
final class Parsers {
  /** The name under which the line scan is found among the speeds. */
  static final String LINE_SCAN = "line scan";

  private Parsers() {}

  /**
   * How fast texts were read.
   *
   * @param files how many
   * @param bytes their size in UTF-8
   * @param median megabytes in a second, in the iteration in the middle
   * @param best megabytes in a second, in the fastest iteration
   */
  record Speed(int files, long bytes, double median, double best) {}

  /**
   * The speed of each language, by its name in {@link ParserBenchmark#language}, and of the line
   * scan.
   */
  static Map<String, Speed> measure(Path book, Path log) throws RunnerException, IOException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ParserBenchmark.class.getName())
                    .include(LineScanBenchmark.class.getName())
                    .jvmArgsAppend("-D" + InMemory.BOOK + "=" + book)
                    .shouldFailOnError(true)
                    .output(log.toString())
                    .build())
            .run();
    System.setProperty(InMemory.BOOK, book.toString());
    Map<String, Speed> speeds = new LinkedHashMap<>();
    for (RunResult result : results) {
      String language = result.getParams().getParam("language");
      List<String> texts = language == null ? InMemory.texts(1) : ParserBenchmark.texts(language);
      List<Double> seconds = seconds(result);
      double megabytes = InMemory.bytes(texts) / 1e6;
      speeds.put(
          language == null ? LINE_SCAN : language,
          new Speed(
              texts.size(),
              (long) (megabytes * 1e6),
              megabytes / seconds.get((seconds.size() - 1) / 2),
              megabytes / seconds.get(0)));
    }
    return speeds;
  }

  private static List<Double> seconds(RunResult result) {
    List<Double> seconds = new ArrayList<>();
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        seconds.add(iteration.getPrimaryResult().getScore());
      }
    }
    seconds.sort(null);
    return seconds;
  }
}
