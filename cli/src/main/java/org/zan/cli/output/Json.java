package org.zan.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** How Zan writes JSON. */
public final class Json {
  private Json() {}

  /**
   * A writer to a stream; to be flushed at the end.
   *
   * @param indent what each depth is indented by; empty for one line
   */
  public static JsonWriter writer(PrintStream out, String indent) {
    JsonWriter json =
        new JsonWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    json.setIndent(indent);
    json.setHtmlSafe(false);
    return json;
  }

  /** Ends a document that stands alone. */
  public static void end(JsonWriter json, PrintStream out) throws IOException {
    json.flush();
    out.println();
  }

  /** Seconds to the millisecond. */
  public static BigDecimal rounded(double seconds) {
    return BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP);
  }
}
