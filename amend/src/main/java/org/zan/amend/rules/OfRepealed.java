package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** An amendment of a provision that is repealed. */
public final class OfRepealed {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-of-repealed", Severity.ERROR)
          .message(
              "en", "{0} is repealed. Restate it with @substitute, or leave the amendment out.")
          .message(
              "ru",
              "{0} утратило силу. Изложите его в новой редакции (@substitute) или исключите поправку.")
          .message(
              "kk",
              "{0} күшін жойған. Оны жаңа редакцияда жазыңыз (@substitute) немесе түзетуді алып тастаңыз.")
          .fix("en", "Leave out {0}")
          .fix("ru", "Исключить {0}")
          .fix("kk", "{0} алып тастау")
          .why(
              """
              A provision that is repealed has no words that could be amended. It can be revived only by restating it. To repeal it once more
              changes nothing and is worth knowing only. One of several targets can be left out; where it is the only one, its drafter decides
              whether to restate it or to give up the amendment, whose number others in the bill may cite.\
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
              --- acts/docks.zan
              @act kz/law/2021-05-20/405-VII
              @alias docks
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. @repealed 2024-01-01
              2. The road authority inspects it every ten years and publishes its report.
              --- bills/docks-bill.zan
              @bill kz/law/2026/docks
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend docks

                1) @replace art2/1 art2/2 "ten" -> "five"
                            ^^^^^^ error amendment-of-repealed: art2/1 is repealed. Restate it with @substitute, or leave the amendment out.
              """)
          .good(
              """
              --- acts/docks.zan
              @act kz/law/2021-05-20/405-VII
              @alias docks
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. @repealed 2024-01-01
              2. The road authority inspects it every ten years and publishes its report.
              --- bills/docks-bill.zan
              @bill kz/law/2026/docks
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend docks

                1) @replace art2/2 "ten" -> "five"
              """)
          .build();

  private OfRepealed() {}
}
