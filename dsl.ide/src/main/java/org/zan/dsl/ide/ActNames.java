package org.zan.dsl.ide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    for (ActSummary act : book.files()) {
      if (fitting.size() >= most) {
        break;
      }
      if (act.identity().isEmpty()) {
        continue;
      }
      ActId identity = act.identity().get();
      Optional<String> alias =
          act.aliases().stream().filter(name -> name.startsWith(typed)).findFirst();
      boolean fits = alias.isPresent() || identity.begins(folded);
      if (fits && book.acts(identity.key()).get(0) == act) {
        fitting.put(alias.orElseGet(identity::toString), act);
      }
    }
    return fitting;
  }
}
