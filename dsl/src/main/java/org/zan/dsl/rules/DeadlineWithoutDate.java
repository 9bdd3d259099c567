package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Prose;

/** A deadline of which nobody says how long it is, or who sets it. */
public final class DeadlineWithoutDate implements ActRule {
  private static final String MARKS = ".,;:)";

  private static final RuleInfo INFO =
      RuleInfo.rule("deadline-without-date", Severity.INFO)
          .message(
              "en",
              "“{0}” sets no deadline: neither a time nor who fixes it is said. Give the time, or cite what sets it.")
          .message(
              "ru",
              "«{0}» срока не устанавливает: не сказано ни какой он, ни кем определён. Назовите срок или сошлитесь на норму, которая его устанавливает.")
          .message(
              "kk",
              "«{0}» мерзімді белгілемейді: қандай мерзім екені де, оны кім белгілейтіні де айтылмаған. Мерзімін жазыңыз немесе оны белгілейтін нормаға сілтеме жасаңыз.")
          .why(
              """
              Nobody can miss a deadline that nobody knows, so the duty cannot be enforced. Found are words that speak of a time set
              elsewhere, before a mark or the end of a paragraph in which there is no figure and no reference, in an article that names no time otherwise.
              What the words are, the vocabulary of the language says (@deadline, @period).\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 1 (clear and precise) and 20 (dates and
              periods); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 24 (no ambiguous wording).\
              """)
          .languages("de", "en", "fr", "kk", "ru")
          .bad(
              """
              @act kz/law/2022-04-13/2211-VII
              @language en
              @title On Moorings
              @adopted 2022-04-13

              ## Article 1. Fees

              The owner of a boat pays the fee within the time set.
                                               ^^^^^^^^^^^^^^^^^^^ info deadline-without-date: “within the time set” sets no deadline: neither a time nor who fixes it is said. Give the time, or cite what sets it.

              ## Article 2. Removal

              Who does not pay removes the boat within the time set by the harbour office.
              """)
          .good(
              """
              @act kz/law/2022-04-13/2211-VII
              @language en
              @title On Moorings
              @adopted 2022-04-13

              ## Article 1. Fees

              The owner of a boat pays the fee within ten days.

              ## Article 2. Removal

              Who does not pay removes the boat within the time set by the harbour office.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    Vocabulary vocabulary = act.jurisdictions().vocabulary();
    List<String> phrases = vocabulary.words(language, "deadline");
    if (phrases.isEmpty()) {
      return;
    }
    String text = act.text();
    String common = common(phrases);
    for (int at = text.indexOf(common); at >= 0; at = text.indexOf(common, at + 1)) {
      for (String phrase : phrases) {
        boolean open = text.startsWith(phrase, at) && open(act, at, at + phrase.length());
        if (open && !named(text, at, phrases, vocabulary.words(language, "period"))) {
          report.at(at, phrase.length()).data(phrase).add();
        }
      }
    }
  }

  /** What all begin with: so the text is gone through once. */
  private static String common(List<String> phrases) {
    String common = phrases.get(0);
    for (String phrase : phrases) {
      while (!phrase.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    return common.isEmpty() ? phrases.get(0) : common;
  }

  /** Whether a mark or the end follows, in a paragraph without figure and reference. */
  private static boolean open(ActReading act, int at, int end) {
    String text = act.text();
    boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
    Words paragraph = begins ? Prose.at(act, at) : null;
    if (paragraph == null || end < paragraph.end() && MARKS.indexOf(text.charAt(end)) < 0) {
      return false;
    }
    for (int i = paragraph.offset(); i < paragraph.end(); i++) {
      if (Character.isDigit(text.charAt(i)) || text.startsWith("](", i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a time is named between the heading above and the one below, beside these words. */
  private static boolean named(String text, int at, List<String> phrases, List<String> periods) {
    int begin = Math.max(0, text.lastIndexOf("\n#", at));
    int next = text.indexOf("\n#", at);
    String around = text.substring(begin, next < 0 ? text.length() : next);
    for (String phrase : phrases) {
      around = around.replace(phrase, "");
    }
    for (String period : periods) {
      for (int i = around.indexOf(period); i >= 0; i = around.indexOf(period, i + 1)) {
        if (i == 0 || !Character.isLetter(around.charAt(i - 1))) {
          return true;
        }
      }
    }
    return false;
  }
}
