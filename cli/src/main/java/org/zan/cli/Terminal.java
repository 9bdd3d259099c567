package org.zan.cli;

import java.util.Map;

/**
 * What the standard streams are connected to.
 *
 * <p>The JVM cannot tell the streams apart, so the launcher does and passes it on as system
 * properties.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param colour whether standard output may be coloured
 * @param columns the width in characters
 */
public record Terminal(boolean out, boolean err, boolean colour, int columns) {
  /** No terminal: plain text of the usual width. */
  public static final Terminal NONE = new Terminal(false, false, false, 80);

  private static final int NARROWEST = 40;
  private static final int WIDEST = 160;

  static Terminal ofProcess(Map<String, String> environment) {
    String told = System.getProperty("zan.terminal");
    boolean out = told == null ? System.console() != null : told.contains("out");
    boolean err = told == null ? System.console() != null : told.contains("err");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    return new Terminal(out, err, out && !plain, columns(System.getProperty("zan.columns")));
  }

  private static int columns(String told) {
    try {
      return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(told)));
    } catch (NumberFormatException e) {
      return NONE.columns;
    }
  }
}
