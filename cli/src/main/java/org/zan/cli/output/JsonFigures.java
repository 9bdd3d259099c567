package org.zan.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.zan.cli.check.Figures;
import org.zan.cli.check.Tally;
import org.zan.dsl.book.Resolution.State;
import org.zan.dsl.check.Severity;
import org.zan.workspace.Progress;

/** Figures of a check as one line of JSON. */
public final class JsonFigures {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK_RESIDENT = "VmHWM:";

  private final PrintStream out;

  /** Writes to a stream. */
  public JsonFigures(PrintStream out) {
    this.out = out;
  }

  /**
   * Writes the line.
   *
   * @param figures what was checked
   * @param tally what was found
   */
  public void write(Figures figures, Tally tally) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = Json.writer(text);
    json.beginObject();
    json.name("acts").value(figures.acts());
    json.name("bills").value(figures.bills());
    json.name("bytes").value(figures.bytes());
    json.name("provisions").value(figures.provisions());
    references(json, figures);
    findings(json, tally);
    seconds(json, figures);
    json.name("peak_heap_bytes").value(peakHeap());
    long resident = peakResident();
    if (resident > 0) {
      json.name("peak_resident_bytes").value(resident);
    }
    json.endObject();
    out.print(text + "\n");
  }

  private static void references(JsonWriter json, Figures figures) throws IOException {
    json.name("references").value(figures.references());
    json.name("references_resolved").value(figures.resolved());
    json.name("references_to_other_acts").value(figures.resolvedToOthers());
    json.name("references_repealed").value(figures.of(State.REPEALED));
    json.name("references_dangling").value(figures.of(State.DANGLING));
    json.name("references_external").value(figures.of(State.EXTERNAL));
    json.name("references_unknown_act")
        .value(figures.of(State.UNKNOWN_ACT) + figures.of(State.UNKNOWN_ALIAS));
    json.name("references_malformed").value(figures.of(State.MALFORMED));
  }

  private static void findings(JsonWriter json, Tally tally) throws IOException {
    for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
      json.name(severity.word() + "s").value(tally.of(severity));
    }
    json.name("findings").beginObject();
    for (Tally.Line line : tally.lines()) {
      json.name(line.rule()).value(line.found());
    }
    json.endObject();
    json.name("findings_in_baseline").value(tally.known());
  }

  private static void seconds(JsonWriter json, Figures figures) throws IOException {
    json.name("seconds").beginObject();
    for (Map.Entry<Progress.Phase, Double> phase : figures.seconds().entrySet()) {
      json.name(phase.getKey().name().toLowerCase(Locale.ROOT))
          .value(Json.rounded(phase.getValue()));
    }
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    json.name("total").value(Json.rounded((System.currentTimeMillis() - start) / 1e3));
    json.endObject();
  }

  /**
   * The peaks of the heap's parts, which need not fall together: at least what was in use at once.
   */
  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /** Most memory that the process had, as Linux tells it; 0 elsewhere. */
  private static long peakResident() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return 0;
    }
    for (String line : Files.readAllLines(STATUS)) {
      if (line.startsWith(PEAK_RESIDENT)) {
        return Long.parseLong(line.substring(PEAK_RESIDENT.length()).replace("kB", "").strip())
            << 10;
      }
    }
    return 0;
  }
}
