package org.zan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The limit: seconds in which one thread finds the ends of all lines, which is the least that a
 * line-oriented language does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 2,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx1500m"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LineScanBenchmark {
  private byte[] bytes;

  /** Reads all files into one array. */
  @Setup
  public void prepare() throws IOException {
    Corpus corpus = Corpus.of(Path.of(System.getProperty(InMemory.BOOK)), 1);
    ByteArrayOutputStream all = new ByteArrayOutputStream((int) corpus.bytes());
    for (Path file : corpus.files()) {
      all.writeBytes(Files.readAllBytes(file));
    }
    bytes = all.toByteArray();
  }

  /** Counts the lines. */
  @Benchmark
  public int lines() {
    int lines = 0;
    for (byte b : bytes) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }
}
