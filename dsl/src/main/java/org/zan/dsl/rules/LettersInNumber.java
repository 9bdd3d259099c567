package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Prose;

/** A letter in the place of a digit. */
public final class LettersInNumber implements ActRule {
  private static final String ZEROS = "OОoоlI";

  private static final RuleInfo INFO =
      RuleInfo.rule("letters-in-number", Severity.WARNING)
          .message(
              "en", "“{0}” is a number with a letter in it that looks like a digit. Write “{1}”.")
          .message("ru", "В числе «{0}» вместо цифры стоит похожая на неё буква. Напишите «{1}».")
          .message("kk", "«{0}» санында цифрдың орнына оған ұқсас әріп тұр. «{1}» деп жазыңыз.")
          .fix("en", "Write “{1}”")
          .fix("ru", "Написать «{1}»")
          .fix("kk", "«{1}» деп жазу")
          .why(
              """
              Scanners read 0 as O and 1 as l. The date or amount looks right on paper, but no program and no search reads it.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part three, on writing numbers in figures; practice of text
              recognition: the letters O and l are its most frequent errors in figures.\
              """)
          .bad(
              """
              @act kz/law/2021-09-07/706-VII
              @language en
              @title On Ferries
              @adopted 2021-09-07

              ## Article 1. Fares

              A fare of 2O0 tenge is due.
                        ^^^ warning letters-in-number: “2O0” is a number with a letter in it that looks like a digit. Write “200”.
              """)
          .good(
              """
              @act kz/law/2021-09-07/706-VII
              @language en
              @title On Ferries
              @adopted 2021-09-07

              ## Article 1. Fares

              A fare of 200 tenge is due.
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
    for (int at : act.signs().figures()) {
      if (at >= done && ZEROS.indexOf(text.charAt(at)) >= 0) {
        int from = start(text, at);
        done = end(text, at);
        if (Prose.at(act, at) != null) {
          look(text.substring(from, done), from, report);
        }
      }
    }
  }

  private static void look(String written, int from, Report report) {
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!digit(c) && ZEROS.indexOf(c) < 0) {
        return;
      }
      figures.append(digit(c) ? c : c == 'l' || c == 'I' ? '1' : '0');
    }
    report
        .at(from, written.length())
        .data(written, figures.toString())
        .fix(from, written.length(), figures.toString())
        .add();
  }

  private static int start(String text, int at) {
    int from = at;
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static int end(String text, int at) {
    int to = at;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
