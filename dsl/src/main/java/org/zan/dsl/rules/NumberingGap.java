package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.lexer.Roman;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Lists;
import org.zan.dsl.rules.support.Sign;

/**
 * A number that is left out. Numbers added later ({@code 12-1}, {@code 12bis}) and tombstones
 * count; a row that begins again at 1 is another row; a number that stands elsewhere near by is out
 * of order, not missing.
 */
public final class NumberingGap implements ActRule {
  private static final int NEAR = 64;
  private static final int MOST_FORMS = 8;

  private static final RuleInfo INFO =
      RuleInfo.rule("numbering-gap", Severity.WARNING)
          .message(
              "en",
              "After {0} comes {1}; {2} is missing. Renumber, or keep the number with @repealed.")
          .message(
              "ru",
              "После {0} идёт {1}; нет {2}. Исправьте нумерацию или сохраните номер со строкой"
                  + " @repealed.")
          .message(
              "kk",
              "{0} нөмірінен кейін {1} келеді; {2} жоқ. Нөмірлеуді түзетіңіз немесе нөмірді"
                  + " @repealed жолымен қалдырыңыз.")
          .why(
              "A reader who misses a number asks whether a provision was lost. A repealed provision"
                  + " keeps its number, so that older references do not come to mean another one.")
          .source(
              "Law of the Republic of Kazakhstan “On Legal Acts” of 6 April 2016, article 23"
                  + " (numbering of structural elements); Joint Practical Guide of the EU, guideline"
                  + " 15")
          .bad(
              """
              @act kz/law/2021-02-11/24-VII
              @language en
              @title On Pilots
              @adopted 2021-02-11

              ## Article 1. Duties of a pilot

              A pilot:

              1) knows the waters;
              2) advises the master;
              4) keeps a record.
              ^^ warning numbering-gap: After 2 comes 4; 3 is missing. Renumber, or keep the number with @repealed.
              """)
          .good(
              """
              @act kz/law/2021-02-11/24-VII
              @language en
              @title On Pilots
              @adopted 2021-02-11

              ## Article 1. Duties of a pilot

              A pilot:

              1) knows the waters;
              2) advises the master;
              3) @repealed 2023-07-01
              4) keeps a record.
              """)
          .build();

  /** How far one row with one form of number has come. */
  private static final class Run {
    final Sign form;
    private final boolean roman;
    private String prefix;
    private Part previous;
    private int highest;

    Run(Sign form, Part first, boolean roman) {
      this.form = form;
      this.roman = roman;
      this.prefix = prefix(first.number());
      this.previous = first;
      this.highest = value(first.number(), roman);
    }

    /** The numbers that are left out before this one: the first and the last; null for none. */
    int[] gapBefore(Part part) {
      int value = value(part.number(), roman);
      if (value <= 0) {
        return null;
      }
      if (value == 1 || highest <= 0 || !prefix.equals(prefix(part.number()))) {
        highest = value;
        prefix = prefix(part.number());
        previous = part;
        return null;
      }
      int expected = highest + 1;
      if (value >= highest) {
        highest = value;
      }
      return value > expected && plain(part.number()) ? new int[] {expected, value - 1} : null;
    }

    void passed(Part part) {
      previous = value(part.number(), roman) > 0 ? part : previous;
      if (!part.last().isEmpty() && prefix.equals(prefix(part.last()))) {
        highest = Math.max(highest, value(part.last(), roman));
      }
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Lists.ofItems(act, members -> row(act, members, report));
    Lists.ofHeadings(act, members -> row(act, members, report));
  }

  private static void row(ActReading act, List<Part> members, Report report) {
    if (consecutive(members)) {
      return;
    }
    List<Run> runs = new ArrayList<>(2);
    for (int i = 0; i < members.size(); i++) {
      Part part = members.get(i);
      Sign form = form(act, part);
      Run run = find(runs, form);
      if (run == null) {
        if (runs.size() < MOST_FORMS) {
          run = new Run(form, part, roman(members, i));
          runs.add(run);
          run.passed(part);
        }
        continue;
      }
      Part previous = run.previous;
      int[] gap = run.gapBefore(part);
      if (gap != null && !near(members, i, run, gap[0]) && !inside(previous, run, gap[0])) {
        found(previous, part, gap, run, report);
      }
      run.passed(part);
    }
  }

  /** Whether each number is plain and the one after that before it, as in nearly every row. */
  private static boolean consecutive(List<Part> members) {
    int before = Sign.order(members.get(0).number());
    for (int i = 1; i < members.size(); i++) {
      int value = Sign.order(members.get(i).number());
      if (before < 0 || value != before + 1) {
        return false;
      }
      before = value;
    }
    return true;
  }

