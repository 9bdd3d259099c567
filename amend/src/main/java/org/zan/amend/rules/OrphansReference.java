package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** References that an amendment leaves without their target. */
public final class OrphansReference {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-orphans-reference", Severity.WARNING)
          .message(
              "en",
              "This leaves references without their target: {0}[[ and {1} more]]. Amend them in the same act.")
          .message(
              "ru", "Ссылки остаются без своей нормы: {0}[[ и ещё {1}]]. Измените их тем же актом.")
          .message(
              "kk",
              "Сілтемелер нормасыз қалады: {0}[[ және тағы {1}]]. Оларды сол актімен өзгертіңіз.")
          .fix("en", "Add the conforming instruction")
          .fix("ru", "Добавить соответствующее указание")
          .fix("kk", "Сәйкес нұсқауды қосу")
          .why(
              """
              Whoever repeals, renumbers or moves a provision must amend those that cite it. Where this is forgotten, the statute book cites
              provisions that are gone, or others that have taken their numbers.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 18.2 (no renumbering, because of the
              references in other acts).\
              """)
          .bad(
              """
              --- acts/tunnels.zan
              @act kz/law/2021-05-20/410-VII
              @alias tunnels
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges, inspected under [paragraph 2 of Article 2-A](#art2-A/2).

              ## Article 2-A. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/tunnels-bill.zan
              @bill kz/law/2026/tunnels
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend tunnels

                // zan:allow amendment-renumbered because nobody outside cites this paragraph
                1) @renumber art2-A/2 as 3
                   ^^^^^^^^^^^^^^^^^^^^^^^ warning amendment-orphans-reference: This leaves references without their target: tunnels#art1. Amend them in the same act.
              """)
          .good(
              """
              --- acts/tunnels.zan
              @act kz/law/2021-05-20/410-VII
              @alias tunnels
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges, inspected under [paragraph 2 of Article 2-A](#art2-A/2).

              ## Article 2-A. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/tunnels-bill.zan
              @bill kz/law/2026/tunnels
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend tunnels

                // zan:allow amendment-renumbered because nobody outside cites this paragraph
                1) @renumber art2-A/2 as 3
                   @replace art1 "paragraph 2 of Article 2-A" -> "[paragraph 3 of Article 2-A](#art2-A/3)"
              """)
          .build();

  private OrphansReference() {}
}
