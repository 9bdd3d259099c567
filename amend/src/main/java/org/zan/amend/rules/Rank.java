package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** An act that amends one of higher rank. */
public final class Rank {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-rank", Severity.WARNING)
          .message(
              "en",
              "This act ({0}) amends {2}, which ranks above it ({1}). Choose a kind of act that may amend it.")
          .message(
              "ru",
              "Этот акт ({0}) изменяет {2}, акт более высокого уровня ({1}). Выберите вид акта, который вправе его изменить.")
          .message(
              "kk",
              "Бұл акт ({0}) {2} актісін өзгертеді, оның деңгейі жоғары ({1}). Оны өзгертуге құқығы бар акт түрін таңдаңыз.")
          .why(
              """
              An act of lower rank cannot change one of higher rank. Practice differs from country to country and from kind to kind: the data
              of a jurisdiction can set the severity for a pair of kinds, as `@rule amendment-rank/law/code off` does where a law may amend a
              code.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 10 (hierarchy); Constitution of Luxembourg, articles 45 and
              47.\
              """)
          .bad(
              """
              --- acts/locks.zan
              @act kz/law/2021-05-20/407-VII
              @alias locks
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/locks-bill.zan
              @bill kz/order/2026/locks
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend locks
                     ^^^^^ warning amendment-rank: This act (Order) amends locks, which ranks above it (Law). Choose a kind of act that may amend it.

                1) @replace art2/1 "ten" -> "five"
              """)
          .good(
              """
              --- acts/locks.zan
              @act kz/law/2021-05-20/407-VII
              @alias locks
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/locks-bill.zan
              @bill kz/law/2026/locks
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend locks

                1) @replace art2/1 "ten" -> "five"
              """)
          .build();

  private Rank() {}
}
