package org.zan.amend.rules;

import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;

/** Words to be replaced, deleted or completed that do not stand there. */
public final class WordsNotFound {
  /** What there is to know about the rule. */
  public static final RuleInfo INFO =
      RuleInfo.rule("amendment-words-not-found", Severity.ERROR)
          .message(
              "en",
              "“{0}” does not stand in {1}[[; the nearest is “{2}”]][[; with other capitals “{3}” does]][[; with letters of another script that look the same “{4}” does]]. Quote the words as they stand.")
          .message(
              "ru",
              "«{0}» нет в {1}[[; ближе всего «{2}»]][[; есть «{3}» с другими прописными буквами]][[; есть «{4}» с похожими буквами другого письма]]. Приведите слова так, как они написаны.")
          .message(
              "kk",
              "{1} ішінде «{0}» жоқ[[; ең жақыны «{2}»]][[; бас әріптері өзгеше «{3}» бар]][[; басқа жазудың ұқсас әріптерімен «{4}» бар]]. Сөздерді жазылғанындай келтіріңіз.")
          .fix("en", "Quote “{3}{4}”")
          .fix("ru", "Привести «{3}{4}»")
          .fix("kk", "«{3}{4}» деп келтіру")
          .why(
              """
              An amendment names words of the text in force. Where they do not stand there the amendment fails, and whoever consolidates the
              law has to guess. Quotation marks, line breaks and no-break spaces make no difference; capitals and letters do.\
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
              --- acts/towers.zan
              @act kz/law/2021-05-20/401-VII
              @alias towers
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/towers-bill.zan
              @bill kz/law/2026/towers
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend towers

                1) @replace art2/1 "Every ten years" -> "every five years"
                                   ^^^^^^^^^^^^^^^^^ error amendment-words-not-found: “Every ten years” does not stand in art2/1; with other capitals “every ten years” does. Quote the words as they stand.
              """)
          .good(
              """
              --- acts/towers.zan
              @act kz/law/2021-05-20/401-VII
              @alias towers
              @language en
              @title On Bridges
              @adopted 2021-05-20
              @in-force 2021-07-01

              ## Article 1. Scope

              This Law applies to bridges and to their approaches.

              ## Article 2. Inspection

              1. A bridge is inspected every ten years.
              2. The inspection is made by the road authority. The road authority publishes its report.
              --- bills/towers-bill.zan
              @bill kz/law/2026/towers
              @language en
              @title On Amendments to the Law "On Bridges"
              @in-force 2027-01-01

              # Article 1.

              @amend towers

                1) @replace art2/1 "every ten years" -> "every five years"
              """)
          .build();

  private WordsNotFound() {}
}
