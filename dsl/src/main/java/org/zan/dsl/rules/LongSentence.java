package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Signs;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Tree;

/** A sentence of more words than a reader can hold. */
public final class LongSentence implements ActRule {
  private static final int MOST = 100;

  /** More words than that do not stand in so many characters. */
  private static final int SHORTEST = 3 * MOST;

  private static final String QUOTES = "«“„\"";

  private static final RuleInfo INFO =
      RuleInfo.rule("long-sentence", Severity.INFO)
          .message(
              "en",
              "This sentence has {0} words. Divide it: one thought in each sentence, conditions as a list.")
          .message(
              "ru",
              "В этом предложении слов: {0}. Разделите его: одна мысль в предложении, условия — перечнем.")
          .message(
              "kk",
              "Бұл сөйлемде {0} сөз бар. Оны бөліңіз: әр сөйлемде бір ой, шарттар – тізіммен.")
          .why(
              """
              Who reads a long sentence has forgotten its beginning at its end, and exceptions in it are overlooked or attached to
              the wrong part. Found are
              sentences of more than 100 words outside preambles. A semicolon or colon counts as an end too, as does the full stop of
              an abbreviation; paragraphs with quotations are passed over. This is a hint.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 4 and 5 (short sentences;
              overly long articles and sentences are avoided); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article
              24 (the text is stated in concise, plain language).\
              """)
          .bad(
              """
              @act kz/law/2021-07-08/418-VII
              @language en
              @title On Reports
              @adopted 2021-07-08

              ## Article 1. Reports

              A pilot informs the captain of the ship and the master of the harbour and the keeper of the lighthouse, the captain of the ship and the master of the harbour and the keeper of the lighthouse, the captain of the ship and the master of the harbour and the keeper of the lighthouse, the captain of the ship and the master of the harbour and the keeper of the lighthouse, the captain of the ship and the master of the harbour and the keeper of the lighthouse, the captain of the ship and the master of the harbour and the keeper of the lighthouse, of the weather.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info long-sentence: This sentence has 108 words. Divide it: one thought in each sentence, conditions as a list.
              """)
          .good(
              """
              @act kz/law/2021-07-08/418-VII
              @language en
              @title On Reports
              @adopted 2021-07-08

              ## Article 1. Reports

              A pilot informs of the weather:

              1) the captain of the ship;
              2) the master of the harbour;
              3) the keeper of the lighthouse.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Tree.each(
        act.act(),
        part -> {
          if (part.parent() != null) {
            for (Words paragraph : part.paragraphs()) {
              if (paragraph.length() > SHORTEST) {
                look(act, paragraph, report);
              }
            }
          }
        });
  }

  /**
   * Looks for the last end before the sentence would be long enough: all that it ends is too short.
   */
  private static void look(ActReading act, Words paragraph, Report report) {
    String text = act.text();
    int[] ends = act.signs().ends();
    int start = paragraph.offset();
    while (paragraph.end() - start > SHORTEST) {
      int end = Signs.before(ends, start + SHORTEST) + 1;
      if (end <= start) {
        end = Signs.from(ends, start + SHORTEST) + 1;
        end = end == 0 ? paragraph.end() : Math.min(end, paragraph.end());
        int words = words(text, start, end);
        if (words > MOST && !quotes(text, paragraph)) {
          report.at(start, end - start).data(String.valueOf(words)).add();
        }
      }
      start = end;
      while (start < paragraph.end() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
  }

  /** What stands between blanks and has a letter. */
  private static int words(String text, int from, int to) {
    int words = 0;
    boolean letter = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      letter |= Character.isLetter(c);
      if (letter && (Character.isWhitespace(c) || i + 1 == to)) {
        words++;
        letter = false;
      }
    }
    return words;
  }

  /** Whether the paragraph has a quotation, whose sentences are another text's. */
  private static boolean quotes(String text, Words paragraph) {
    for (int i = paragraph.offset(); i < paragraph.end(); i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
