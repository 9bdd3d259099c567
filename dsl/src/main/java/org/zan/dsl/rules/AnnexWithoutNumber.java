package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Annexes;
import org.zan.dsl.rules.support.Label;

/** An annex without a number where others stand beside it. */
public final class AnnexWithoutNumber implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("annex-without-number", Severity.INFO)
          .message("en", "The act has {0} annexes, and “{1}” has no number. Number all of them.")
          .message("ru", "В акте приложений: {0}, а у «{1}» нет номера. Пронумеруйте все.")
          .message("kk", "Актіде қосымша саны – {0}, ал «{1}» нөмірсіз. Бәрін нөмірлеңіз.")
          .why(
              """
              Where there are several annexes, only a number says which one a provision means. This is a hint: too few findings were seen on real law.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 22, and Interinstitutional
              Style Guide, part one, section 2: several annexes are numbered, a single one is not.\
              """)
          .bad(
              """
              @act kz/law/2021-07-02/412-VII
              @language en
              @title On Flags
              @adopted 2021-07-02

              ## Article 1. Flags

              Ships show the flags listed in the annexes.

              # Annex 1. Flags by day

              A ship shows a red flag.

              # Annex. Flags of pilots
              ^^^^^^^^^^^^^^^^^^^^^^^^ info annex-without-number: The act has 2 annexes, and “Annex. Flags of pilots” has no number. Number all of them.

              A pilot shows a white flag.
              """)
          .good(
              """
              @act kz/law/2021-07-02/412-VII
              @language en
              @title On Flags
              @adopted 2021-07-02

              ## Article 1. Flags

              Ships show the flags listed in the annexes.

              # Annex 1. Flags by day

              A ship shows a red flag.

              # Annex 2. Flags of pilots

              A pilot shows a white flag.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    List<Part> annexes = Annexes.of(act);
    if (annexes.size() < 2) {
      return;
    }
    for (Part annex : annexes) {
      if (annex.number().isEmpty() && !annex.repealed() && !annex.empty()) {
        report
            .at(annex.offset(), annex.length())
            .data(String.valueOf(annexes.size()), Label.of(act, annex))
            .add();
      }
    }
  }
}
