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

/** An annex that no provision of the act mentions. */
public final class AnnexNotCited implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("annex-not-cited", Severity.WARNING)
          .message(
              "en",
              "Nothing in the act mentions “{0}”. Cite it in the provision that gives it effect, or remove it.")
          .message(
              "ru",
              "В акте нигде не упоминается «{0}». Сошлитесь на него в норме, которая придаёт ему силу, или уберите его.")
          .message(
              "kk",
              "Актіде «{0}» еш жерде аталмайды. Оған күш беретін нормада сілтеме жасаңыз немесе алып тастаңыз.")
          .why(
              """
              An annex has effect only through the provision that refers to it: without one, nobody can say what it is for and
              whether it binds. Mentions are read from words (any form of the word for annex, with its number or without) and from
              references; one without a number, or saying that something is attached, counts for all annexes.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 22: the enacting terms
              refer to an annex in the appropriate place; Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 23
              (annexes are an integral part of the act to which they belong).\
              """)
          .bad(
              """
              @act kz/law/2021-07-01/411-VII
              @language en
              @title On Signals
              @adopted 2021-07-01

              ## Article 1. Signals

              Ships give the signals listed in Annex 1.

              # Annex 1. Signals by day

              A ship shows a flag.

              # Annex 2. Signals by night
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning annex-not-cited: Nothing in the act mentions “Annex 2. Signals by night”. Cite it in the provision that gives it effect, or remove it.

              A ship shows a lantern.
              """)
          .good(
              """
              @act kz/law/2021-07-01/411-VII
              @language en
              @title On Signals
              @adopted 2021-07-01

              ## Article 1. Signals

              Ships give the signals listed in Annexes 1 and 2.

              # Annex 1. Signals by day

              A ship shows a flag.

              # Annex 2. Signals by night

              A ship shows a lantern.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    List<Part> annexes = Annexes.of(act);
    if (annexes.isEmpty() || act.data()) {
      return;
    }
    for (Part annex : annexes) {
      boolean meant = !annex.repealed() && !annex.empty();
      if (meant && !Annexes.cited(act, annex, annexes)) {
        report.at(annex.offset(), annex.length()).data(Label.of(act, annex)).add();
      }
    }
  }
}
