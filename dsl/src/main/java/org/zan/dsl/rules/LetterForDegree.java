package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Prose;

/** An ordinal sign that stands for a degree sign. */
public final class LetterForDegree implements ActRule {
  private static final char ORDINAL = 'º';

  private static final RuleInfo INFO =
      RuleInfo.rule("letter-for-degree", Severity.INFO)
          .message(
              "en",
              "In “{0}” stands the sign of ordinal numbers (º) where the degree sign (°) belongs. Write “{1}”.")
          .message(
              "ru",
              "В «{0}» стоит знак порядковых числительных (º) вместо знака градуса (°). Напишите «{1}».")
          .message(
              "kk",
              "«{0}» ішінде градус белгісінің (°) орнына реттік сан белгісі (º) тұр. «{1}» деп жазыңыз.")
          .fix("en", "Write “{1}”")
          .fix("ru", "Написать «{1}»")
          .fix("kk", "«{1}» деп жазу")
          .why(
              """
              The two signs look alike and are different characters: temperatures and angles with the wrong one are found by no
              search.\
              """)
          .source(
              """
              International System of Units (SI), brochure, section 5.4: degree Celsius is °C; the Unicode Standard, U+00B0 and
              U+00BA.\
              """)
          .bad(
              """
              @act kz/law/2021-10-24/723-VII
              @language en
              @title On Ferries
              @adopted 2021-10-24

              ## Article 1. Scope

              Ferries run above 5 ºC.
                                  ^ info letter-for-degree: In “ºC.” stands the sign of ordinal numbers (º) where the degree sign (°) belongs. Write “°C.”.
              """)
          .good(
              """
              @act kz/law/2021-10-24/723-VII
              @language en
              @title On Ferries
              @adopted 2021-10-24

              ## Article 1. Scope

              Ferries run above 5 °C.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String text = act.text();
    for (int i : act.signs().places(ORDINAL)) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
      boolean celsius =
          next == 'C' && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
      if (celsius && i > 0 && Prose.at(act, i) != null) {
        String written = Label.cut(act.words(Prose.word(text, i)));
        report.at(i, 1).data(written, written.replace(ORDINAL, '°')).fix(i, 1, "°").add();
      }
    }
  }
}
