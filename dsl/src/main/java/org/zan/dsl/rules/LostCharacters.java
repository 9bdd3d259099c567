package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Prose;

/** Characters that a conversion could not keep. */
public final class LostCharacters implements ActRule {
  private static final char LOST = '\ufffd';

  private static final RuleInfo INFO =
      RuleInfo.rule("lost-characters", Severity.ERROR)
          .message(
              "en",
              "A letter was lost here (“{0}”) when the text was converted. Look it up in the official publication.")
          .message(
              "ru",
              "При преобразовании текста здесь потерян знак («{0}»). Сверьте с официальной публикацией.")
          .message(
              "kk",
              "Мәтінді түрлендіру кезінде осы жерде таңба жоғалған («{0}»). Ресми жарияланыммен салыстырыңыз.")
          .why(
              """
              The character � stands where a program met bytes that it could not read. Nobody can tell from the text what the law
              says there.\
              """)
          .source(
              """
              The Unicode Standard, U+FFFD: stands for a character that could not be converted.\
              """)
          .bad(
              """
              @act kz/law/2021-09-03/702-VII
              @language en
              @title On Ferries
              @adopted 2021-09-03

              ## Article 1. Scope

              This Law applies to r�gular ferries.
                                  ^^^^^^^ error lost-characters: A letter was lost here (“r�gular”) when the text was converted. Look it up in the official publication.
              """)
          .good(
              """
              @act kz/law/2021-09-03/702-VII
              @language en
              @title On Ferries
              @adopted 2021-09-03

              ## Article 1. Scope

              This Law applies to regular ferries.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String text = act.text();
    int done = 0;
    for (int i : act.signs().places(LOST)) {
      if (i < done) {
        continue;
      }
      Words word = Prose.word(text, i);
      if (!Prose.note(text, i)) {
        report.at(word.offset(), word.length()).data(Label.cut(act.words(word))).add();
      }
      done = word.end();
    }
  }
}
