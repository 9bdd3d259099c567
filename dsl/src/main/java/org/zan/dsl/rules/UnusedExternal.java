package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Facts;
import org.zan.dsl.rules.support.Prose;

/** A short name for an act that nothing uses. */
public final class UnusedExternal implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("unused-external", Severity.INFO)
          .message("en", "Nothing uses the short name “{0}”. Remove the line.")
          .message("ru", "Краткое имя «{0}» нигде не используется. Уберите строку.")
          .message("kk", "«{0}» қысқа атауы еш жерде қолданылмайды. Жолды алып тастаңыз.")
          .fix("en", "Remove the line")
          .fix("ru", "Убрать строку")
          .fix("kk", "Жолды алып тастау")
          .why(
              """
              @external names an act that the statute book does not hold, so that references can be short. One that nothing uses is
              left over, or the references that should use it are missing.\
              """)
          .source(
              """
              docs/language.md of this program, "References" (@external); practice of compilers and linters: unused imports.\
              """)
          .bad(
              """
              @act kz/law/2021-10-09/708-VII
              @language en
              @title On Ferries
              @adopted 2021-10-09
              @external kz/law/2001-03-03/77-II ports
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info unused-external: Nothing uses the short name “ports”. Remove the line.

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .good(
              """
              @act kz/law/2021-10-09/708-VII
              @language en
              @title On Ferries
              @adopted 2021-10-09
              @external kz/law/2001-03-03/77-II ports

              ## Article 1. Scope

              This Law applies to ferries in [ports](ports#art1).
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    if (act.data()) {
      return;
    }
    for (ReadFact fact : act.header()) {
      String[] words = fact.value().strip().split("\\s+");
      if (fact.name().equals("external") && words.length == 2 && !used(act, words[1], fact)) {
        Report.Draft draft = report.at(fact.offset(), fact.length()).data(words[1]);
        Facts.remove(act, fact, draft);
        draft.add();
      }
    }
  }

  /** Whether the name stands anywhere else but in comments: be it in a note, somebody meant it. */
  private static boolean used(ActReading act, String alias, ReadFact fact) {
    String text = act.text();
    for (int i = text.indexOf(alias); i >= 0; i = text.indexOf(alias, i + 1)) {
      boolean own = i >= fact.offset() && i < fact.offset() + fact.length();
      if (!own && isWord(text, i, i + alias.length()) && !Prose.note(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String text, int from, int end) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
