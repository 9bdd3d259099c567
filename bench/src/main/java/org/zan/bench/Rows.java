package org.zan.bench;

import java.util.ArrayList;
import java.util.List;

/** What was promised beside what was measured. */
final class Rows {
  private static final String[] HEAD = {"what", "to reach", "measured", "reached"};

  private final List<String[]> rows = new ArrayList<>();

  /** Adds a time that is not to be exceeded. */
  void limit(String what, double limitSeconds, double seconds) {
    add(what, "≤ " + time(limitSeconds), time(seconds), seconds <= limitSeconds);
  }

  /** Adds a figure for which nothing was promised. */
  void figure(String what, String measured) {
    rows.add(new String[] {what, "", measured, ""});
  }

  void add(String what, String wanted, String measured, boolean reached) {
    rows.add(new String[] {what, wanted, measured, reached ? "yes" : "**no**"});
  }

  /** Seconds, or milliseconds where these are few. */
  static String time(double seconds) {
    return seconds < 0.4 ? Texts.number(seconds * 1e3) + " ms" : Texts.seconds(seconds);
  }

  String table() {
    return Texts.table(false, HEAD, rows);
  }
}
