package org.zan.dsl.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.summary.ActSummary;

/**
 * The day to which a statute book stands, as far as it says itself: that on which its youngest act
 * was made, by the date in its identity. That day has come for sure, whichever day it is where the
 * statute book is read.
 *
 * @param day the day
 * @param act the youngest act
 */
public record Standing(LocalDate day, ActSummary act) {
  private static final int YEAR = 4;

  /** Where some files stand; empty where no enacted act among them has a date. */
  static Optional<Standing> of(List<ActSummary> files) {
    ActSummary youngest = null;
    LocalDate day = null;
    String last = "";
    for (ActSummary act : files) {
      String date = act.bill() || act.data() ? "" : act.identity().map(ActId::date).orElse("");
      // Dates in full, and years, are in the order of their signs: few have to be read.
      if (date.compareTo(last) > 0) {
        Optional<LocalDate> read = LegalDate.leading(full(date));
        if (read.isPresent() && (day == null || read.get().isAfter(day))) {
          youngest = act;
          day = read.get();
          last = date;
        }
      }
    }
    return day == null ? Optional.empty() : Optional.of(new Standing(day, youngest));
  }

  /**
   * Of an act whose identity names the year alone, the first day on which it can have been made.
   */
  private static String full(String date) {
    return date.length() == YEAR ? date + "-01-01" : date;
  }
}
