package org.zan.dsl.ide;

import java.util.LinkedHashMap;
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
    String folded = typed.indexOf('/') >= 0 ? ActId.key(typed) : typed;
    Map<String, ActSummary> fitting = new LinkedHashMap<>();
    for (ActSummary act : book.files()) {
      if (fitting.size() >= most) {
        break;
      }
      String name = act.identity().isPresent() ? name(act, typed) : "";
      boolean fits =
          !name.isEmpty() && (name.startsWith(typed) || ActId.key(name).startsWith(folded));
      if (fits && book.acts(act.identity().get().key()).get(0) == act) {
        fitting.put(name, act);
      }
    }
    return fitting;
  }

  private static String name(ActSummary act, String typed) {
    return act.aliases().stream()
        .filter(alias -> alias.startsWith(typed))
        .findFirst()
        .orElseGet(() -> act.identity().map(Object::toString).orElse(""));
  }
}
