package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** An amendment of an act that itself amends others. */
public final class OfAmendingAct {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-of-amending-act", Severity.WARNING)
          .message("en", "{0} amends other acts and has done so already. Amend those acts instead.")
          .message("ru", "{0} сам изменяет другие акты и уже сделал это. Изменяйте эти акты.")
          .message(
              "kk",
              "{0} басқа актілерді өзгертеді және оны жасап қойған. Сол актілерді өзгертіңіз.")
          .why(
              """
              What an amending act orders has become part of the acts that it amends once it is in force. To change its words afterwards
              changes no law, or leaves open which text holds. Where it is not in force yet, the amendment can be meant.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 18 (an amendment is text to be inserted
              in the act to be amended; an amending act has no provisions of its own).\
              """)
          .bad(
              """
              --- acts/ferries.zan
              @act kz/law/2021-05-21/508-VII
              @alias ferries
              @external kz/law/2001-05-20/112-II ferry-order
              @language en
              @title On Amendments
              @adopted 2021-05-21

              # Article 1.

              @amend ferry-order

                1. in Article 2 the word "ten" shall become the word "five".
              --- bills/ferries-fund-bill.zan
              @bill kz/law/2026/ferries-fund
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend ferries
                     ^^^^^^^ warning amendment-of-amending-act: ferries amends other acts and has done so already. Amend those acts instead.

                1) @replace art1/1 "five" -> "six"
              """)
          .good(
              """
              --- acts/ferries-fund.zan
              @act kz/law/2021-05-20/408-VII
              @alias ferries-fund
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/ferries-fund-bill.zan
              @bill kz/law/2026/ferries-fund
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend ferries-fund

                1) @replace art2/1 "ten" -> "five"
              """)
          .build();

  private OfAmendingAct() {}
}
