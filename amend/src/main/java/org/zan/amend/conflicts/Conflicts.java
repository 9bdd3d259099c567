package org.zan.amend.conflicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zan.amend.AmendingAct;
import org.zan.amend.Texts;
import org.zan.dsl.book.StatuteBook;

/** Compares pending bills, each with each. */
public final class Conflicts {
  private Conflicts() {}

  /**
   * Finds what does not go together.
   *
   * @param bills the bills; versions of one bill in several languages are not compared
   * @param undetermined the day on which instructions whose day is not determined take effect
   * @param book the statute book
   * @param texts its texts
   * @return what was found, in the order of the bills and of their instructions; what concerns the
   *     same instructions in several languages is one conflict
   */
  public static List<Conflict> among(
      List<AmendingAct> bills, LocalDate undetermined, StatuteBook book, Texts texts) {
    List<Effect> effects =
        bills.stream().map(bill -> Effect.of(bill, undetermined, book, texts)).toList();
    Map<List<String>, Conflict> found = new LinkedHashMap<>();
    for (int i = 0; i < effects.size(); i++) {
      for (int j = i + 1; j < effects.size(); j++) {
        if (different(bills.get(i), bills.get(j)) && effects.get(i).meets(effects.get(j))) {
          new Pair(effects.get(i), effects.get(j), undetermined, book, texts)
              .conflicts()
              .forEach(conflict -> found.merge(key(conflict), conflict, Conflicts::inLanguages));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean different(AmendingAct one, AmendingAct other) {
    return one.identity().isEmpty() || !one.identity().equals(other.identity());
  }

  private static List<String> key(Conflict conflict) {
    return List.of(
        conflict.act(), key(conflict.first()), key(conflict.second()), conflict.kind().name());
  }

  private static String key(Conflict.Side side) {
    String bill = side.bill().identity().map(Object::toString).orElse(side.file());
    return bill + "#" + side.order().path() + " " + side.bill().orders().indexOf(side.order());
  }

  /** The same conflict in another language. */
  private static Conflict inLanguages(Conflict one, Conflict other) {
    TreeSet<String> files = new TreeSet<>(one.files());
    files.addAll(other.files());
    return new Conflict(
        one.kind(),
        one.act(),
        new ArrayList<>(files),
        one.path(),
        one.first(),
        one.second(),
        one.failures());
  }
}
