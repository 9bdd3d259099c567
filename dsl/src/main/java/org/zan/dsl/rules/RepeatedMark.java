package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Prose;

/** Two punctuation marks where one belongs. */
public final class RepeatedMark implements ActRule {
  private static final List<String> PAIRS =
      List.of(",,", ";;", "::", ",;", ";,", ",.", ";.", ":;", ":,");

  private static final RuleInfo INFO =
      RuleInfo.rule("repeated-mark", Severity.INFO)
          .message("en", "The marks “{0}” stand together. Keep one of them.")
          .message("ru", "Рядом стоят знаки «{0}». Оставьте один из них.")
          .message("kk", "«{0}» белгілері қатар тұр. Біреуін қалдырыңыз.")
          .fix("en", "Keep one mark")
          .fix("ru", "Оставить один знак")
          .fix("kk", "Бір белгіні қалдыру")
          .why(
              """
              Two marks where one belongs are left over from an edit: something was taken out between them, or one was meant to go.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part three, on punctuation; practice of proofreaders.\
              """)
          .bad(
              """
              @act kz/law/2021-09-10/709-VII
              @language en
              @title On Ferries
              @adopted 2021-09-10

              ## Article 1. Scope

              This Law applies to ferries,, boats and rafts.
                                         ^^ info repeated-mark: The marks “,,” stand together. Keep one of them.
              """)
          .good(
              """
              @act kz/law/2021-09-10/709-VII
              @language en
              @title On Ferries
              @adopted 2021-09-10

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
    for (int i : act.signs().pairs()) {
      String marks = text.substring(i, i + 2);
      char before = i > 0 ? text.charAt(i - 1) : '\n';
      char next = i + 2 < text.length() ? text.charAt(i + 2) : '\n';
      if (PAIRS.contains(marks)
          && Character.isLetter(before)
          && Character.isWhitespace(next)
          && Prose.at(act, i) != null) {
        report.at(i, 2).data(marks).fix(i, 2, kept(marks)).add();
      }
    }
  }

  /** Of two marks, the one that ends more. */
  private static String kept(String marks) {
    char last = marks.charAt(1);
    return marks.charAt(0) == ';' && last == ',' ? ";" : String.valueOf(last);
  }
}
