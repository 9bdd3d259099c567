package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** Dates of effect in an order that cannot be meant. */
public final class InForceOrder {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-in-force-order", Severity.WARNING)
          .message(
              "en",
              "This takes effect on {0}; that does not agree with {1}. Put the dates in order.")
          .message(
              "ru",
              "Это вводится в действие {0}, что не согласуется с {1}. Приведите даты в порядок.")
          .message(
              "kk",
              "Бұл {0} күні қолданысқа енгізіледі, бұл {1} күнімен үйлеспейді. Күндердің ретін түзетіңіз.")
          .why(
              """
              An instruction that takes effect before the act was adopted, that ends before it begins, or that needs a provision which the same
              act brings only later, can hardly be meant so.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 20 (provisions on dates are drawn up in
              precise terms); the language of Zan, "Two clocks".\
              """)
          .bad(
              """
              --- acts/piers.zan
              @act kz/law/2021-05-20/409-VII
              @alias piers
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/piers-bill.zan
              @bill kz/law/2026/piers
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend piers

                1) @replace art2/1 "ten" -> "five"
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning amendment-in-force-order: This takes effect on 2028-01-01; that does not agree with 2027-06-01. Put the dates in order.
                   @in-force 2028-01-01
                   @expires 2027-06-01
              """)
          .good(
              """
              --- acts/piers.zan
              @act kz/law/2021-05-20/409-VII
              @alias piers
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/piers-bill.zan
              @bill kz/law/2026/piers
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend piers

                1) @replace art2/1 "ten" -> "five"
                   @in-force 2027-02-01
                   @expires 2027-06-01
              """)
          .build();

  private InForceOrder() {}
}
