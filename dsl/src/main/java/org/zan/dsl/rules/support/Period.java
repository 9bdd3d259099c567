package org.zan.dsl.rules.support;

import java.time.LocalDate;
import java.util.Optional;
import org.zan.dsl.norm.LegalDate;

/**
 * A period from a day to a day, both included.
 *
 * @param first its first day
 * @param last its last day
 */
public record Period(LocalDate first, LocalDate last) {
  private static final String TO = "..";

  /** The period with which a value begins; empty where it begins with none that holds a day. */
  public static Optional<Period> of(String value) {
    String words = value.strip();
    int to = words.indexOf(TO);
    if (to < 0) {
      return Optional.empty();
    }
    Optional<LocalDate> first = LegalDate.leading(words.substring(0, to));
    Optional<LocalDate> last = LegalDate.leading(words.substring(to + TO.length()));
    return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
        ? Optional.of(new Period(first.get(), last.get()))
        : Optional.empty();
  }

  /** Whether both have a day in common. */
  public boolean overlaps(Period other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }

  /** The shortest period that holds both. */
  public Period and(Period other) {
    return new Period(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  @Override
  public String toString() {
    return first + TO + last;
  }
}
