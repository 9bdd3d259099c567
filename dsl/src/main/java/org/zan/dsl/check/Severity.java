package org.zan.dsl.check;

import java.util.Locale;
import java.util.Optional;

/** How grave a finding is. */
public enum Severity {
  /** The text is wrong; {@code zan check} ends with exit code 1. */
  ERROR,
  /** Most likely wrong. */
  WARNING,
  /** Worth knowing. */
  INFO,
  /** Not reported. */
  OFF;

  /** The word by which settings call it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity that a word means. */
  public static Optional<Severity> of(String word) {
    for (Severity severity : values()) {
      if (severity.word().equals(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
