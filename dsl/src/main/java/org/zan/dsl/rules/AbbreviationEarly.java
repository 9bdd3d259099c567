package org.zan.dsl.rules;

import java.util.HashSet;
import java.util.Set;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Abbreviation;
import org.zan.dsl.rules.support.Prose;

/** A short name that is used before it is given. */
public final class AbbreviationEarly implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("abbreviation-early", Severity.INFO)
          .message(
              "en",
              "“{0}” is used before it is explained here (uses: {1}). Explain it at its first use.")
          .message(
              "ru",
              "Сокращение «{0}» употреблено до своего введения (раз: {1}). Введите его при первом употреблении.")
          .message(
              "kk",
              "«{0}» қысқартуы енгізілгенге дейін {1} рет қолданылған. Оны алғашқы қолданған жерде енгізіңіз.")
          .why(
              """
              Who reads an act from its beginning does not know the short name yet. Only short names of capitals are looked at:
              words may also be meant in their usual sense.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part three, on abbreviations (explained at the first mention).\
              """)
          .bad(
              """
              @act kz/law/2021-10-21/720-VII
              @language en
              @title On Ferries
              @adopted 2021-10-21

              ## Article 1. Scope

              This Law applies to ferries of the DNB.

              ## Article 2. Fares

              The Danube Navigation Board (hereinafter – DNB) sets the fare; the DNB publishes it.
                                                         ^^^ info abbreviation-early: “DNB” is used before it is explained here (uses: 1). Explain it at its first use.
              """)
          .good(
              """
              @act kz/law/2021-10-21/720-VII
              @language en
              @title On Ferries
              @adopted 2021-10-21

              ## Article 1. Scope

              This Law applies to ferries of the Danube Navigation Board (hereinafter – DNB).

              ## Article 2. Fares

              The DNB sets the fare and publishes it.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    if (act.data()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Abbreviation found : Abbreviation.in(act)) {
      if (found.capitals() && seen.add(found.name())) {
        int uses = 0;
        String text = act.text();
        for (int i = text.indexOf(found.name()); i >= 0 && i < found.from(); ) {
          boolean word =
              !Character.isLetterOrDigit(text.charAt(Math.max(0, i - 1)))
                  && !Character.isLetterOrDigit(text.charAt(i + found.name().length()));
          uses += word && Prose.at(act, i) != null ? 1 : 0;
          i = text.indexOf(found.name(), i + 1);
        }
        if (uses > 0) {
          report
              .at(found.at(), found.name().length())
              .data(found.name(), String.valueOf(uses))
              .add();
        }
      }
    }
  }
}
