package org.zan.dsl.rules;

import java.nio.charset.Charset;
import java.util.Locale;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;

/** Characters that nobody sees and every search meets. */
public final class InvisibleCharacters implements ActRule {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final RuleInfo INFO =
      RuleInfo.rule("invisible-characters", Severity.WARNING)
          .message(
              "en",
              "Here stands {0}, which nobody sees: a search for the words around it fails, and an amendment cannot quote them. Remove it.")
          .message(
              "ru",
              "Здесь стоит невидимый знак {0}: поиск этих слов их не найдёт, а поправка не сможет их процитировать. Уберите его.")
          .message(
              "kk",
              "Мұнда көрінбейтін {0} таңбасы тұр: бұл сөздерді іздеу нәтиже бермейді, түзету оларды дәл келтіре алмайды. Оны алып тастаңыз.")
          .fix("en", "Remove {0}")
          .fix("ru", "Убрать {0}")
          .fix("kk", "{0} таңбасын алып тастау")
          .why(
              """
              Soft hyphens, zero-width blanks and control characters come from word processors and scanners. Words with them look
              right, but no search and no amendment finds them. A control character that old Windows texts use for a quotation mark
              or a dash becomes that sign.\
              """)
          .source(
              """
              The Unicode Standard, chapter 23 (special areas and format characters: not part of the words); practice of this
              program: instructions match published text character by character.\
              """)
          .bad(
              """
              @act kz/law/2021-09-02/701-VII
              @language en
              @title On Ferries
              @adopted 2021-09-02

              ## Article 1. Scope

              This Law applies to fer­ries.
                                     ^ warning invisible-characters: Here stands U+00AD, which nobody sees: a search for the words around it fails, and an amendment cannot quote them. Remove it.
              """)
          .good(
              """
              @act kz/law/2021-09-02/701-VII
              @language en
              @title On Ferries
              @adopted 2021-09-02

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    for (int at : act.signs().hidden()) {
      char c = act.text().charAt(at);
      report
          .at(at, 1)
          .data("U+" + String.format(Locale.ROOT, "%04X", (int) c))
          .fix(at, 1, meant(c))
          .add();
    }
  }

  /** What Windows shows where the standard has a control character. */
  private static String meant(char c) {
    if (c < '\u0080' || c > '\u009f') {
      return "";
    }
    String shown = new String(new byte[] {(byte) c}, WINDOWS);
    return shown.charAt(0) == '\ufffd' ? "" : shown;
  }
}
