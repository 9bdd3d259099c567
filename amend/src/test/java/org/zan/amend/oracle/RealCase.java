package org.zan.amend.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Amendments that a legislature made, from the folder that {@code ZAN_DATA} names: the text before,
 * the amending laws and the official consolidation, all as Zan texts.
 */
public interface RealCase {
  /**
   * A law that amends.
   *
   * @param number its number
   * @param date the day on which it takes effect
   */
  record Law(String number, LocalDate date) {
    /** Identity of the bill in an order of laws. */
    String bill(String jurisdiction) {
      return jurisdiction + "/law/" + date.getYear() + "/" + number;
    }
  }

  /** The acts before, by file. */
  Map<String, String> acts();

  /** The laws in order of effect. */
  List<Law> laws();

  /**
   * The bills of a law, by file, one for each language.
   *
   * @param law the law
   * @param texts the acts just before it, by file
   */
  Map<String, String> bills(Law law, UnaryOperator<String> texts);

  /** Compares the acts after all laws, by file, with the official consolidation. */
  void check(UnaryOperator<String> texts);

  /** All cases in every layout; empty where {@code ZAN_DATA} names no folder. */
  static List<RealCase> all() throws IOException {
    return in(Layout.values());
  }

  /** All cases, each in one layout. */
  static List<RealCase> each() throws IOException {
    return in(Layout.WRAPPED);
  }

  private static List<RealCase> in(Layout... layouts) throws IOException {
    Optional<Path> data =
        Optional.ofNullable(System.getenv("ZAN_DATA"))
            .map(folder -> Path.of(folder, "oracles"))
            .filter(Files::isDirectory);
    List<RealCase> cases = new ArrayList<>();
    if (data.isPresent()) {
      try (Stream<Path> folders = Files.list(data.get())) {
        for (Path folder : folders.sorted().toList()) {
          if (Files.exists(folder.resolve("instructions.json"))) {
            for (Layout layout : layouts) {
              cases.add(new DcCase(folder, layout));
            }
          } else {
            cases.add(new KzCase(folder));
          }
        }
      }
    }
    return cases;
  }
}
