package org.zan.cli.output;

import org.zan.dsl.check.Severity;

/** Colours for a terminal (ECMA-48, "Select Graphic Rendition"), or none. */
public enum Paint {
  /** Colours. */
  COLOUR,
  /** Plain text. */
  PLAIN;

  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String CYAN = "36";
  private static final String RED = "31";
  private static final String GREEN = "32";

  /** Words of a severity. */
  public String severity(Severity severity, String words) {
    return in(code(severity), words);
  }

  /** What stands out. */
  public String bold(String words) {
    return in(BOLD, words);
  }

  /** What stands back. */
  public String faint(String words) {
    return in(FAINT, words);
  }

  /** What helps. */
  public String help(String words) {
    return in(CYAN, words);
  }

  /** What goes out of a text. */
  public String removed(String words) {
    return in(RED, words);
  }

  /** What comes into a text. */
  public String added(String words) {
    return in(GREEN, words);
  }

  private static String code(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      default -> "1;34";
    };
  }

  private String in(String code, String words) {
    return this == PLAIN || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
  }
}
