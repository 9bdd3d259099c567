package org.zan.eclipse.preferences;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.core.resources.IMarker;

/** How grave findings are shown. */
public enum Severity {
  /** As the statute book and the rule have it. */
  UNCHANGED(-1),
  /** As an error. */
  ERROR(IMarker.SEVERITY_ERROR),
  /** As a warning. */
  WARNING(IMarker.SEVERITY_WARNING),
  /** As information. */
  INFO(IMarker.SEVERITY_INFO),
  /** Not at all. */
  OFF(-1);

  private final int marker;

  Severity(int marker) {
    this.marker = marker;
  }

  /** The severity of a marker that is this one, or else has the other. */
  public int marker(int otherwise) {
    return marker < 0 ? otherwise : marker;
  }

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
