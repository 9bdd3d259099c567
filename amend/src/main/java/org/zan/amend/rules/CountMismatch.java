package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** Words that stand more or fewer times than the instruction says. */
public final class CountMismatch {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-count-mismatch", Severity.ERROR)
          .message(
              "en",
              "“{0}” stands in {1} {2} times, expected: {3}. Say which are meant: first, last, 2nd, 3 times, all.")
          .message(
              "ru",
              "«{0}» стоит в {1} раз: {2}, ожидалось: {3}. Укажите, какие имеются в виду: first, last, 2nd, 3 times, all.")
          .message(
              "kk",
              "{1} ішінде «{0}» {2} рет тұр, күтілгені: {3}. Қайсысы екенін көрсетіңіз: first, last, 2nd, 3 times, all.")
          .fix("en", "Say so")
          .fix("ru", "Указать это")
          .fix("kk", "Осыны көрсету")
          .why(
              """
              Where words stand several times, an amendment that does not say which are meant can be read in several ways. Where they stand
              fewer times than said, the drafter worked on another text.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 18 (amendments are clearly expressed
              and are text to be inserted in the act); Legislative Drafting Guidelines of the Africa Parliamentary Knowledge Network, guideline
              38 (an amendment names the words to be deleted and those to be inserted); United Kingdom, Office of the Parliamentary Counsel,
              Drafting Guidance (2010), part 4 (drafting amendments).\
              """)
          .bad(
              """
              --- acts/canals.zan
              @act kz/law/2021-05-20/402-VII
              @alias canals
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/canals-bill.zan
              @bill kz/law/2026/canals
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend canals

                1) @replace art2/2 "road authority" -> "bridge authority"
                                   ^^^^^^^^^^^^^^^^ error amendment-count-mismatch: “road authority” stands in art2/2 2 times, expected: 1. Say which are meant: first, last, 2nd, 3 times, all.
              """)
          .good(
              """
              --- acts/canals.zan
              @act kz/law/2021-05-20/402-VII
              @alias canals
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/canals-bill.zan
              @bill kz/law/2026/canals
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend canals

                1) @replace art2/2 "road authority" -> "bridge authority" all
              """)
          .build();

  private CountMismatch() {}
}
