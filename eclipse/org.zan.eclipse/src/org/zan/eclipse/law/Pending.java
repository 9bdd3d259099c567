package org.zan.eclipse.law;

import com.google.gson.Gson;
import java.util.List;
import org.eclipse.osgi.util.NLS;

/**
 * What waits, as {@code zan pending} tells it.
 *
 * @param act the act
 * @param date its day; null where it is not determined
 * @param due whether that has come
 * @param changes what it is to do
 */
record Pending(String act, String date, boolean due, List<String> changes) {
  static List<Pending> of(String json) {
    return List.of(new Gson().fromJson(json, Pending[].class));
  }

  Line line() {
    String when = date == null ? Words.dayOpen : due ? NLS.bind(Words.due, date) : date;
    return new Line("later", when, act, changes.stream().map(Line::of).toList(), null);
  }
}
