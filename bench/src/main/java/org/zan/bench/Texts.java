package org.zan.bench;

import java.util.List;
import java.util.Locale;

/** Numbers and tables as the page shows them. */
final class Texts {
  private Texts() {}

  /** Three digits that matter, at most two behind the point. */
  static String number(double value) {
    double size = Math.abs(value);
    int digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }

  /** A whole number with its thousands parted. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  static String seconds(double value) {
    return number(value) + " s";
  }

  /** Millions of bytes. */
  static String megabytes(double bytes) {
    return number(bytes / 1e6) + " MB";
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%+.0f %%", share * 100);
  }

  static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** A table; all columns but the first are aligned to the right where so wished. */
  static String table(boolean numbers, String[] head, List<String[]> rows) {
    StringBuilder table = new StringBuilder(row(head)).append("|---|");
    table.append((numbers ? "---:|" : "---|").repeat(head.length - 1)).append('\n');
    rows.forEach(cells -> table.append(row(cells)));
    return table.toString();
  }
}
