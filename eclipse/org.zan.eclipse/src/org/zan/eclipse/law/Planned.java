package org.zan.eclipse.law;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;

/**
 * A commit that {@code zan enact} or {@code zan commence} makes, or would make, as they tell it.
 *
 * @param subject first line of its message
 * @param author who it is by
 * @param message the whole message
 * @param files what it changes
 */
record Planned(String subject, String author, String message, List<String> files) {
  private static final Pattern TRAILER =
      Pattern.compile("^(Zan-[A-Za-z]+): (.*)$", Pattern.MULTILINE);

  static List<Planned> of(String json) {
    return List.of(new Gson().fromJson(json, Planned[].class));
  }

  /** Since when, by whom, and what. */
  Line line() {
    List<String> days = said("Zan-Effective");
    List<String> changes = said("Zan-Changes");
    String when = days.isEmpty() ? Words.actRecorded : NLS.bind(Words.withEffect, days.get(0));
    return new Line(
        "enacted",
        when,
        subject + " · " + author,
        (changes.isEmpty() ? files : changes).stream().map(Line::of).toList(),
        null);
  }

  private List<String> said(String name) {
    List<String> values = new ArrayList<>();
    Matcher trailer = TRAILER.matcher(message);
    while (trailer.find()) {
      if (trailer.group(1).equals(name)) {
        values.add(trailer.group(2));
      }
    }
    return values;
  }
}
