package org.zan.dsl.norm;

import java.time.LocalDate;
import java.time.YearMonth;
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
    int year = number(date, 0, 4);
    int month = number(date, 5, 7);
    int day = number(date, 8, LENGTH);
    boolean exists =
        year >= 0
            && date.charAt(4) == '-'
            && date.charAt(7) == '-'
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /**
   * The day that a fact names, or that follows from the day of publication: {@code 2027-01-01},
   * {@code publication + 10 days}. Empty where neither is known.
   *
   * @param value of the fact
   * @param published the day of publication, if it is known
   */
  public static Optional<LocalDate> day(String value, Optional<LocalDate> published) {
    Optional<LocalDate> named = leading(value);
    if (named.isPresent() || !value.strip().startsWith("publication")) {
      return named;
    }
    String[] words = value.strip().split("\\s+");
    if (words.length < 4 || !words[2].matches("\\d{1,4}")) {
      return words.length == 1 ? published : Optional.empty();
    }
    int count = Integer.parseInt(words[2]);
    return published.map(
        day ->
            switch (words[3].charAt(0)) {
              case 'm' -> day.plusMonths(count);
              case 'y' -> day.plusYears(count);
              default -> day.plusDays(count);
            });
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