  private static void found(Part previous, Part part, int[] gap, Run run, Report report) {
    String first = written(gap[0], run);
    String missing = gap[0] == gap[1] ? first : first + "–" + written(gap[1], run);
    report
        .at(part.offset(), part.length())
        .data(
            previous.last().isEmpty() ? previous.number() : previous.last(), part.number(), missing)
        .related(previous.offset(), previous.length())
        .add();
  }

  private static Sign form(ActReading act, Part part) {
    if (part.kind() == Part.Kind.ITEM && part.depth() == 0) {
      Sign sign = Sign.of(act, part);
      return sign.braced() ? new Sign(' ', ' ', sign.script()) : sign;
    }
    return new Sign(' ', ' ', Sign.script(part.number()));
  }

  /** Whether a row of letters from this member on counts with Roman numerals. */
  private static boolean roman(List<Part> members, int from) {
    String first = members.get(from).number();
    if (first.equalsIgnoreCase("a") || Character.isDigit(first.charAt(0))) {
      return false;
    }
    boolean roman = first.equalsIgnoreCase("i");
    int to = Math.min(members.size(), from + NEAR);
    for (int i = from; i < to && !roman; i++) {
      String number = members.get(i).number();
      roman =
          number.length() > 1
              && Sign.script(number) == Sign.script(first)
              && Roman.value(number) > 0;
    }
    return roman;
  }

  private static Run find(List<Run> runs, Sign form) {
    for (Run run : runs) {
      if (run.form.equals(form)) {
        return run;
      }
    }
    return null;
  }

  /** Whether the number stands near by all the same, in another form or order, or in a range. */
  private static boolean near(List<Part> members, int at, Run run, int number) {
    int to = Math.min(members.size(), at + NEAR);
    for (int i = Math.max(0, at - NEAR); i < to; i++) {
      Part part = members.get(i);
      boolean sameScript = Sign.script(part.number()) == run.form.script();
      int first = sameScript ? value(part.number(), run.roman) : -1;
      int last = part.last().isEmpty() ? first : value(part.last(), run.roman);
      if (first > 0
          && first <= number
          && number <= last
          && run.prefix.equals(prefix(part.number()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number slipped into the item before, which is for another rule to say. */
  private static boolean inside(Part previous, Run run, int number) {
    for (Part child : previous.children()) {
      if (child.kind() == Part.Kind.ITEM) {
        return value(child.number(), run.roman) == number;
      }
    }
    return false;
  }

  /** What stands before the last of several numbers: {@code 1.} of {@code 1.2}. */
  private static String prefix(String number) {
    return number.substring(0, number.lastIndexOf('.') + 1);
  }

  /**
   * Its place in the row, without what was added later ({@code 12-1} is 12); not above 0 where
   * unknown.
   */
  private static int value(String number, boolean roman) {
    int from = number.lastIndexOf('.') + 1;
    if (from == number.length() || from > 0 && !Character.isDigit(number.charAt(0))) {
      return -1;
    }
    if (Character.isDigit(number.charAt(from))) {
      return whole(number, from) ? Sign.digits(number, from) : -1;
    }
    int end = from;
    while (end < number.length() && Character.isLetter(number.charAt(end))) {
      end++;
    }
    if (roman) {
      return Roman.value(number.substring(from, end));
    }
    int letter = Character.toLowerCase(number.charAt(from)) - 'a';
    return end - from == 1 && letter >= 0 && letter < 26 ? letter + 1 : -1;
  }

  /**
   * Whether the digits are a number of a provision, not of a price list: {@code 1,00}, {@code 5%}.
   */
  private static boolean whole(String number, int from) {
    int end = from;
    while (end < number.length() && Character.isDigit(number.charAt(end))) {
      end++;
    }
    return end == number.length()
        || number.charAt(end) == '-'
        || Character.isLetter(number.charAt(end))
        || Character.getType(number.charAt(end)) == Character.OTHER_NUMBER;
  }

  /**
   * Whether nothing was added to the number; 3bis after 1 is often quoted without what it follows.
   */
  private static boolean plain(String number) {
    return Character.isDigit(number.charAt(number.length() - 1))
        ? number.indexOf('-') < 0
        : !Character.isDigit(number.charAt(0));
  }

  private static String written(int value, Run run) {
    boolean capital = run.form.script() == Sign.Script.CAPITALS;
    String number = Integer.toString(value);
    if (run.form.script() != Sign.Script.DIGITS) {
      number = run.roman ? Roman.of(value) : Character.toString((char) ('a' + value - 1));
      number = capital ? number.toUpperCase(Locale.ROOT) : number;
    }
    return run.prefix + number;
  }
}
