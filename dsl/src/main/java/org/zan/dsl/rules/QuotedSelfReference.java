package org.zan.dsl.rules;

import java.util.List;
import java.util.Locale;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.Vocabulary;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Prose;

/** “This article” in words that are quoted. */
public final class QuotedSelfReference implements ActRule {
  /** Longer quotations are text for another act. */
  private static final int LONGEST = 160;

  private static final String OPENING = "«„“\"";

  private static final RuleInfo INFO =
      RuleInfo.rule("quoted-self-reference", Severity.INFO)
          .message(
              "en",
              "“{0}” stands in words that are quoted: the provision that is quoted may be meant, or this one. Leave it out of the quotation, or name the provision.")
          .message(
              "ru",
              "«{0}» стоит в цитате: неясно, имеется ли в виду цитируемая норма или эта. Вынесите эти слова из цитаты или назовите норму.")
          .message(
              "kk",
              "«{0}» дәйексөздің ішінде тұр: дәйексөз алынған норма ма, әлде осы норма ма – белгісіз. Оны дәйексөзден шығарыңыз немесе норманы атаңыз.")
          .why(
              """
              Words are true where they stand. “This article” in a quotation means the article that is quoted; a reader of the act that quotes
              takes it for the article in front of them. Looked at are short quotations that go on a sentence; those that begin one of their own or open a paragraph, and
              those beside words of amendment (the vocabulary's @amending), are text for another act, where the words are right.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 16 (internal and external references,
              without ambiguity); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 24 (no ambiguous wording).\
              """)
          .bad(
              """
              @act kz/law/2021-12-01/611-VII
              @language en
              @title On Ferries
              @adopted 2021-12-01

              ## Article 1. Ferries

              A ferry is a boat that is, as the Law on Boats has it, “registered under this Article for carrying persons” and runs by day.
                                                                                       ^^^^^^^^^^^^ info quoted-self-reference: “this Article” stands in words that are quoted: the provision that is quoted may be meant, or this one. Leave it out of the quotation, or name the provision.
              """)
          .good(
              """
              @act kz/law/2021-12-01/611-VII
              @language en
              @title On Ferries
              @adopted 2021-12-01

              ## Article 1. Ferries

              A ferry is a boat that is registered under Article 4 of the Law on Boats “for carrying persons” and runs by day.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("").strip();
    Vocabulary vocabulary = act.jurisdictions().vocabulary();
    List<String> phrases = vocabulary.words(language, "self");
    if (phrases.isEmpty()) {
      return;
    }
    String text = act.text();
    String common = common(phrases);
    for (int at = text.indexOf(common); at >= 0; at = text.indexOf(common, at + 1)) {
      String phrase = at(phrases, text, at);
      if (!phrase.isEmpty()
          && quoted(act, at, at + phrase.length(), vocabulary.words(language, "amending"))) {
        report.at(at, phrase.length()).data(phrase).add();
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

  private static String at(List<String> phrases, String text, int at) {
    if (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      return "";
    }
    return phrases.stream().filter(phrase -> text.startsWith(phrase, at)).findFirst().orElse("");
  }

  private static boolean quoted(ActReading act, int at, int end, List<String> amending) {
    Words paragraph = Prose.at(act, at);
    if (paragraph == null) {
      return false;
    }
    String text = act.text();
    int open = opening(text, paragraph.offset(), at);
    boolean within =
        open >= 0 && text.substring(paragraph.offset(), open).chars().anyMatch(Character::isLetter);
    if (!within) {
      return false;
    }
    int close = closing(text.charAt(open), text, end, paragraph.end());
    return close >= 0
        && close - open <= LONGEST
        && partOfSentence(text.substring(open + 1, close))
        && !amends(text.substring(paragraph.offset(), open), amending)
        && !amends(text.substring(close, paragraph.end()), amending);
  }

  /** Whether a quotation goes on a sentence: what begins one of its own is text for another act. */
  private static boolean partOfSentence(String quotation) {
    String words = quotation.strip();
    return !words.isEmpty() && Character.isLowerCase(words.charAt(0));
  }

  /** Where the quotation is opened in which a place stands; negative where it stands in none. */
  private static int opening(String text, int from, int at) {
    int open = -1;
    for (int i = from; i < at; i++) {
      char c = text.charAt(i);
      if (open < 0) {
        open = OPENING.indexOf(c) >= 0 ? i : -1;
      } else if (closes(text.charAt(open), c)) {
        open = -1;
      }
    }
    return open;
  }

  private static int closing(char opening, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (closes(opening, text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(char opening, char closing) {
    return switch (opening) {
      case '«' -> closing == '»';
      case '„' -> closing == '“' || closing == '”';
      case '“' -> closing == '”';
      default -> closing == opening;
    };
  }

  private static boolean amends(String words, List<String> amending) {
    String small = words.toLowerCase(Locale.ROOT);
    return amending.stream().anyMatch(small::contains);
  }
}
