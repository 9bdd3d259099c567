package org.zan.dsl.rules;

import java.text.Normalizer;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Prose;

/** Letters that are put together from a letter and a mark. */
public final class SplitLetters implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("split-letters", Severity.WARNING)
          .message(
              "en",
              "“{0}” holds letters put together from two characters, so that a search for “{1}” does not find it. Type them as one.")
          .message(
              "ru",
              "В слове «{0}» буквы составлены из двух знаков, и поиск «{1}» его не находит. Наберите их одним знаком.")
          .message(
              "kk",
              "«{0}» сөзіндегі әріптер екі таңбадан құралған, сондықтан «{1}» деп іздегенде табылмайды. Оларды бір таңбамен теріңіз.")
          .fix("en", "Write “{1}”")
          .fix("ru", "Написать «{1}»")
          .fix("kk", "«{1}» деп жазу")
          .why(
              """
              An é can be one character, or an e with an accent after it; both look alike. Texts copied from some viewers have the
              second form. Words then differ from the same words elsewhere, and quotations in amendments do not match.\
              """)
          .source(
              """
              Unicode Standard Annex 15 (normalisation form C); Character Model for the World Wide Web: text is normalised early.\
              """)
          .bad(
              """
              @act kz/law/2021-09-04/703-VII
              @language en
              @title On Ferries
              @adopted 2021-09-04

              ## Article 1. Scope

              This Law applies to every café on board.
                                        ^^^^^ warning split-letters: “café” holds letters put together from two characters, so that a search for “café” does not find it. Type them as one.
              """)
          .good(
              """
              @act kz/law/2021-09-04/703-VII
              @language en
              @title On Ferries
              @adopted 2021-09-04

              ## Article 1. Scope

              This Law applies to every café on board.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String text = act.text();
    int done = 1;
    for (int i : act.signs().accents()) {
      if (i < done) {
        continue;
      }
      Words word = Prose.word(text, i);
      String written = act.words(word);
      String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
      if (composed.length() < written.length() && !Prose.note(text, i)) {
        report
            .at(word.offset(), word.length())
            .data(written, composed)
            .fix(word.offset(), word.length(), composed)
            .add();
      }
      done = Math.max(i, word.end()) + 1;
    }
  }
}
