package org.zan.dsl.rules;

import java.util.HashMap;
import java.util.Map;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Abbreviation;

/** A short name that is given twice. */
public final class AbbreviationTwice implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("abbreviation-twice", Severity.INFO)
          .message(
              "en",
              "The short name “{0}” was given before. Leave out the second introduction, or choose another name.")
          .message(
              "ru",
              "Сокращение «{0}» уже введено выше. Уберите повторное введение или выберите другое.")
          .message(
              "kk",
              "«{0}» қысқартуы бұрын енгізілген. Қайталап енгізуді алып тастаңыз немесе басқа атау таңдаңыз.")
          .fix("en", "Leave out the second brackets")
          .fix("ru", "Убрать вторые скобки")
          .fix("kk", "Екінші жақшаны алып тастау")
          .why(
              """
              Who meets a short name for the second time with an explanation asks whether it now means something else.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part three, on abbreviations (explained once, at the first
              mention); Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 6.\
              """)
          .bad(
              """
              @act kz/law/2021-10-20/719-VII
              @language en
              @title On Ferries
              @adopted 2021-10-20

              ## Article 1. Scope

              This Law applies to ferries of the Danube Board (hereinafter – the Board).

              ## Article 2. Fares

              The Danube Board (hereinafter – the Board) sets the fare; the Board publishes it.
                                              ^^^^^^^^^ info abbreviation-twice: The short name “the Board” was given before. Leave out the second introduction, or choose another name.
              """)
          .good(
              """
              @act kz/law/2021-10-20/719-VII
              @language en
              @title On Ferries
              @adopted 2021-10-20

              ## Article 1. Scope

              This Law applies to ferries of the Danube Board (hereinafter – the Board).

              ## Article 2. Fares

              The Board sets the fare and publishes it.
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
    Map<String, Abbreviation> seen = new HashMap<>();
    for (Abbreviation found : Abbreviation.in(act)) {
      Abbreviation first = seen.putIfAbsent(found.name(), found);
      if (first != null) {
        int from = found.from();
        while (from > 0 && text.charAt(from - 1) == ' ') {
          from--;
        }
        report
            .at(found.at(), found.name().length())
            .data(found.name())
            .related(first.at(), first.name().length())
            .fix(from, found.to() - from, "")
            .add();
      }
    }
  }
}
