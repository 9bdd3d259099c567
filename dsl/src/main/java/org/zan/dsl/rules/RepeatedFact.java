package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.FactType;
import org.zan.dsl.reading.FactType.Place;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Facts;
import org.zan.dsl.rules.support.Tree;

/** A fact that can only be true once, given twice in one place. */
public final class RepeatedFact implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("repeated-fact", Severity.ERROR)
          .message("en", "“@{0}” is given twice here; only the first counts. Keep one of them.")
          .message("ru", "«@{0}» указано здесь дважды; действует только первое. Оставьте одно.")
          .message(
              "kk", "«@{0}» мұнда екі рет берілген; тек біріншісі ескеріледі. Біреуін қалдырыңыз.")
          .fix("en", "Remove the second, which says the same")
          .fix("ru", "Убрать вторую строку, которая говорит то же")
          .fix("kk", "Соны қайталайтын екінші жолды алып тастау")
          .why(
              "An act has one identity, one language, one day of adoption, and a provision one day"
                  + " of entry into force: where two are given, a reader cannot know which is right.")
          .source("Zan language, docs/language.md, section “Facts”")
          .bad(
              """
              @act kz/law/2021-02-06/19-VII
              @language en
              @title On Buoys
              @adopted 2021-02-06
              @in-force 2021-04-01
              @in-force 2021-04-01
              ^^^^^^^^^^^^^^^^^^^^ error repeated-fact: “@in-force” is given twice here; only the first counts. Keep one of them.

              ## Article 1. Scope

              This Law applies to every buoy.
              """)
          .good(
              """
              @act kz/law/2021-02-06/19-VII
              @language en
              @title On Buoys
              @adopted 2021-02-06
              @in-force 2021-04-01

              ## Article 1. Scope

              This Law applies to every buoy.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    look(act, act.header(), FactType.headerOf(act), report);
    Tree.eachWithBlocks(act, part -> look(act, part.facts(), Place.PROVISION, report));
  }

  private static void look(ActReading act, List<ReadFact> facts, Place place, Report report) {
    for (int i = 1; i < facts.size(); i++) {
      ReadFact fact = facts.get(i);
      ReadFact first = firstLike(fact, facts.subList(0, Math.min(i, 64)));
      if (first != null && once(fact.name(), place)) {
        Report.Draft draft =
            report
                .at(fact.offset(), fact.length())
                .data(fact.name())
                .related(first.offset(), first.length());
        if (act.text()
            .substring(fact.offset(), fact.offset() + fact.length())
            .equals(act.text().substring(first.offset(), first.offset() + first.length()))) {
          Facts.remove(act, fact, draft);
        }
        draft.add();
      }
    }
  }

  private static boolean once(String name, Place place) {
    return FactType.of(name, place).map(FactType::once).orElse(false);
  }

  /** The first fact that says the same thing; an act is not a bill too. */
  private static ReadFact firstLike(ReadFact fact, List<ReadFact> before) {
    for (ReadFact other : before) {
      if (other.name().equals(fact.name()) || identity(other.name()) && identity(fact.name())) {
        return other;
      }
    }
    return null;
  }

  private static boolean identity(String name) {
    return name.equals("act") || name.equals("bill");
  }
}
