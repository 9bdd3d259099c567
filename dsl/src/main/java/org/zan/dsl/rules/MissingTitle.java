package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Lists;

/** A heading without a title where those beside it have one. */
public final class MissingTitle implements ActRule {
  /** Of fewer, nobody can say what the custom of the act is. */
  private static final int FEWEST = 6;

  /** Where more than one in so many has no title, titles are no custom of the act. */
  private static final int SHARE = 10;

  /** A line longer than this is no title. */
  private static final int TITLE = 150;

  private static final RuleInfo INFO =
      RuleInfo.rule("missing-title", Severity.WARNING)
          .message(
              "en", "“{0}” has no title, but {1} of the {2} beside it have one. Give it a title.")
          .message(
              "ru", "У «{0}» нет заголовка, а у соседних он есть: {1} из {2}. Дайте ему заголовок.")
          .message(
              "kk",
              "«{0}» тақырыпсыз тұр, ал қатарындағы {2} бірліктің {1}-інде тақырып бар. Тақырып қойыңыз.")
          .why(
              """
              Readers find their way by titles: in a table of contents a heading without one is a hole. Either all of a kind have a
              title, or none.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 15 (a uniform structure;
              where articles have titles, all have one); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 23
              (sections, chapters and articles have headings).\
              """)
          .bad(
              """
              @act kz/law/2021-07-04/414-VII
              @language en
              @title On Ferries
              @adopted 2021-07-04

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Timetable

              A ferry sails by a timetable.

              ## Article 3.
              ^^^^^^^^^^^^^ warning missing-title: “Article 3.” has no title, but 5 of the 6 beside it have one. Give it a title.

              A ferry takes no more people than it has seats.

              ## Article 4. Fares

              Fares are displayed on board.

              ## Article 5. Lifeboats

              A ferry carries lifeboats.

              ## Article 6. Crew

              A ferry has a crew of three.
              """)
          .good(
              """
              @act kz/law/2021-07-04/414-VII
              @language en
              @title On Ferries
              @adopted 2021-07-04

              ## Article 1. Scope

              This Law applies to ferries.

              ## Article 2. Timetable

              A ferry sails by a timetable.

              ## Article 3. Passengers

              A ferry takes no more people than it has seats.

              ## Article 4. Fares

              Fares are displayed on board.

              ## Article 5. Lifeboats

              A ferry carries lifeboats.

              ## Article 6. Crew

              A ferry has a crew of three.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Lists.ofHeadings(act, members -> row(act, members, report));
  }

  private static void row(ActReading act, List<Part> members, Report report) {
    List<Part> living = new ArrayList<>();
    int titled = 0;
    for (Part part : members) {
      if (!part.repealed() && !part.empty()) {
        living.add(part);
        titled += part.titled() ? 1 : 0;
      }
    }
    int untitled = living.size() - titled;
    if (untitled == 0 || living.size() < FEWEST || untitled > Math.max(1, living.size() / SHARE)) {
      return;
    }
    for (Part part : living) {
      if (!part.titled() && !titledBelow(act, part)) {
        report
            .at(part.offset(), part.length())
            .data(Label.of(act, part), String.valueOf(titled), String.valueOf(living.size()))
            .add();
      }
    }
  }

  /** Whether its first line, without a full stop, looks like a title that stands below it. */
  private static boolean titledBelow(ActReading act, Part part) {
    if (part.paragraphs().isEmpty()) {
      return !part.children().isEmpty() && part.children().get(0).kind() == Part.Kind.CROSSHEADING;
    }
    String first = act.words(part.paragraphs().get(0)).stripTrailing();
    return first.length() < TITLE && Character.isLetterOrDigit(first.charAt(first.length() - 1));
  }
}
