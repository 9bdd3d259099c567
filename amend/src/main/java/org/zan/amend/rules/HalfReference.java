package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** Words that cut a reference or a definition in two. */
public final class HalfReference {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-half-reference", Severity.ERROR)
          .message(
              "en",
              "“{0}” is only half of a reference or a definition. Name all of its words, or none.")
          .message(
              "ru",
              "«{0}» – лишь половина ссылки или определения. Укажите все их слова или ни одного.")
          .message(
              "kk",
              "«{0}» – сілтеменің немесе анықтаманың жартысы ғана. Оның барлық сөзін көрсетіңіз немесе ешқайсысын көрсетпеңіз.")
          .fix("en", "Name only the words that change")
          .fix("ru", "Указать только изменяемые слова")
          .fix("kk", "Өзгеретін сөздерді ғана көрсету")
          .why(
              """
              The words of a reference belong to the provision that they cite. If half of them is replaced, nobody can say what the rest
              refers to. Where what was cut off stays the same, it need not be named at all; otherwise only the drafter knows whether the
              reference is to stay.\
              """)
          .source(
              """
              The language of Zan, "Amendments".\
              """)
          .bad(
              """
              --- acts/mills.zan
              @act kz/law/2021-05-20/404-VII
              @alias mills
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected under [Article 1](#art1).
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/mills-bill.zan
              @bill kz/law/2026/mills
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend mills

                1) @replace art2/1 "under Article" -> "in accordance with Article"
                                   ^^^^^^^^^^^^^^^ error amendment-half-reference: “under Article” is only half of a reference or a definition. Name all of its words, or none.
              """)
          .good(
              """
              --- acts/mills.zan
              @act kz/law/2021-05-20/404-VII
              @alias mills
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected under [Article 1](#art1).
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/mills-bill.zan
              @bill kz/law/2026/mills
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend mills

                1) @replace art2/1 "under" -> "in accordance with"
              """)
          .build();

  private HalfReference() {}
}
