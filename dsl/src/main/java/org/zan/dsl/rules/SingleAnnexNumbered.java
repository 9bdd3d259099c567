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

/** A number on the only annex of an act. */
public final class SingleAnnexNumbered implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("single-annex-numbered", Severity.INFO)
          .message(
              "en",
              "“{0}” is the only annex: it needs no number, and readers look for the others. Remove the number, unless annexes are missing.")
          .message(
              "ru",
              "«{0}» — единственное приложение: номер ему не нужен, и читатель ищет остальные. Уберите номер, если только приложения не пропущены.")
          .message(
              "kk",
              "«{0}» – жалғыз қосымша: оған нөмір керек емес, оқырман қалғандарын іздейді. Басқа қосымшалар түсіп қалмаса, нөмірін алып тастаңыз.")
          .why(
              """
              A number says that there are others. Where a reader finds only one annex, a second one may have been lost. This is a
              hint: an annex may have kept its number when the others were repealed.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 22, and Interinstitutional
              Style Guide, part one, section 2: several annexes are numbered, a single one is not.\
              """)
          .bad(
              """
              @act kz/law/2021-07-03/413-VII
              @language en
              @title On Lanterns
              @adopted 2021-07-03

              ## Article 1. Lanterns

              Ships carry the lanterns listed in Annex 1.

              # Annex 1. Lanterns
              ^^^^^^^^^^^^^^^^^^^ info single-annex-numbered: “Annex 1. Lanterns” is the only annex: it needs no number, and readers look for the others. Remove the number, unless annexes are missing.

              A ship carries two lanterns.
              """)
          .good(
              """
              @act kz/law/2021-07-03/413-VII
              @language en
              @title On Lanterns
              @adopted 2021-07-03

              ## Article 1. Lanterns

              Ships carry the lanterns listed in the Annex.

              # Annex. Lanterns

              A ship carries two lanterns.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    List<Part> annexes = Annexes.of(act);
    if (annexes.size() == 1 && !annexes.get(0).number().isEmpty() && !annexes.get(0).repealed()) {
      Part annex = annexes.get(0);
      report.at(annex.offset(), annex.length()).data(Label.of(act, annex)).add();
    }
  }
}
