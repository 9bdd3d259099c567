package org.zan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The language servers of others that Zan's is measured against, with files of their own. */
final class Peers {
  private static final String RUNE = ".rosetta";
  private static final String LANGIUM = ".langium";
  private static final long SMALL = 10_000;

  /** Its two grammars, so many times over: a folder of 150 files. */
  private static final int COPIES = 75;

  private Peers() {}

  /**
   * rune-lang, the largest public models of which come in a jar, in the server that Xtext brings.
   */
  static PeerServer rune(Path scratch) throws IOException {
    Path folder = scratch.resolve("rune");
    Commands.delete(folder);
    Files.createDirectories(folder);
    for (Map.Entry<String, String> model : InMemory.runeFiles().entrySet()) {
      Files.writeString(folder.resolve(model.getKey()), model.getValue(), StandardCharsets.UTF_8);
    }
    return new PeerServer(
        "Xtext's server with rune-lang 9.78, the Common Domain Model 6.1",
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1500m",
            "-cp",
            System.getProperty("java.class.path"),
            "org.zan.bench.rune.RuneServer"),
        folder,
        RUNE,
        near(folder, RUNE),
        Pattern.compile("\\w (\\w+)(?: \\(\\d|:\\s)"));
  }

  /**
   * Langium's own language, which comes with it.
   *
   * @param installed where npm has put it
   */
  static PeerServer langium(Path scratch, Path installed) throws IOException {
    Path folder = scratch.resolve("langium-files");
    Commands.delete(folder);
    Path grammars = installed.resolve("node_modules/langium/src/grammar");
    for (int i = 0; i < COPIES; i++) {
      Path copy = folder.resolve("copy-" + i);
      Files.createDirectories(copy);
      try (Stream<Path> list = Files.list(grammars)) {
        for (Path grammar : list.filter(it -> it.toString().endsWith(LANGIUM)).toList()) {
          Files.copy(grammar, copy.resolve(grammar.getFileName().toString()));
        }
      }
    }
    return new PeerServer(
        "Langium 4.4 with its own language, its two grammars " + COPIES + " times",
        List.of("node", installed.resolve("server.mjs").toString(), "--stdio"),
        folder,
        LANGIUM,
        near(folder, LANGIUM),
        Pattern.compile("\\w+[+?]?=(\\w+)"));
  }

  /** The file whose size is nearest to the small act's. */
  private static Path near(Path folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending))
          .min(Comparator.comparing((Path file) -> Math.abs(file.toFile().length() - SMALL)))
          .orElseThrow();
    }
  }
}
