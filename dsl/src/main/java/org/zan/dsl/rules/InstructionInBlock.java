package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadReference.Place;

/** An instruction that stands in the block of another one, where it only is text. */
public final class InstructionInBlock implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("instruction-in-block", Severity.WARNING)
          .message(
              "en",
              "“{0}” stands further right than the line of “{1}” and is words of its block: they go into the other act, and nothing is carried out. Give it a number of its own, or begin its line where that line begins.")
          .message(
              "ru",
              "«{0}» стоит правее строки «{1}» и входит в её блок: это слова другого акта, указание не исполняется. Дайте ему свой номер или начните его строку там, где начинается та.")
          .message(
              "kk",
              "«{0}» «{1}» жолынан оңырақ тұр және соның блогына кіреді: бұл – басқа актінің сөздері, нұсқау орындалмайды. Оған өз нөмірін беріңіз немесе жолын сол жол басталған жерден бастаңыз.")
          .why(
              """
              A block is what stands further right below the line of its instruction, number included, and an instruction in it is text of the other
              act. One that is aligned to the instruction above looks as if it stood beside it, and would be lost without a word. One that stands
              further right than the instruction is meant so, in acts that amend amending acts, and is not found.\
              """)
          .source("Zan language, docs/language.md, section “Amendments”")
          .bad(
              """
              @bill kz/law/2021/quay-dues
              @language en
              @title On Amendments to the Law "On Quays"
              @external kz/law/2019-05-20/19-VI quay-law

              ## Article 1.

              @amend quay-law
                1) @insert after art12/3
                     3-1. Boats without a motor pay half.
                   @repeal art13
                   ^^^^^^^^^^^^^ warning instruction-in-block: “@repeal art13” stands further right than the line of “@insert after art12/3” and is words of its block: they go into the other act, and nothing is carried out. Give it a number of its own, or begin its line where that line begins.
              """)
          .good(
              """
              @bill kz/law/2021/quay-dues
              @language en
              @title On Amendments to the Law "On Quays"
              @external kz/law/2019-05-20/19-VI quay-law

              ## Article 1.

              @amend quay-law
                1) @insert after art12/3
                     3-1. Boats without a motor pay half.
                2) @repeal art13
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    if (act.blocks().isEmpty()) {
      return;
    }
    int last = -1;
    for (ReadReference reference : act.references()) {
      boolean inBlock =
          reference.place() == Place.INSTRUCTION && reference.from() != reference.from().own();
      int line = inBlock ? act.text().lastIndexOf('\n', reference.offset()) + 1 : last;
      if (line != last) {
        last = line;
        look(act.text(), line, report);
      }
    }
  }

  private static void look(String text, int line, Report report) {
    int column = indentation(text, line);
    int outer = line;
    while (outer > 0
        && (outer == line || blank(text, outer) || indentation(text, outer) >= column)) {
      outer = text.lastIndexOf('\n', outer - 2) + 1;
    }
    int sign = text.indexOf('@', outer);
    boolean aligned = outer < line && sign >= outer + column && sign < end(text, outer);
    if (aligned && text.charAt(line + column) == '@') {
      int at = line + column;
      report
          .at(at, end(text, line) - at)
          .data(text.substring(at, end(text, line)), text.substring(sign, end(text, outer)))
          .add();
    }
  }

  private static boolean blank(String text, int line) {
    return line + indentation(text, line) == end(text, line);
  }

  private static int indentation(String text, int line) {
    int at = line;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - line;
  }

  /** Where a line ends, without blanks. */
  private static int end(String text, int line) {
    int newline = text.indexOf('\n', line);
    int end = newline < 0 ? text.length() : newline;
    while (end > line && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
