package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.lexer.Line;
import org.zan.dsl.lexer.Markers;
import org.zan.dsl.norm.Numbers;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Paragraphs;
import org.zan.dsl.rules.support.Shift;
import org.zan.dsl.rules.support.Sign;

/** A line within a paragraph that begins like an item. */
public final class StrayNumber implements ActRule {
  private static final int LONGEST = 48;

  /** What a number ends with that opens an item. */
  private static final String ENDS = ".)°º⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final String ESCAPABLE = ".)";

  private static final RuleInfo INFO =
      RuleInfo.rule("stray-number", Severity.INFO)
          .message(
              "en",
              "The line begins like an item with “{0}”, but is read as part of the paragraph above."
                  + " If that is right, break the line elsewhere or write “{1}”; for an item, put a"
                  + " blank line before it.")
          .message(
              "ru",
              "Строка начинается как пункт «{0}», но читается как продолжение абзаца. Если это верно,"
                  + " перенесите строку в другом месте или напишите «{1}»; для пункта поставьте перед"
                  + " ней пустую строку.")
          .message(
              "kk",
              "Жол «{0}» тармағы сияқты басталады, бірақ абзацтың жалғасы ретінде оқылады. Бұл дұрыс"
                  + " болса, жолды басқа жерден бөліңіз немесе «{1}» деп жазыңыз; тармақ болса, алдына"
                  + " бос жол қалдырыңыз.")
          .fix("en", "Begin “{2}” in column {3}")
          .fix("ru", "Начать «{2}» в колонке {3}")
          .fix("kk", "«{2}» жазуын {3}-бағаннан бастау")
          .why(
              "When a sentence is broken into lines, a number may come to stand at the beginning of"
                  + " one. It is read as text then; where a point was meant, the point is lost.")
          .source("Zan language, docs/language.md, section “Lines” (item)")
          .bad(
              """
              @act kz/law/2021-02-15/28-VII
              @language en
              @title On Wrecks
              @adopted 2021-02-15

              ## Article 1. Removal of a wreck

              The owner removes a wreck within the period that is laid down in point
              3) of the permit.
              ^^ info stray-number: The line begins like an item with “3)”, but is read as part of the paragraph above. If that is right, break the line elsewhere or write “3\\)”; for an item, put a blank line before it.
              """)
          .good(
              """
              @act kz/law/2021-02-15/28-VII
              @language en
              @title On Wrecks
              @adopted 2021-02-15

              ## Article 1. Removal of a wreck

              The owner removes a wreck within the period that is laid down in
              point 3) of the permit.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Paragraphs.eachLine(
        act,
        (part, line, words, first) -> {
          int marker = marker(act.text(), words);
          if (marker > 0
              && !initials(act, part, words, marker)
              && !Paragraphs.inClosing(part, words)) {
            found(act, part, line, words, marker, first, report);
          }
        });
  }

  /** Length of the number with which the words begin, or -1. */
  private static int marker(String text, int words) {
    int to = Math.min(text.length(), words + LONGEST);
    int end = words;
    while (end < to && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    boolean number =
        end > words && end < words + LONGEST && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    return number ? Markers.end(text.substring(words, end).toCharArray(), 0, end - words) : -1;
  }

  /**
   * Letters with a full stop are initials or an abbreviation, unless a list would go on with them.
   */
  private static boolean initials(ActReading act, Part part, int words, int length) {
    String marker = act.text().substring(words, words + length);
    return Character.isLetter(marker.charAt(0))
        && marker.endsWith(".")
        && before(act, part, marker) == null;
  }

  private static void found(
      ActReading act, Part part, int line, int words, int length, boolean first, Report report) {
    String text = act.text();
    String marker = text.substring(words, words + length);
    int sign =
        ESCAPABLE.indexOf(marker.charAt(length - 1)) < 0
            ? -1
            : marker.startsWith("(") ? 0 : length - 1;
    String escaped =
        sign < 0 ? "… " + marker : marker.substring(0, sign) + "\\" + marker.substring(sign);
    String column = Integer.toString(Shift.column(text, line, words) + 1);
    Report.Draft draft = report.at(words, length);
    Part before = before(act, part, marker);
    int word = first || before != null ? -1 : wordAbove(text, line);
    if (before != null) {
      draft
          .data(marker, escaped, marker, Integer.toString(before.column() + 1))
          .related(before.offset(), before.length())
          .fix(line, words - line, " ".repeat(before.column()));
    } else if (word >= 0) {
      String moved = wordAt(text, word) + " ";
      draft.data(marker, escaped, moved + marker, column);
      moveDown(text, word, line, words, moved, draft);
    } else {
      draft.data(marker, escaped, escaped, column);
      if (sign >= 0) {
        draft.fix(words + sign, 0, "\\");
      }
    }
    draft.add();
  }

  /** The item around the line after which this number would be next; then an item is meant. */
  private static Part before(ActReading act, Part part, String marker) {
    String number = Numbers.normal(marker);
    for (Part item = part; item != null; item = item.parent()) {
      if (item.kind() == Part.Kind.ITEM && item.depth() == 0) {
        Sign sign = Sign.of(act, item);
        String next = sign.around(number);
        if (!sign.braced() && next.equals(marker) && sign.follows(item.number(), number)) {
          return item;
        }
      }
    }
    return null;
  }

  /** Where the last word of the line above begins, if it can begin this line instead; or -1. */
  private static int wordAbove(String text, int line) {
    int end = line - 1;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int word = end;
    while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    boolean plain = word < end && Character.isLetter(text.charAt(word));
    boolean inside = Shift.words(text, Shift.lineStart(text, word)) < word;
    return plain && inside && end - word < LONGEST && marker(text, word) < 0 ? word : -1;
  }

  private static String wordAt(String text, int from) {
    int end = from;
    while (!Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private static void moveDown(
      String text, int word, int line, int words, String moved, Report.Draft draft) {
    int from = word;
    while (Line.blank(text.charAt(from - 1))) {
      from--;
    }
    String lineBreak = text.startsWith("\r\n", line - 2) ? "\r\n" : "\n";
    draft.fix(from, words - from, lineBreak + text.substring(line, words) + moved);
  }
}
