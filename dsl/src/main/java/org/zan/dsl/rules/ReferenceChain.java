package org.zan.dsl.rules;

import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.rules.support.Chains;
import org.zan.dsl.rules.support.Cited;
import org.zan.dsl.summary.ActSummary;

/** A reference to a provision that only refers on. */
public final class ReferenceChain implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("reference-chain", Severity.INFO)
          .message("en", "“{0}” only refers on to “{1}”. Refer to that directly.")
          .message("ru", "«{0}» лишь отсылает дальше, к «{1}». Сошлитесь прямо на неё.")
          .message(
              "kk", "«{0}» тек әрі қарай «{1}» нормасына сілтейді. Тікелей соған сілтеме жасаңыз.")
          .why(
              """
              Whoever follows the reference finds no rule, only another reference. Each step costs time and may be forgotten when something on
              the way is amended. What adds a condition of its own is no such step: only a provision of one short sentence counts, and hardly a word
              beside the reference where its words give no number (“Notaries serve persons” says who is served).\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 16 (no references to provisions that themselves
              refer on); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 25(2) (references only where needed).\
              """)
          .bad(
              """
              @act kz/law/2022-03-03/2022-VII
              @language en
              @title On Buoys
              @adopted 2022-03-03

              ## Article 1. Lights

              A buoy without a light is removed as in [Article 2](#art2).
                                                                  ^^^^^ info reference-chain: “art2” only refers on to “art3”. Refer to that directly.

              ## Article 2. Removal

              Buoys are removed under [Article 3](#art3).

              ## Article 3. Costs and procedure

              The harbour office removes a buoy within two days, and its owner bears the costs.
              """)
          .good(
              """
              @act kz/law/2022-03-03/2022-VII
              @language en
              @title On Buoys
              @adopted 2022-03-03

              ## Article 1. Lights

              A buoy without a light is removed as in [Article 3](#art3).

              ## Article 2. Removal

              Buoys are removed under [Article 3](#art3).

              ## Article 3. Costs and procedure

              The harbour office removes a buoy within two days, and its owner bears the costs.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    Chains.each(
        act,
        book,
        (i, found, on) -> {
          if (!Chains.back(act, i, found, on, book)) {
            report
                .at(act.references().offset(i), act.references().length(i))
                .data(
                    Cited.written(act.references(), i), Cited.written(found.act().references(), on))
                .related(found.act().file(), found.act().provisions().offset(found.provision()), 0)
                .add();
          }
        });
  }
}
