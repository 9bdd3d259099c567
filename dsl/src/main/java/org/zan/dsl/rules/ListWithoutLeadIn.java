package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Lists;
import org.zan.dsl.rules.support.Sign;

/** A list whose items are pieces of a sentence that nothing begins. */
public final class ListWithoutLeadIn implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("list-without-lead-in", Severity.INFO)
          .message(
              "en",
              "Nothing leads in this list of “{0}”: its items do not make a sentence. Begin it with words that end in a colon.")
          .message(
              "ru",
              "Перечень в «{0}» ничем не вводится: его пункты не составляют предложения. Начните его словами с двоеточием на конце.")
          .message(
              "kk",
              "«{0}» ішіндегі тізімнің кіріспе сөзі жоқ: тармақшалары сөйлем құрамайды. Оны қос нүктемен аяқталатын сөздерден бастаңыз.")
          .why(
              """
              Items that end in semicolons are parts of one sentence. Without its beginning nobody can say what they are:
              conditions, powers, examples, whether all of them are needed or one. A heading is no part of the rule. Found are
              lists whose items begin with a small letter, and of which all but the last end in a
              semicolon, directly under a heading. It is a hint: items may be whole sentences, or a title may go on in them.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 15 and Interinstitutional
              Style Guide, section on lists (each item follows from the introductory words); Law of Kazakhstan "On Legal Acts" of 6
              April 2016, No 480-V, article 24 (norms are complete and clear).\
              """)
          .bad(
              """
              @act kz/law/2021-07-06/416-VII
              @language en
              @title On Pilots
              @adopted 2021-07-06

              ## Article 1. Duties of pilots

              1) to know the waters;
              ^^ info list-without-lead-in: Nothing leads in this list of “Article 1. Duties of pilots”: its items do not make a sentence. Begin it with words that end in a colon.
              2) to carry a licence;
              3) to keep a logbook.
              """)
          .good(
              """
              @act kz/law/2021-07-06/416-VII
              @language en
              @title On Pilots
              @adopted 2021-07-06

              ## Article 1. Duties of pilots

              A pilot is obliged:

              1) to know the waters;
              2) to carry a licence;
              3) to keep a logbook.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Lists.ofItems(act, members -> row(act, members, report));
  }

  private static void row(ActReading act, List<Part> members, Report report) {
    Part first = members.get(0);
    Part list = first.parent();
    if (leads(act, list) || first.lead() > 0 || !Sign.first(first.number())) {
      return;
    }
    for (int i = 0; i < members.size(); i++) {
      boolean last = i == members.size() - 1;
      if (!fragment(act, members.get(i)) || ends(act, members.get(i)) == last) {
        return;
      }
    }
    report.at(first.offset(), first.length()).data(Label.of(act, list)).add();
  }

  /**
   * Whether what holds the list may begin its sentence: anything but a heading with a level, whose
   * number or title does not.
   */
  private static boolean leads(ActReading act, Part list) {
    return list.kind() != Part.Kind.LEVEL || list.rows() > 0 || Label.of(act, list).endsWith(":");
  }

  /** Whether the item is one paragraph that begins in the middle of a sentence. */
  private static boolean fragment(ActReading act, Part item) {
    boolean plain =
        item.paragraphs().size() == 1 && item.children().isEmpty() && item.caption() == null;
    return plain && Character.isLowerCase(act.text().charAt(item.paragraphs().get(0).offset()));
  }

  /** Whether the item ends in a semicolon. */
  private static boolean ends(ActReading act, Part item) {
    String words = act.words(item.paragraphs().get(0)).stripTrailing();
    return words.endsWith(";");
  }
}
