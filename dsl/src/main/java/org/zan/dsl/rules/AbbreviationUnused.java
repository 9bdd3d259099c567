package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Abbreviation;

/** A short name that the act gives and never uses. */
public final class AbbreviationUnused implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("abbreviation-unused", Severity.INFO)
          .message(
              "en", "The short name “{0}” is given here and never used. Leave it out, or use it.")
          .message(
              "ru", "Сокращение «{0}» введено и нигде не употреблено. Уберите его или используйте.")
          .message(
              "kk",
              "«{0}» қысқартуы енгізілген, бірақ еш жерде қолданылмаған. Оны алып тастаңыз немесе қолданыңыз.")
          .fix("en", "Leave out the brackets with “{0}”")
          .fix("ru", "Убрать скобки с «{0}»")
          .fix("kk", "«{0}» бар жақшаны алып тастау")
          .why(
              """
              A short name is there to make the text shorter. One that nothing uses makes readers look for the place where it
              matters, and often the text goes on with the long name.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part three, on abbreviations (given at the first mention, used
              afterwards); Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 6 (consistent
              terminology).\
              """)
          .bad(
              """
              @act kz/law/2021-10-19/718-VII
              @language en
              @title On Ferries
              @adopted 2021-10-19

              ## Article 1. Scope

              This Law applies to ferries of the Danube Navigation Board (hereinafter – the Board).
                                                                                        ^^^^^^^^^ info abbreviation-unused: The short name “the Board” is given here and never used. Leave it out, or use it.

              ## Article 2. Fares

              A fare is due.
              """)
          .good(
              """
              @act kz/law/2021-10-19/718-VII
              @language en
              @title On Ferries
              @adopted 2021-10-19

              ## Article 1. Scope

              This Law applies to ferries of the Danube Navigation Board (hereinafter – the Board).

              ## Article 2. Fares

              The Board sets the fare.
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
    String text = act.text();
    for (Abbreviation found : Abbreviation.in(act)) {
      if (!found.used(text)) {
        int from = found.from();
        while (from > 0 && text.charAt(from - 1) == ' ') {
          from--;
        }
        report
            .at(found.at(), found.name().length())
            .data(found.name())
            .fix(from, found.to() - from, "")
            .add();
      }
    }
  }
}
