package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Prose;

/** An accent that stands for an apostrophe. */
public final class AccentForApostrophe implements ActRule {
  private static final char[] ACCENTS = {'´', '`'};

  private static final RuleInfo INFO =
      RuleInfo.rule("accent-for-apostrophe", Severity.INFO)
          .message("en", "An accent stands in “{0}” where an apostrophe belongs. Write “{1}”.")
          .message("ru", "В «{0}» вместо апострофа стоит знак ударения. Напишите «{1}».")
          .message("kk", "«{0}» ішінде апострофтың орнына екпін белгісі тұр. «{1}» деп жазыңыз.")
          .fix("en", "Write an apostrophe")
          .fix("ru", "Поставить апостроф")
          .fix("kk", "Апостроф қою")
          .why(
              """
              The accents ´ and ` stand alone on old keyboards and in old conversions. A search for the word with an apostrophe does
              not find them.\
              """)
          .source(
              """
              The Unicode Standard: U+2019 is the apostrophe; U+00B4 and U+0060 are spacing accents. Interinstitutional Style Guide
              of the European Union, part four, on apostrophes.\
              """)
          .bad(
              """
              @act kz/law/2021-10-23/722-VII
              @language en
              @title On Ferries
              @adopted 2021-10-23

              ## Article 1. Scope

              This Law applies to a ferry´s crew.
                                         ^ info accent-for-apostrophe: An accent stands in “ferry´s” where an apostrophe belongs. Write “ferry’s”.
              """)
          .good(
              """
              @act kz/law/2021-10-23/722-VII
              @language en
              @title On Ferries
              @adopted 2021-10-23

              ## Article 1. Scope

              This Law applies to a ferry’s crew.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String text = act.text();
    for (char accent : ACCENTS) {
      for (int i : act.signs().places(accent)) {
        if (i > 0
            && i + 1 < text.length()
            && Character.isLetter(text.charAt(i - 1))
            && Character.isLetter(text.charAt(i + 1))
            && Prose.at(act, i) != null) {
          String written = Label.cut(act.words(Prose.word(text, i)));
          report.at(i, 1).data(written, written.replace(accent, '’')).fix(i, 1, "’").add();
        }
      }
    }
  }
}
