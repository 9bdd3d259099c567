package org.zan.dsl.rules;

import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.rules.support.Chains;
import org.zan.dsl.rules.support.Cited;
import org.zan.dsl.summary.ActSummary;

/** A reference to a provision that only refers back. */
public final class ReferenceCycle implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("reference-cycle", Severity.WARNING)
          .message(
              "en",
              "“{0}” only refers back to the provision that refers to it, so neither says anything. Write down the rule in one of them.")
          .message(
              "ru",
              "«{0}» лишь отсылает обратно к норме, которая на неё ссылается: правила нет ни в одной. Изложите правило в одной из них.")
          .message(
              "kk",
              "«{0}» өзіне сілтеме жасаған нормаға ғана кері сілтейді: ережені екеуі де айтпайды. Ережені біреуінде жазыңыз.")
          .why(
              """
              Two provisions that refer to each other leave their reader without a rule. Mostly one of the numbers is wrong, or a rule was moved
              and left nothing but its reference.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 16 (references); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V,
              article 25 (references).\
              """)
          .bad(
              """
              @act kz/law/2022-03-04/2023-VII
              @language en
              @title On Anchors
              @adopted 2022-03-04

              ## Article 1. Size

              Their size follows [Article 2](#art2).
                                             ^^^^^ warning reference-cycle: “art2” only refers back to the provision that refers to it, so neither says anything. Write down the rule in one of them.

              ## Article 2. Weight

              Their weight follows [Article 1](#art1).
                                               ^^^^^ warning reference-cycle: “art1” only refers back to the provision that refers to it, so neither says anything. Write down the rule in one of them.
              """)
          .good(
              """
              @act kz/law/2022-03-04/2023-VII
              @language en
              @title On Anchors
              @adopted 2022-03-04

              ## Article 1. Size

              Their size follows [Article 2](#art2).

              ## Article 2. Weight

              An anchor weighs one kilogram for each metre of its ship.
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
          if (Chains.back(act, i, found, on, book)) {
            report
                .at(act.references().offset(i), act.references().length(i))
                .data(Cited.written(act.references(), i))
                .related(found.act().file(), found.act().provisions().offset(found.provision()), 0)
                .add();
          }
        });
  }
}
