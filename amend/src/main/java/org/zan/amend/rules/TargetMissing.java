package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** An instruction whose target does not exist. */
public final class TargetMissing {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-target-missing", Severity.ERROR)
          .message(
              "en",
              "{1} has no “{2}”[[ (nearest: {3})]], so “{0}” changes nothing. Name a provision that exists.")
          .message(
              "ru",
              "В {1} нет «{2}»[[ (ближайшие: {3})]], поэтому «{0}» ничего не изменит. Укажите существующую норму.")
          .message(
              "kk",
              "{1} ішінде «{2}» жоқ[[ (ең жақындары: {3})]], сондықтан «{0}» ештеңені өзгертпейді. Бар норманы көрсетіңіз.")
          .fix("en", "Write {4}")
          .fix("ru", "Написать {4}")
          .fix("kk", "{4} деп жазу")
          .why(
              """
              An amendment of a provision that does not exist has no effect, or one that nobody meant: its number was mistyped, another act
              has changed it meanwhile, or the text is not held in the language of the bill. A provision that the same act inserts is found too.\
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
              --- acts/bridges.zan
              @act kz/law/2021-05-20/400-VII
              @alias bridges
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2-A. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/bridges-bill.zan
              @bill kz/law/2026/bridges
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend bridges

                1) @replace art2-a/1 "ten" -> "five"
                            ^^^^^^^^ error amendment-target-missing: bridges has no “art2-a” (nearest: art2-A), so “art2-a/1” changes nothing. Name a provision that exists.
              """)
          .good(
              """
              --- acts/bridges.zan
              @act kz/law/2021-05-20/400-VII
              @alias bridges
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2-A. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/bridges-bill.zan
              @bill kz/law/2026/bridges
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend bridges

                1) @replace art2-A/1 "ten" -> "five"
              """)
          .build();

  private TargetMissing() {}
}
