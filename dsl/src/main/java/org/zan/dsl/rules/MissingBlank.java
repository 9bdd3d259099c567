package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Prose;

/** Words that touch across a comma. */
public final class MissingBlank implements ActRule {
  private static final char MARK = ',';

  private static final RuleInfo INFO =
      RuleInfo.rule("missing-blank", Severity.INFO)
          .message("en", "No blank stands after “{0}” in “{1}”. Put one there.")
          .message("ru", "После знака «{0}» в «{1}» нет пробела. Поставьте его.")
          .message("kk", "«{1}» ішіндегі «{0}» белгісінен кейін бос орын жоқ. Бос орын қойыңыз.")
          .fix("en", "Put a blank after “{0}”")
          .fix("ru", "Поставить пробел после «{0}»")
          .fix("kk", "«{0}» белгісінен кейін бос орын қою")
          .why(
              """
              Words that touch are one word for a search, so that neither is found.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part three: a space follows a comma.\
              """)
          .bad(
              """
              @act kz/law/2021-09-11/710-VII
              @language en
              @title On Ferries
              @adopted 2021-09-11

              ## Article 1. Scope

              This Law applies to ferries,boats and rafts.
                                         ^ info missing-blank: No blank stands after “,” in “ferries,boats”. Put one there.
              """)
          .good(
              """
              @act kz/law/2021-09-11/710-VII
              @language en
              @title On Ferries
              @adopted 2021-09-11

              ## Article 1. Scope

              This Law applies to ferries, boats and rafts.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String text = act.text();
    for (int i : act.signs().touching()) {
      if (touches(text, i) && Prose.at(act, i) != null) {
        Words word = Prose.word(text, i);
        report
            .at(i, 1)
            .data(String.valueOf(MARK), Label.cut(act.words(word)))
            .fix(i + 1, 0, " ")
            .add();
      }
    }
  }

  /** Whether two small letters stand on each side: single letters are formulas and numbers. */
  private static boolean touches(String text, int at) {
    return at > 1
        && at + 2 < text.length()
        && Character.isLowerCase(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at + 2))
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2));
  }
}
