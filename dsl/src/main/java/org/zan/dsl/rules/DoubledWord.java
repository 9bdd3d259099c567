package org.zan.dsl.rules;

import java.util.List;
import java.util.Locale;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Prose;

/** A word that stands twice. */
public final class DoubledWord implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("doubled-word", Severity.INFO)
          .message(
              "en",
              "The word “{0}” stands twice. Leave one out, or check whether another word was meant.")
          .message(
              "ru",
              "Слово «{0}» стоит дважды. Уберите одно или проверьте, не имелось ли в виду другое слово.")
          .message(
              "kk",
              "«{0}» сөзі екі рет тұр. Біреуін алып тастаңыз немесе басқа сөз көзделмегенін тексеріңіз.")
          .fix("en", "Leave out the second “{0}”")
          .fix("ru", "Убрать второе «{0}»")
          .fix("kk", "Екінші «{0}» сөзін алып тастау")
          .why(
              """
              A word typed twice is mostly left over from an edit, and sometimes stands where another should. Words that a language
              rightly doubles are in its vocabulary (@doubled).\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 1 (acts are drafted
              clearly, simply and precisely); practice of proofreaders and of every spelling checker.\
              """)
          .bad(
              """
              @act kz/law/2021-09-08/707-VII
              @language en
              @title On Ferries
              @adopted 2021-09-08

              ## Article 1. Scope

              This Law applies to the the ferries of lakes.
                                  ^^^^^^^ info doubled-word: The word “the” stands twice. Leave one out, or check whether another word was meant.
              """)
          .good(
              """
              @act kz/law/2021-09-08/707-VII
              @language en
              @title On Ferries
              @adopted 2021-09-08

              ## Article 1. Scope

              This Law applies to the ferries of lakes.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    List<String> right = act.jurisdictions().vocabulary().words(language, "doubled");
    String text = act.text();
    for (int blank : act.signs().doubled()) {
      int first = blank;
      while (first > 0 && letter(text.charAt(first - 1))) {
        first--;
      }
      look(act, first, blank, right, report);
    }
  }

  private static void look(
      ActReading act, int first, int blank, List<String> right, Report report) {
    String text = act.text();
    String word = text.substring(first, blank);
    int second = blank + 1;
    int end = second + word.length();
    boolean alone = end == text.length() || !joins(text.charAt(end));
    boolean start = first == 0 || !joins(text.charAt(first - 1));
    if (word.length() > 1
        && alone
        && start
        && Character.isLowerCase(word.charAt(0))
        && !right.contains(word.toLowerCase(Locale.ROOT))
        && Prose.at(act, first) != null
        && Prose.at(act, first) == Prose.at(act, second)) {
      report.at(first, end - first).data(word).fix(blank, end - blank, "").add();
    }
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’';
  }

  private static boolean joins(char c) {
    return letter(c) || c == '/' || c == '.' || c == '*' || c == '«' || c == '“' || c == '"';
  }
}
