package org.zan.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How Zan writes JSON. */
public final class Json {
  private Json() {}

  /** A writer of one line. */
  public static JsonWriter writer(Writer out) {
    JsonWriter json = new JsonWriter(out);
    json.setHtmlSafe(false);
    return json;
  }

  /** A writer of indented lines. */
  public static JsonWriter indented(Writer out) {
    JsonWriter json = writer(out);
    json.setIndent("  ");
    return json;
  }

  /** Seconds to the millisecond. */
  public static BigDecimal rounded(double seconds) {
    return BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP);
  }
}
