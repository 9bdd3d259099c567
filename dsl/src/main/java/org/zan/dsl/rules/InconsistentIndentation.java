package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.lexer.Line;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Label;
import org.zan.dsl.rules.support.Shift;
import org.zan.dsl.rules.support.Sign;

/**
 * An item that by its number belongs beside the one before it, but stands further right, so that it
 * became part of it, or further left.
 */
public final class InconsistentIndentation implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("inconsistent-indentation", Severity.WARNING)
          .message(
              "en",
              "“{0}” begins in column {1}, “{2}” before it in column {3}: begin both in the same"
                  + " column.")
          .message(
              "ru",
              "«{0}» начинается в колонке {1}, а «{2}» перед ним — в колонке {3}: начните их в одной"
                  + " колонке.")
          .message(
              "kk",
              "«{0}» {1}-бағаннан, ал оның алдындағы «{2}» {3}-бағаннан басталады: екеуін бір"
                  + " бағаннан бастаңыз.")
          .fix("en", "Begin it in the column of “{2}”")
          .fix("ru", "Начать в колонке «{2}»")
          .fix("kk", "«{2}» бағанынан бастау")
          .why(
              "What stands further right belongs to what stands above it. A point one blank too far"
                  + " right becomes part of the point before it, and its citation changes.")
          .source("Zan language, docs/language.md, section “Lines” (nesting)")
          .bad(
              """
              @act kz/law/2021-02-14/27-VII
              @language en
              @title On Moorings
              @adopted 2021-02-14

              ## Article 1. Moorings

              A mooring:

              1) bears a number;

               2) is lit at night;
               ^^ warning inconsistent-indentation: “2)” begins in column 2, “1)” before it in column 1: begin both in the same column.

              3) is inspected every year.
              """)
          .good(
              """
              @act kz/law/2021-02-14/27-VII
              @language en
              @title On Moorings
              @adopted 2021-02-14

              ## Article 1. Moorings

              A mooring:

              1) bears a number;

              2) is lit at night;

              3) is inspected every year.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    look(act, act.act(), report);
    act.blocks().forEach(block -> look(act, block, report));
  }

  private static void look(ActReading act, Part part, Report report) {
    List<Part> children = part.children();
    Part before = null;
    for (int i = 0; i < children.size(); i++) {
      Part item = children.get(i);
      if (plainItem(item)) {
        boolean aside = before != null && aside(act, before, item);
        if (aside) {
          found(act, item, before, endOf(act, item, before.column()), report);
        }
        Part inside = firstItem(item);
        if (inside != null
            && inside.number().length() <= item.number().length() + 1
            && goesOn(act, item, inside)
            && !(aside && inside.column() == before.column())
            && !follows(children, i, inside)) {
          int end = Shift.end(act.text(), inside.offset(), item.column());
          found(act, inside, item, end, report);
        }
        before = item;
      }
    }
    for (Part child : children) {
      if (!child.children().isEmpty()) {
        look(act, child, report);
      }
    }
  }

  private static boolean plainItem(Part part) {
    return part.kind() == Part.Kind.ITEM && part.depth() == 0;
  }

  private static Part firstItem(Part part) {
    for (Part child : part.children()) {
      if (plainItem(child)) {
        return child;
      }
    }
    return null;
  }

  /** Whether the item is the next of one list with the one before it, but in another column. */
  private static boolean aside(ActReading act, Part before, Part item) {
    return before.column() != item.column()
        && before.lead() == item.lead()
        && goesOn(act, before, item)
        && beginsLine(act, before);
  }

  private static boolean goesOn(ActReading act, Part before, Part item) {
    Sign sign = Sign.of(act, before);
    return !sign.braced()
        && sign.follows(before.number(), item.number())
        && sign.equals(Sign.of(act, item))
        && beginsLine(act, item);
  }

  private static boolean beginsLine(ActReading act, Part item) {
    String text = act.text();
    int i = item.offset() - 1;
    while (i >= 0 && Line.blank(text.charAt(i))) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  /** Whether the list goes on at its own place, so that what stands inside is a list of its own. */
  private static boolean follows(List<Part> items, int at, Part inside) {
    return at + 1 < items.size() && items.get(at + 1).number().equals(inside.number());
  }

  /** Where the item ends; what will stand beside it once it is moved does not belong to it. */
  private static int endOf(ActReading act, Part item, int column) {
    Part inside = firstItem(item);
    return inside != null && inside.column() == column && goesOn(act, item, inside)
        ? Shift.lineStart(act.text(), inside.offset())
        : Shift.end(act.text(), item.offset(), item.column());
  }

  private static void found(ActReading act, Part item, Part before, int end, Report report) {
    Report.Draft draft =
        report
            .at(item.offset(), item.length())
            .data(
                Label.of(act, item),
                Integer.toString(item.column() + 1),
                Label.of(act, before),
                Integer.toString(before.column() + 1))
            .related(before.offset(), before.length());
    Shift.lines(
        act.text(), item.offset(), end, item.column(), before.column() - item.column(), draft);
    draft.add();
  }
}
