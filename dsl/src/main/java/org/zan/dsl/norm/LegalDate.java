package org.zan.dsl.norm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as facts write them: ISO 8601 calendar dates, {@code 2016-04-23}. */
public final class LegalDate {
  private static final int LENGTH = 10;

  private LegalDate() {}

  /**
   * Reads the date with which the words begin; empty where they begin with none or the day does not
   * exist.
   */
  public static Optional<LocalDate> leading(String words) {
    String date = words.strip();
    if (date.length() < LENGTH
        || date.length() > LENGTH
            && !Character.isWhitespace(date.charAt(LENGTH))
            && date.charAt(LENGTH) != '.') {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date.substring(0, LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
