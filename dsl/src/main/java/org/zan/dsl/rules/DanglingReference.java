package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zan.dsl.book.NumberOrder;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.EditDistance;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.References;

/** A reference to a provision that its act does not have. */
public final class DanglingReference implements BookRule {
  private static final int MOST_SUGGESTIONS = 3;
  private static final RuleInfo INFO =
      RuleInfo.rule("dangling-reference", Severity.ERROR)
          .message("en", "{0} has no “{1}”. Nearest: {2}.")
          .message("ru", "В акте {0} нет «{1}». Ближайшие: {2}.")
          .message("kk", "{0} актісінде «{1}» жоқ. Ең жақындары: {2}.")
          .why("A rule that refers to a provision that does not exist cannot be applied as it was meant.")
          .source("Law of the Republic of Kazakhstan \"On Legal Acts\", art. 25 (references to other acts); Joint Practical Guide of the EU, guideline 16")
          .bad(
              """
              @act kz/law/2020-01-10/1-VI
              @title On Water
              @language en
              @adopted 2020-01-10

              ## Article 1. Scope

              This Law applies under [Article 3](#art3).
                                                 ^^^^^ error dangling-reference: kz/law/2020-01-10/1-VI has no “art3”. Nearest: art2, art1.

              ## Article 2. Lakes

              This Law applies to lakes.
              """)
          .good(
              """
              @act kz/law/2020-01-10/1-VI
              @title On Water
              @language en
              @adopted 2020-01-10

              ## Article 1. Scope

              This Law applies under [Article 2](#art2).

              ## Article 2. Lakes

              This Law applies to lakes.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      boolean ofOtherText = references.place(i) == Place.INSTRUCTION || references.place(i) == Place.BLOCK;
      if (ofOtherText || references.path(i).isEmpty() || !references.date(i).isEmpty()) {
        continue;
      }
      Resolution found = book.resolve(act, i);
      if (found.state() == Resolution.State.DANGLING) {
        report
            .at(references.offset(i), references.length(i))
            .data(found.act().label(), found.failed(), nearest(found))
            .related(found.act().file(), found.act().provisions().offset(found.provision()), 0)
            .add();
      }
    }
  }

  private static String nearest(Resolution found) {
    Provisions provisions = found.act().provisions();
    List<String> names = new ArrayList<>();
    int at = found.provision();
    for (int child = at + 1; child < provisions.next(at); child++) {
      String name = provisions.level(child) + provisions.number(child);
      boolean sameDepth = provisions.parent(child) == at || at == 0 && !provisions.level(child).isEmpty();
      if (!provisions.number(child).isEmpty() && sameDepth && !names.contains(name)) {
        names.add(name);
      }
    }
    names.sort(Comparator.<String>comparingInt(name -> EditDistance.of(name, found.failed())).thenComparing((a, b) -> NumberOrder.compare(b, a)));
    return names.isEmpty() ? "–" : String.join(", ", names.subList(0, Math.min(MOST_SUGGESTIONS, names.size())));
  }
}
