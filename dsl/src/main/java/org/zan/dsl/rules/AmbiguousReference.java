package org.zan.dsl.rules;

import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.rules.support.Reliance;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.InForce;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.References;

/** A reference to a number that several provisions have. */
public final class AmbiguousReference implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("ambiguous-reference", Severity.WARNING)
          .message(
              "en",
              "“{0}” is the number of {1} provisions here; the reference leads to the first. Give each a number of its own, or name the container.")
          .message(
              "ru",
              "Номер «{0}» здесь носят нормы числом {1}; ссылка ведёт на первую. Дайте каждой свой номер или укажите, в какой она главе.")
          .message(
              "kk",
              "«{0}» нөмірі мұнда {1} нормаға берілген; сілтеме біріншісіне апарады. Әрқайсысына өз нөмірін беріңіз немесе қай тарауда екенін көрсетіңіз.")
          .why(
              """
              A reader cannot know which of the two is meant, and who amends the second does not learn that somebody refers to it. Provisions
              that are repealed, or of which one applies while the other is suspended or has expired, do not count.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 15 (uniform numbering) and 16 (references are
              precise); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 25(4) (references give the number of the provision).\
              """)
          .bad(
              """
              @act kz/law/2022-03-05/2024-VII
              @language en
              @title On Rafts
              @adopted 2022-03-05

              ## Article 1. Scope

              This Law applies to the rafts of [Article 2](#art2).
                                                           ^^^^^ warning ambiguous-reference: “art2” is the number of 2 provisions here; the reference leads to the first. Give each a number of its own, or name the container.

              ## Article 2. Log rafts

              Logs are tied with chains.

              ## Article 2. Ferry rafts
              ^^^^^^^^^^^^^^^^^^^^^^^^^ error duplicate-number: The number 2 is used twice here. Renumber one of them.

              A raft carries ten persons.
              """)
          .good(
              """
              @act kz/law/2022-03-05/2024-VII
              @language en
              @title On Rafts
              @adopted 2022-03-05

              ## Article 1. Scope

              This Law applies to the rafts of [Article 2](#art2).

              ## Article 2. Log rafts

              Logs are tied with chains.

              ## Article 3. Ferry rafts

              A raft carries ten persons.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    Reliance.each(
        act,
        book,
        cited -> true,
        (i, found) -> {
          References references = act.references();
          if (found.provision() == found.last() && references.path(i).indexOf('~') < 0) {
            look(act, i, found, report);
          }
        });
  }

  private static void look(ActSummary act, int i, Resolution found, Report report) {
    Provisions there = found.act().provisions();
    int count = 0;
    int second = -1;
    for (int other : there.twins(found.provision())) {
      boolean counts =
          there.repealedAround(other) < 0
              && found.act().inForce().until(there, other) == InForce.NEVER;
      count += counts ? 1 : 0;
      second = counts && other != found.provision() && second < 0 ? other : second;
    }
    if (count > 1) {
      report
          .at(act.references().offset(i), act.references().length(i))
          .data(act.references().path(i), String.valueOf(count))
          .related(found.act().file(), there.offset(found.provision()), 0)
          .related(found.act().file(), there.offset(second), 0)
          .add();
    }
  }
}
