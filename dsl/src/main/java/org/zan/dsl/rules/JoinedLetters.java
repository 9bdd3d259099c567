package org.zan.dsl.rules;

import java.text.Normalizer;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Prose;

/** Printed ligatures in the place of letters. */
public final class JoinedLetters implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("joined-letters", Severity.WARNING)
          .message(
              "en",
              "“{0}” holds letters joined to one sign, as printers do: a search for “{1}” does not find it. Type the letters.")
          .message(
              "ru",
              "В слове «{0}» буквы слиты в один типографский знак, и поиск «{1}» его не находит. Наберите буквы.")
          .message(
              "kk",
              "«{0}» сөзінде әріптер бір баспа таңбасына біріктірілген, «{1}» деп іздегенде табылмайды. Әріптерді бөлек теріңіз.")
          .fix("en", "Write “{1}”")
          .fix("ru", "Написать «{1}»")
          .fix("kk", "«{1}» деп жазу")
          .why(
              """
              Words copied from a printed page have ﬁ or ﬂ as one sign. They look right and are found by no search.\
              """)
          .source(
              """
              The Unicode Standard, Alphabetic Presentation Forms: for old character sets, not for text.\
              """)
          .bad(
              """
              @act kz/law/2021-09-05/704-VII
              @language en
              @title On Ferries
              @adopted 2021-09-05

              ## Article 1. Scope

              This Law applies to the ﬁrst ferry.
                                      ^^^^ warning joined-letters: “ﬁrst” holds letters joined to one sign, as printers do: a search for “first” does not find it. Type the letters.
              """)
          .good(
              """
              @act kz/law/2021-09-05/704-VII
              @language en
              @title On Ferries
              @adopted 2021-09-05

              ## Article 1. Scope

              This Law applies to the first ferry.
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
    for (int i : act.signs().ligatures()) {
      if (i >= done && !Prose.note(text, i)) {
        Words word = Prose.word(text, i);
        String written = act.words(word);
        String letters = Normalizer.normalize(written, Normalizer.Form.NFKC);
        report
            .at(word.offset(), word.length())
            .data(written, letters)
            .fix(word.offset(), word.length(), letters)
            .add();
        done = word.end() + 1;
      }
    }
  }
}
