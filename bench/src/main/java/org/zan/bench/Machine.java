package org.zan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What the figures were measured on. */
final class Machine {
  private static final Path LOAD = Path.of("/proc/loadavg");

  private Machine() {}

  /** Lines for the page. */
  static List<String> facts(double loadBefore) throws IOException {
    List<String> facts = new ArrayList<>();
    facts.add("Date: " + LocalDate.now(ZoneOffset.UTC));
    facts.add(
        "Processors: "
            + Runtime.getRuntime().availableProcessors()
            + " ("
            + first(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch"))
            + "), memory: "
            + first(Path.of("/proc/meminfo"), "MemTotal", "unknown"));
    facts.add(
        "System: "
            + first(Path.of("/etc/os-release"), "PRETTY_NAME", System.getProperty("os.name"))
                .replace("\"", ""));
    facts.add(
        "Java: "
            + System.getProperty("java.vm.name")
            + " "
            + System.getProperty("java.vm.version"));
    if (loadBefore >= 0) {
      facts.add(
          "Load of the machine before the run: "
              + Texts.number(loadBefore)
              + (loadBefore > 0.3
                  ? " (other work was running: absolute figures are too low)"
                  : ""));
    }
    return facts;
  }

  /**
   * How many processes waited for a processor in the last minute, or -1 where the system does not
   * tell.
   */
  static double load() throws IOException {
    return Files.isReadable(LOAD) ? Double.parseDouble(Files.readString(LOAD).split(" ")[0]) : -1;
  }

  /**
   * Processes of the system are kept to two processors where there are more and the tool for it is
   * there.
   */
  static List<String> onTwoProcessors() {
    Path taskset = Path.of("/usr/bin/taskset");
    return Runtime.getRuntime().availableProcessors() > 2 && Files.isExecutable(taskset)
        ? List.of(taskset.toString(), "-c", "0,1")
        : List.of();
  }

  private static String first(Path file, String name, String otherwise) throws IOException {
    if (!Files.isReadable(file)) {
      return otherwise;
    }
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(name)) {
        return line.substring(name.length()).replaceFirst("^\\s*[:=]\\s*", "").strip();
      }
    }
    return otherwise;
  }
}
