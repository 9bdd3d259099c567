package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Signs;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Prose;

/** Straight quotation marks beside printed ones. */
public final class StraightQuotes implements ActRule {
  private static final int ENOUGH = 3;

  private static final RuleInfo INFO =
      RuleInfo.rule("straight-quotes", Severity.INFO)
          .message(
              "en",
              "Straight quotation marks stand here; the act writes {0} elsewhere. Write them alike.")
          .message(
              "ru", "Здесь прямые кавычки, в остальном тексте акта — {0}. Пишите их одинаково.")
          .message("kk", "Мұнда тік тырнақша тұр, актінің қалған мәтінінде — {0}. Бірдей жазыңыз.")
          .fix("en", "Write {0}")
          .fix("ru", "Написать {0}")
          .fix("kk", "{0} деп жазу")
          .why(
              """
              Quotation marks set off names, terms and words of other acts. Two forms in one act let readers ask for a difference,
              and a search for the words with their marks misses half of them. Found where an act has at least three pairs of
              printed marks and more of them than of straight ones.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part three, on quotation marks (one form in one text) and part
              four for each language.\
              """)
          .bad(
              """
              @act kz/law/2021-09-13/712-VII
              @language en
              @title On Ferries
              @adopted 2021-09-13

              ## Article 1. Scope

              This Law applies to the ferries “Ural”, “Ili” and “Irtysh”.

              It also applies to the raft "Tobol".
                                          ^^^^^^^ info straight-quotes: Straight quotation marks stand here; the act writes “” elsewhere. Write them alike.
              """)
          .good(
              """
              @act kz/law/2021-09-13/712-VII
              @language en
              @title On Ferries
              @adopted 2021-09-13

              ## Article 1. Scope

              This Law applies to the ferries “Ural”, “Ili” and “Irtysh”.

              It also applies to the raft “Tobol”.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String text = act.text();
    Signs signs = act.signs();
    if (signs.places('"').length == 0) {
      return;
    }
    int guillemets = signs.places('«').length;
    int curled = signs.places('“').length;
    int most = Math.max(guillemets, curled);
    // Marks set inside others, and German ones, of which the first stands low, are left alone.
    boolean mixed = Math.min(guillemets, curled) > 0 || signs.places('„').length > 0;
    if (most < ENOUGH || mixed || most <= signs.places('"').length / 2) {
      return;
    }
    char open = guillemets > 0 ? '«' : '“';
    char close = guillemets > 0 ? '»' : '”';
    Prose.each(act, (part, words) -> paragraph(text, words, open, close, report));
  }

  private static void paragraph(String text, Words words, char open, char close, Report report) {
    List<Integer> found = new ArrayList<>();
    for (int i = text.indexOf('"', words.offset());
        i >= 0 && i < words.end();
        i = text.indexOf('"', i + 1)) {
      if (!Prose.silent(text, words.offset(), i)) {
        found.add(i);
      }
    }
    int inside = text.indexOf(open, words.offset());
    if (found.size() % 2 != 0 || inside >= 0 && inside < words.end()) {
      return;
    }
    for (int i = 0; i < found.size(); i += 2) {
      int from = found.get(i);
      int to = found.get(i + 1);
      report
          .at(from, to + 1 - from)
          .data("" + open + close)
          .fix(from, 1, String.valueOf(open))
          .fix(to, 1, String.valueOf(close))
          .add();
    }
  }
}
