package org.zan.dsl.rules;

import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.book.Twins;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.rules.support.Copies;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Fingerprints;

/** A long provision that says in the same words what an older one says. */
public final class RepeatedProvision implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("repeated-provision", Severity.INFO)
          .message(
              "en",
              "[[All {1} words here are]][[Nearly all of the {2} words here are]] those of {0}. Lay the rule down once and refer to it: copies drift apart when one of them is amended.")
          .message(
              "ru",
              "[[Дословно (слов: {1})]][[Почти дословно (слов: {2})]] повторяет {0}. Изложите норму один раз и сошлитесь на неё: когда изменят одну из копий, они разойдутся.")
          .message(
              "kk",
              "{0} [[сөзбе-сөз қайталанған (сөз саны: {1})]][[сөзбе-сөз дерлік қайталанған (сөз саны: {2})]]. Норманы бір рет белгілеп, соған сілтеңіз: көшірменің бірі өзгертілсе, олар алшақтайды.")
          .why(
              """
              What two provisions say in the same words is amended in one of them and forgotten in the other; then they
              contradict each other, and nobody knows which was meant. Looked at are articles, and points of acts without articles,
              of at least 40 words, quotations left out; the younger of two is found, with the nearest older one. What more than
              four provisions say is taken for a formula. Provisions that are repealed, acts that the act amends or ends (also an act
              of the same kind that it names as a whole: it is most likely made in its stead), and other languages of the same act
              do not count, nor do copies of higher acts that are not cited (reproduced-without-citation), or copies that cite their source and differ from it (reproduced-otherwise). Whether a copy is wanted is for people: this is a hint.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 12 (the enacting terms do
              not restate legal provisions already in force).\
              """)
          .bad(
              """
              --- acts/harbours.zan
              @act kz/law/2021-09-01/501-VII
              @alias harbour-entry
              @language en
              @title On Harbours
              @adopted 2021-09-01

              ## Article 1. Entry

              The master of a ship asks the harbour office for a berth at least one day before arrival, names the goods on board, the number of persons and the draught, and waits outside the harbour until the office has answered; the office answers within six hours and gives its reasons where it refuses.
              --- acts/marinas.zan
              @act kz/law/2021-09-02/502-VII
              @language en
              @title On Marinas
              @adopted 2021-09-02

              ## Article 1. Entry of boats
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info repeated-provision: All 53 words here are those of harbour-entry#art1. Lay the rule down once and refer to it: copies drift apart when one of them is amended.

              The master of a ship asks the harbour office for a berth at least one day before arrival, names the goods on board, the number of persons and the draught, and waits outside the harbour until the office has answered; the office answers within six hours and gives its reasons where it refuses.
              """)
          .good(
              """
              --- acts/harbours.zan
              @act kz/law/2021-09-01/501-VII
              @alias harbour-entry
              @language en
              @title On Harbours
              @adopted 2021-09-01

              ## Article 1. Entry

              The master of a ship asks the harbour office for a berth at least one day before arrival, names the goods on board, the number of persons and the draught, and waits outside the harbour until the office has answered; the office answers within six hours and gives its reasons where it refuses.
              --- acts/marinas.zan
              @act kz/law/2021-09-02/502-VII
              @language en
              @title On Marinas
              @adopted 2021-09-02

              ## Article 1. Entry of boats

              [Article 1 of the Law on Harbours](applies:harbour-entry#art1) applies to boats that enter a marina.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    Fingerprints prints = act.fingerprints();
    for (int i = 0; i < prints.size(); i++) {
      Twins.Twin nearest = Copies.nearest(act, i, book);
      if (nearest != null
          && !Copies.uncited(act, i, nearest, book)
          && Copies.drifted(act, i, book) == null) {
        tell(act, i, nearest, book, report);
      }
    }
  }

  private static void tell(
      ActSummary act, int i, Twins.Twin twin, StatuteBook book, Report report) {
    Fingerprints prints = act.fingerprints();
    Fingerprints others = twin.act().fingerprints();
    int there = others.provision(twin.index());
    String words = String.valueOf(prints.words(i));
    report
        .at(act.provisions().offset(prints.provision(i)), prints.length(i))
        .data(Copies.address(act, twin, book), twin.same() ? words : "", twin.same() ? "" : words)
        .related(
            twin.act().file(), twin.act().provisions().offset(there), others.length(twin.index()))
        .add();
  }
}
