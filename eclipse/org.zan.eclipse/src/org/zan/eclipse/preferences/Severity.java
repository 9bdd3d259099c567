package org.zan.eclipse.preferences;

import java.util.Arrays;
import java.util.Locale;

/** How grave findings are shown. */
public enum Severity {
  /** As the statute book and the rule have it. */
  UNCHANGED,
  /** As an error. */
  ERROR,
  /** As a warning. */
  WARNING,
  /** As information. */
  INFO,
  /** Not at all. */
  OFF;

  /** As the settings and the rules write it. */
  public String id() {
    return this == UNCHANGED ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The one that is written so. */
  public static Severity named(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst().orElse(UNCHANGED);
  }

  /** As a drafter reads it. */
  String words() {
    return switch (this) {
      case UNCHANGED -> Words.unchanged;
      case ERROR -> Words.error;
      case WARNING -> Words.warning;
      case INFO -> Words.info;
      case OFF -> Words.off;
    };
  }
}
