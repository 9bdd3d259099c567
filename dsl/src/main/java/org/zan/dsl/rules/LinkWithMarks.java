package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.reading.Words;

/** A reference that takes punctuation or blanks along. */
public final class LinkWithMarks implements ActRule {
  private static final String MARKS = ",;: ";

  private static final RuleInfo INFO =
      RuleInfo.rule("link-with-marks", Severity.INFO)
          .message(
              "en",
              "The words of this reference end in a mark or a blank that belongs to the sentence. Put it outside the brackets.")
          .message(
              "ru",
              "В слова ссылки попал знак препинания или пробел из предложения. Вынесите его за скобки.")
          .message(
              "kk",
              "Сілтеме сөздеріне сөйлемнің тыныс белгісі не бос орны кіріп кеткен. Оны жақшаның сыртына шығарыңыз.")
          .fix("en", "Put it outside the brackets")
          .fix("ru", "Вынести за скобки")
          .fix("kk", "Жақшаның сыртына шығару")
          .why(
              """
              The words of a reference are what is cited. A comma in them is underlined with the link, and is lost or doubled where
              the reference is written anew.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part one, on references; Akoma Ntoso Version 1.0, ref (the words
              of the reference).\
              """)
          .bad(
              """
              @act kz/law/2021-10-18/717-VII
              @language en
              @title On Ferries
              @adopted 2021-10-18

              ## Article 1. Scope

              This Law applies to the ferries of [Article 2,](#art2) if they float.
                                                           ^ info link-with-marks: The words of this reference end in a mark or a blank that belongs to the sentence. Put it outside the brackets.

              ## Article 2. Ferries

              A ferry carries persons and cars.
              """)
          .good(
              """
              @act kz/law/2021-10-18/717-VII
              @language en
              @title On Ferries
              @adopted 2021-10-18

              ## Article 1. Scope

              This Law applies to the ferries of [Article 2](#art2), if they float.

              ## Article 2. Ferries

              A ferry carries persons and cars.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String text = act.text();
    for (ReadReference reference : act.references()) {
      Words words = reference.words();
      int target = reference.offset() + reference.length();
      if (reference.place() != Place.WORDS
          || words.length() < 2
          || target >= text.length()
          || text.charAt(target) != ')') {
        continue;
      }
      int end = words.end();
      while (end > words.offset() && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      String outside = text.substring(end, words.end());
      if (!outside.isEmpty() && end > words.offset() && text.startsWith("](", words.end())) {
        report
            .at(end, outside.length())
            .fix(end, outside.length(), "")
            .fix(target + 1, 0, outside)
            .add();
      }
    }
  }
}
