package org.zan.dsl.rules;

import java.util.List;
import java.util.Locale;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Prose;

/** A word that stands twice. */
public final class DoubledWord implements ActRule {
  /** Latin and Cyrillic letters are looked up. */
  private static final int LISTED = 0x530;

  private static final boolean[] FIRST = new boolean[LISTED];
  private static final boolean[] LETTER = new boolean[LISTED];

  static {
    for (char c = 0; c < LISTED; c++) {
      FIRST[c] = Character.isLetter(c);
      LETTER[c] = Character.isLetterOrDigit(c) || c == '-' || c == '\'';
    }
  }

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
    char[] letters = act.text().toCharArray();
    Prose.each(act, (part, words) -> paragraph(act, letters, words, right, report));
  }

  /**
   * Goes from word to word in an array, whose characters are read faster than those of a string.
   */
  private static void paragraph(
      ActReading act, char[] letters, Words words, List<String> right, Report report) {
    int before = -1;
    int length = 0;
    int i = words.offset();
    int end = words.end();
    while (i < end) {
      if (!first(letters[i])) {
        i++;
        continue;
      }
      int from = i;
      while (i < end && letter(letters[i])) {
        i++;
      }
      if (i - from == length
          && length > 1
          && letters[before] == letters[from]
          && act.text().regionMatches(before, act.text(), from, length)) {
        look(act, words, new int[] {before, from, length}, right, report);
      }
      boolean whole = i == end || Character.isWhitespace(letters[i]);
      before = from;
      length = whole ? i - from : 0;
    }
  }

  private static boolean first(char c) {
    return c < LISTED ? FIRST[c] : Character.isLetter(c);
  }

  private static boolean letter(char c) {
    return c < LISTED ? LETTER[c] : Character.isLetterOrDigit(c) || c == '’';
  }

  private static void look(
      ActReading act, Words words, int[] found, List<String> right, Report report) {
    int second = found[1];
    int length = found[2];
    int first = found[0] + length;
    String text = act.text();
    String word = text.substring(second, second + length);
    boolean alone = second + length == words.end() || !joins(text.charAt(second + length));
    boolean start = found[0] == words.offset() || !joins(text.charAt(found[0] - 1));
    if (alone
        && start
        && Character.isLowerCase(word.charAt(0))
        && text.substring(first, second).equals(" ")
        && !right.contains(word.toLowerCase(Locale.ROOT))
        && !Prose.silent(text, words.offset(), second)) {
      report
          .at(found[0], second + length - found[0])
          .data(word)
          .fix(first, second + length - first, "")
          .add();
    }
  }

  private static boolean joins(char c) {
    return letter(c) || c == '/' || c == '.' || c == '*' || c == '«' || c == '“' || c == '"';
  }
}
