package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Lists;

/** Items of a list that end in different marks. */
public final class ListMarks implements ActRule {
  private static final String MARKS = ";,";
  private static final int ENOUGH = 4;

  private static final RuleInfo INFO =
      RuleInfo.rule("list-marks", Severity.INFO)
          .message(
              "en", "The other items of this list end in “{0}”, this one does not. End it alike.")
          .message(
              "ru",
              "Остальные пункты перечня оканчиваются знаком «{0}», этот — нет. Завершите его так же.")
          .message(
              "kk",
              "Тізімнің басқа тармақтары «{0}» белгісімен аяқталады, мұнысы олай емес. Оны да солай аяқтаңыз.")
          .fix("en", "End it in “{0}”")
          .fix("ru", "Завершить знаком «{0}»")
          .fix("kk", "«{0}» белгісімен аяқтау")
          .why(
              """
              The items of a list are pieces of one sentence, or sentences of their own; their marks say which. One that ends
              otherwise is left over from an edit, or words are missing. Found in lists of four or more where all but one or two of
              every ten items agree; the last item, and one that ends in “and” or “or”, are left out.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part one, on lists (points end in a semicolon, the last in a
              full stop); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 24.\
              """)
          .bad(
              """
              @act kz/law/2021-09-16/715-VII
              @language en
              @title On Ferries
              @adopted 2021-09-16

              ## Article 1. Scope

              This Law applies to:

              1) ferries;
              2) boats;
              3) rafts
                     ^ info list-marks: The other items of this list end in “;”, this one does not. End it alike.
              4) barges;
              5) tugs;
              6) yachts;
              7) ships.
              """)
          .good(
              """
              @act kz/law/2021-09-16/715-VII
              @language en
              @title On Ferries
              @adopted 2021-09-16

              ## Article 1. Scope

              This Law applies to:

              1) ferries;
              2) boats;
              3) rafts;
              4) barges;
              5) tugs;
              6) yachts;
              7) ships.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Lists.ofItems(act, row -> list(act, row, report));
  }

  private static void list(ActReading act, List<Part> row, Report report) {
    int plain = 0;
    int[] counts = new int[MARKS.length()];
    for (Part item : row.subList(0, row.size() - 1)) {
      if (plain(item)) {
        plain++;
        int mark = MARKS.indexOf(last(act, item));
        if (mark >= 0) {
          counts[mark]++;
        }
      }
    }
    int usual = counts[1] > counts[0] ? 1 : 0;
    int others = plain - counts[usual];
    if (counts[usual] < ENOUGH || others == 0 || others * 5 > plain) {
      return;
    }
    for (Part item : row.subList(0, row.size() - 1)) {
      if (plain(item) && last(act, item) != MARKS.charAt(usual)) {
        look(act, item, MARKS.substring(usual, usual + 1), report);
      }
    }
  }

  private static void look(ActReading act, Part item, String usual, Report report) {
    Words words = item.paragraphs().get(0);
    String text = act.words(words);
    int end = words.end() - 1;
    char last = text.charAt(text.length() - 1);
    boolean mark = last == ',' || last == '.' || last == ';';
    String tail = text.substring(Math.max(0, text.length() - 8));
    // A short word at the end joins the next item: “and”.
    int blank = text.lastIndexOf(' ');
    boolean joins = !mark && text.length() - blank <= 4;
    if (joins
        || text.contains("...")
        || !mark && !Character.isLetter(last)
        || last == '.' && text.indexOf(". ") > 0
        || tail.indexOf(';') >= 0 && tail.indexOf(';') < tail.length() - 1
        || tail.indexOf(',') >= 0 && tail.indexOf(',') < tail.length() - 1) {
      return;
    }
    report.at(end, 1).data(usual).fix(mark ? end : end + 1, mark ? 1 : 0, usual).add();
  }

  private static boolean plain(Part item) {
    return item.children().isEmpty()
        && item.rows() == 0
        && item.caption() == null
        && item.paragraphs().size() == 1
        && !item.repealed();
  }

  private static char last(ActReading act, Part item) {
    return act.text().charAt(item.paragraphs().get(0).end() - 1);
  }
}
