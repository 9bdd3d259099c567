package org.zan.dsl.ide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;

/** The names under which acts may be cited, as far as they are written. */
final class ActNames {
  private ActNames() {}

  /**
   * The first acts with a name that begins so, each once: of an act in several languages the first.
   *
   * @param typed an alias or identity as far as it is written
   * @param most how many are wanted
   */
  static Map<String, ActSummary> fitting(StatuteBook book, String typed, int most) {
    String folded = ActId.key(typed);
    Map<String, ActSummary> fitting = new LinkedHashMap<>();
    // Plain loops: this goes through all acts at each letter of a name.
    for (ActSummary act : book.files()) {
      if (fitting.size() >= most) {
        break;
      }
      ActId identity = act.identity().orElse(null);
      if (identity == null) {
        continue;
      }
      String alias = beginning(act.aliases(), typed);
      boolean fits = alias != null || identity.begins(folded);
      if (fits && book.acts(identity.key()).get(0) == act) {
        fitting.put(alias == null ? identity.toString() : alias, act);
      }
    }
    return fitting;
  }

  /** The first name that begins so; null where none does. */
  private static String beginning(List<String> names, String typed) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).startsWith(typed)) {
        return names.get(i);
      }
    }
    return null;
  }
}
