package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Paragraphs;
import org.zan.dsl.rules.support.Shift;

/** A line that begins with the sign of a heading or of a fact, but is neither. */
public final class StraySign implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("stray-sign", Severity.WARNING)
          .message(
              "en",
              "“{0}” at the beginning of this line is read as text. A heading begins in the first"
                  + " column, a fact with its name directly after @; for the sign itself write"
                  + " “\\{0}”.")
          .message(
              "ru",
              "«{0}» в начале этой строки читается как текст. Заголовок начинается в первой колонке,"
                  + " имя сведения стоит сразу после @; для самого знака пишите «\\{0}».")
          .message(
              "kk",
              "Жолдың басындағы «{0}» мәтін ретінде оқылады. Тақырып бірінші бағаннан басталады,"
                  + " деректің атауы @ белгісінен кейін бірден тұрады; белгінің өзі үшін «\\{0}»"
                  + " деп жазыңыз.")
          .fix("en", "Begin the heading in the first column")
          .fix("ru", "Начать заголовок в первой колонке")
          .fix("kk", "Тақырыпты бірінші бағаннан бастау")
          .why(
              "A heading that is indented becomes words of the paragraph above it, and its article"
                  + " disappears from the act.")
          .source("Zan language, docs/language.md, section “Lines” (heading)")
          .bad(
              """
              @act kz/law/2021-02-16/29-VII
              @language ru
              @title О судовождении
              @adopted 2021-02-16

              ## Статья 1. Сфера действия

              Настоящий Закон распространяется на все суда.

               ## Статья 2. Капитан
               ^^ warning stray-sign: “##” at the beginning of this line is read as text. A heading begins in the first column, a fact with its name directly after @; for the sign itself write “\\##”.

              Судном командует капитан.
              """)
          .good(
              """
              @act kz/law/2021-02-16/29-VII
              @language ru
              @title О судовождении
              @adopted 2021-02-16

              ## Статья 1. Сфера действия

              Настоящий Закон распространяется на все суда.

              ## Статья 2. Капитан

              Судном командует капитан.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String text = act.text();
    if (text.indexOf('#') < 0 && text.indexOf('@') < 0) {
      return;
    }
    Paragraphs.eachLine(
        act,
        (part, line, words, first) -> {
          char sign = text.charAt(words);
          if (sign == '#') {
            heading(text, line, words, part.own() == part, report);
          } else if (sign == '@' && words + 1 < text.length()) {
            fact(text, words, report);
          }
        });
  }

  /** A run of hash signs with words after it; where the text is the act's own, a fix moves it. */
  private static void heading(String text, int line, int words, boolean own, Report report) {
    int end = words;
    while (end < text.length() && text.charAt(end) == '#') {
      end++;
    }
    if (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      Report.Draft draft = report.at(words, end - words).data(text.substring(words, end));
      if (own) {
        draft.fix(line, words - line, "");
      }
      draft.add();
    }
  }

  private static void fact(String text, int words, Report report) {
    int name = Shift.words(text, words + 1);
    if (name > words + 1 && name < text.length() && Character.isLetter(text.charAt(name))) {
      report.at(words, 1).data("@").add();
    }
  }
}
