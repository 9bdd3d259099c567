package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Prose;

/** A blank before a comma or a full stop. */
public final class BlankBeforeMark implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("blank-before-mark", Severity.INFO)
          .message("en", "A blank stands before “{0}”. Remove it.")
          .message("ru", "Перед знаком «{0}» стоит пробел. Уберите его.")
          .message("kk", "«{0}» белгісінің алдында бос орын тұр. Оны алып тастаңыз.")
          .fix("en", "Remove the blank")
          .fix("ru", "Убрать пробел")
          .fix("kk", "Бос орынды алып тастау")
          .why(
              """
              No language of this program puts a blank before a comma, a full stop or a closing bracket, or after an opening one. It
              is mostly left over where words were taken out, so that a look at the sentence is worth while.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part three and the language-specific part four: punctuation
              marks and the spaces around them.\
              """)
          .bad(
              """
              @act kz/law/2021-09-09/708-VII
              @language en
              @title On Ferries
              @adopted 2021-09-09

              ## Article 1. Scope

              This Law applies to ferries , boats and rafts.
                                        ^^^ info blank-before-mark: A blank stands before “,”. Remove it.
              """)
          .good(
              """
              @act kz/law/2021-09-09/708-VII
              @language en
              @title On Ferries
              @adopted 2021-09-09

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
    for (int at : act.signs().blanks()) {
      int i = at - 1;
      char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
      boolean word = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      boolean dots = at + 2 < text.length() && text.charAt(at + 2) == '.';
      if (word && !dots && Character.isWhitespace(next) && Prose.at(act, i) != null) {
        report.at(i - 1, 3).data(text.substring(at, at + 1)).fix(i, 1, "").add();
      }
    }
  }
}
