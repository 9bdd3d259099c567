package org.zan.dsl.rules;

import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.rules.support.Cited;
import org.zan.dsl.rules.support.Reliance;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.References;

/** An act in force whose legal basis is repealed. */
public final class BasisRepealed implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("basis-repealed", Severity.WARNING)
          .message(
              "en",
              "The legal basis “{0}” is repealed{1}, and this act, which rests on it, is not. Repeal the act, or name the basis on which it stands now.")
          .message(
              "ru",
              "Правовое основание «{0}» утратило силу{1}, а основанный на нём акт – нет. Отмените акт или укажите основание, на котором он держится теперь.")
          .message(
              "kk",
              "«{0}» құқықтық негізі күшін жойған{1}, ал оған негізделген осы акт жойылмаған. Актінің күшін жойыңыз немесе оның қазіргі негізін көрсетіңіз.")
          .why(
              """
              An act under a law stands and falls with the provision that empowers its author. Where that provision is gone, courts may refuse to
              apply the act; often a new provision has taken its place, and the act has to name it.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 9 (legal basis) and 21 (repeals and their effect on
              implementing acts); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 10 (hierarchy).\
              """)
          .bad(
              """
              --- acts/moles.zan
              @act kz/law/2022-02-11/2014-VII
              @language en
              @title On Moles
              @adopted 2022-02-11
              @alias mole-law

              ## Article 1. Upkeep
              @repealed 2023-01-01 by kz/law/2022-02-11/2014-VII#art2

              ## Article 2. Final provision

              Article 1 ceases to apply on 1 January 2023.
              --- acts/mole-upkeep.zan
              @act kz/government-resolution/2022-03-04/2015
              @language en
              @title On the upkeep of moles
              @adopted 2022-03-04
              @basis mole-law#art1
                     ^^^^^^^^^^^^^ warning basis-repealed: The legal basis “mole-law#art1” is repealed (2023-01-01), and this act, which rests on it, is not. Repeal the act, or name the basis on which it stands now.

              1. Moles are looked at each spring.
              """)
          .good(
              """
              --- acts/moles.zan
              @act kz/law/2022-02-11/2014-VII
              @language en
              @title On Moles
              @adopted 2022-02-11
              @alias mole-law

              ## Article 1. Upkeep

              The Government says how moles are kept.
              --- acts/mole-upkeep.zan
              @act kz/government-resolution/2022-03-04/2015
              @language en
              @title On the upkeep of moles
              @adopted 2022-03-04
              @basis mole-law#art1

              1. Moles are looked at each spring.
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
      if (Reliance.basis(references, i)
          && act.provisions().repealedAround(references.from(i)) < 0) {
        Resolution basis = book.resolve(act, i);
        if (basis.state() == Resolution.State.REPEALED) {
          tell(act, i, basis, report);
        }
      }
    }
  }

  private static void tell(ActSummary act, int i, Resolution basis, Report report) {
    Provisions there = basis.act().provisions();
    int ended = there.repealedAround(basis.provision());
    String since = there.repealedSince(ended);
    report
        .at(act.references().offset(i), act.references().length(i))
        .data(Cited.written(act.references(), i), since.isEmpty() ? "" : " (" + since + ")")
        .related(basis.act().file(), there.offset(ended), 0)
        .add();
  }
}
