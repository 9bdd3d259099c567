package org.zan.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;

/** Stretches of time of the same length into which acts fall by the year of their identity. */
final class Periods {
  private static final int[] LENGTHS = {1, 2, 5, 10, 20, 25, 50, 100, 200, 500};
  private static final int MOST = 13;
  private static final int YEAR = 4;

  private final int first;
  private final int length;
  private final List<String> names;

  private Periods(int first, int length, List<String> names) {
    this.first = first;
    this.length = length;
    this.names = names;
  }

  /** Periods in which all acts find a place; those without a year have the last one. */
  static Periods of(List<ActSummary> acts) {
    int[] years = acts.stream().mapToInt(Periods::year).filter(year -> year > 0).toArray();
    int earliest = IntStream.of(years).min().orElse(0);
    int latest = IntStream.of(years).max().orElse(0);
    int length = LENGTHS[LENGTHS.length - 1];
    for (int i = LENGTHS.length - 1; i >= 0; i--) {
      if (latest / LENGTHS[i] - earliest / LENGTHS[i] < MOST) {
        length = LENGTHS[i];
      }
    }
    int first = earliest / length * length;
    List<String> names = new ArrayList<>();
    for (int start = first; years.length > 0 && start <= latest; start += length) {
      names.add(length == 1 ? String.valueOf(start) : start + "–" + (start + length - 1));
    }
    if (years.length < acts.size()) {
      names.add("—");
    }
    return new Periods(first, length, List.copyOf(names));
  }

  List<String> names() {
    return names;
  }

  /** Into which an act falls. */
  int column(ActSummary act) {
    int year = year(act);
    return year == 0 ? names.size() - 1 : (year - first) / length;
  }

  /** The year in the identity; 0 where it has none. */
  private static int year(ActSummary act) {
    String date = act.identity().map(ActId::date).orElse("");
    boolean year =
        date.length() >= YEAR
            && date.chars().limit(YEAR).allMatch(c -> c >= '0' && c <= '9')
            && (date.length() == YEAR || date.charAt(YEAR) == '-');
    return year ? Integer.parseInt(date.substring(0, YEAR)) : 0;
  }
}
