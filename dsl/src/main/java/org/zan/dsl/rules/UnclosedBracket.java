package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.Signs;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Prose;

/** A bracket that is opened and never closed. */
public final class UnclosedBracket implements ActRule {
  private static final String SENTENCE = ".;";

  private static final RuleInfo INFO =
      RuleInfo.rule("unclosed-bracket", Severity.INFO)
          .message(
              "en",
              "A bracket is opened here and never closed. Close it, so that readers know what belongs in it.")
          .message(
              "ru",
              "Здесь открыта скобка, которая нигде не закрыта. Закройте её, чтобы было видно, что в ней.")
          .message(
              "kk",
              "Мұнда жақша ашылған, бірақ жабылмаған. Ішінде не бары көрінуі үшін оны жабыңыз.")
          .why(
              """
              Words in brackets are an aside or an exception. Where the end is missing, the reach of the exception is open. A
              bracket that a list carries on is left out.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part three, on round brackets, which always come in pairs;
              practice of proofreaders.\
              """)
          .bad(
              """
              @act kz/law/2021-09-12/711-VII
              @language en
              @title On Ferries
              @adopted 2021-09-12

              ## Article 1. Scope

              This Law applies to ferries (except rafts and boats.
                                          ^ info unclosed-bracket: A bracket is opened here and never closed. Close it, so that readers know what belongs in it.
              """)
          .good(
              """
              @act kz/law/2021-09-12/711-VII
              @language en
              @title On Ferries
              @adopted 2021-09-12

              ## Article 1. Scope

              This Law applies to ferries (except rafts) and boats.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    int[] open = act.signs().places('(');
    if (open.length == 0) {
      return;
    }
    Prose.each(
        act,
        (part, words) -> {
          int first = Signs.from(open, words.offset());
          if (first >= 0 && first < words.end()) {
            paragraph(act, part, words, first, report);
          }
        });
  }

  private static void paragraph(ActReading act, Part part, Words words, int open, Report report) {
    String text = act.text();
    int depth = 0;
    int first = -1;
    for (int i = open; i < words.end(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        first = depth == 0 ? i : first;
        depth++;
      } else if (c == ')' && depth > 0) {
        depth--;
      }
    }
    boolean ends = SENTENCE.indexOf(text.charAt(words.end() - 1)) >= 0;
    if (depth > 0
        && ends
        && part.children().isEmpty()
        && !Prose.silent(text, words.offset(), first)) {
      report.at(first, 1).add();
    }
  }
}
