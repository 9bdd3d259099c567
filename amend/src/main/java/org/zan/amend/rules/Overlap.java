package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** Two instructions that touch the same words. */
public final class Overlap {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-overlap", Severity.ERROR)
          .message(
              "en", "This changes what “{0}” ({1}) changes too. Make one instruction of the two.")
          .message("ru", "Это изменяет то же, что и «{0}» ({1}). Объедините оба указания.")
          .message("kk", "Бұл «{0}» ({1}) өзгертетін мәтінді өзгертеді. Екі нұсқауды біріктіріңіз.")
          .fix("en", "Make one instruction of the two")
          .fix("ru", "Объединить оба указания")
          .fix("kk", "Екі нұсқауды біріктіру")
          .why(
              """
              All instructions of an act that take effect on one day are read against the text before it, and their order does not matter.
              Two that change the same words, or a provision and something within it, contradict each other.\
              """)
          .source(
              """
              The language of Zan, "Amendments"; Legislative Drafting Guidelines of the Africa Parliamentary Knowledge Network, guideline 38.1
              (each amendment is expressed completely by a single provision).\
              """)
          .bad(
              """
              --- acts/wells.zan
              @act kz/law/2021-05-20/403-VII
              @alias wells
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/wells-bill.zan
              @bill kz/law/2026/wells
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend wells

                1) @replace art2/1 "ten years" -> "five years"
                2) @replace art2/1 "every ten" -> "every five"
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error amendment-overlap: This changes what “@replace art2/1 "ten years" -> "five years"” (art1/1) changes too. Make one instruction of the two.
              """)
          .good(
              """
              --- acts/wells.zan
              @act kz/law/2021-05-20/403-VII
              @alias wells
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/wells-bill.zan
              @bill kz/law/2026/wells
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend wells

                1) @replace art2/1 "every ten years" -> "every five years"
              """)
          .build();

  private Overlap() {}
}
