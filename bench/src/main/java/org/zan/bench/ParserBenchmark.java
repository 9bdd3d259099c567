package org.zan.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.xtext.parser.IParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Lexer, parser, EMF model and node model on one thread: seconds to parse all texts of a language.
 * The collector has one thread too, so that no work is done beside the one that is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 2,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx1500m"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParserBenchmark {
  /**
   * Which language: Zan on all files, Zan and the peer on every eighth, or rune-lang on its own
   * models.
   */
  @Param({"zan", "zan-eighth", "stock-eighth", "rune"})
  public String language;

  private IParser parser;
  private List<String> texts;

  /** Sets the language up and reads the texts. */
  @Setup
  public void prepare() throws IOException {
    parser =
        InMemory.parser(
            switch (language) {
              case "zan", "zan-eighth" -> "org.zan.dsl.ZanStandaloneSetup";
              case "stock-eighth" -> "org.zan.bench.stock.StockStandaloneSetup";
              default -> "com.regnosys.rosetta.RosettaStandaloneSetup";
            });
    texts = texts(language);
  }

  /** The texts that a language is measured on. */
  static List<String> texts(String language) throws IOException {
    return switch (language) {
      case "zan" -> InMemory.texts(1);
      case "rune" -> InMemory.runeModels();
      default -> InMemory.texts(8);
    };
  }

  /** Parses all texts, one after the other; each model is garbage when the next text is parsed. */
  @Benchmark
  public int parse() {
    return InMemory.parse(parser, texts);
  }
}
