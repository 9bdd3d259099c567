package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** A number that is already taken. */
public final class NumberTaken {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-number-taken", Severity.ERROR)
          .message(
              "en",
              "The number {0} is already taken[[ in {1}]]. Choose the next free number, or free this one in the same act.")
          .message(
              "ru",
              "Номер {0} уже занят[[ в {1}]]. Выберите следующий свободный номер или освободите этот тем же актом.")
          .message(
              "kk",
              "{0} нөмірі бос емес[[ ({1})]]. Келесі бос нөмірді таңдаңыз немесе осыны сол актімен босатыңыз.")
          .fix("en", "Write {2}")
          .fix("ru", "Написать {2}")
          .fix("kk", "{2} деп жазу")
          .why(
              """
              Two provisions of one number cannot be told apart by those who cite them. A number is free if the same act gives the provision
              that had it another one; a provision that is repealed keeps its number, so that old references stay clear.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 18.2 (no renumbering; blanks left by
              the deletion of numbered parts are not filled by other provisions).\
              """)
          .bad(
              """
              --- acts/dams.zan
              @act kz/law/2021-05-20/406-VII
              @alias dams
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/dams-bill.zan
              @bill kz/law/2026/dams
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend dams

                1) @insert after art2/1
                   ^^^^^^^^^^^^^^^^^^^^ error amendment-number-taken: The number 2 is already taken in dams. Choose the next free number, or free this one in the same act.
                     2. The owner pays for it.
              """)
          .good(
              """
              --- acts/dams.zan
              @act kz/law/2021-05-20/406-VII
              @alias dams
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/dams-bill.zan
              @bill kz/law/2026/dams
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend dams

                1) @insert after art2/1
                     1-1. The owner pays for it.
              """)
          .build();

  private NumberTaken() {}
}
