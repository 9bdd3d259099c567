package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;

/** Text that stands deeper than the language goes. Only the first place of a file is reported. */
public final class NestingTooDeep implements ActRule {
  /** Hash signs of a heading at most; more are read as so many. */
  private static final int MOST_HASHES = 12;

  /** Headings, items and blocks in each other at most, the file itself counted. */
  private static final int MOST_LEVELS = 100;

  private static final RuleInfo INFO =
      RuleInfo.rule("nesting-too-deep", Severity.ERROR)
          .message(
              "en",
              "Nested deeper than {0} levels: what stands deeper is read as if it stood here.")
          .message(
              "ru", "Вложенность больше {0} уровней: всё, что глубже, читается как стоящее здесь.")
          .message("kk", "Қабаттасу {0} деңгейден асты: одан тереңірегі осында тұрғандай оқылады.")
          .why(
              "No law needs so many levels: nearly always a sign was repeated by accident or a text"
                  + " was converted badly. The limit keeps every tool that reads the text safe.")
          .source("Zan language, docs/language.md, section “Lines”")
          .bad(
              """
              @act kz/law/2021-02-18/31-VII
              @language en
              @title On Anchors
              @adopted 2021-02-18

              ############### Article 1. Anchors
              ^^^^^^^^^^^^^^^ error nesting-too-deep: Nested deeper than 12 levels: what stands deeper is read as if it stood here.

              A ship carries two anchors.
              """)
          .good(
              """
              @act kz/law/2021-02-18/31-VII
              @language en
              @title On Anchors
              @adopted 2021-02-18

              ## Article 1. Anchors

              A ship carries two anchors.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    boolean found = look(act.act(), 1, report);
    for (int i = 0; i < act.blocks().size() && !found; i++) {
      found = look(act.blocks().get(i), 1 + depth(act.blocks().get(i)), report);
    }
  }

  private static boolean look(Part part, int depth, Report report) {
    if (part.depth() > MOST_HASHES) {
      report.at(part.offset(), part.depth()).data(Integer.toString(MOST_HASHES)).add();
      return true;
    }
    if (depth >= MOST_LEVELS) {
      report.at(part.offset(), part.length()).data(Integer.toString(MOST_LEVELS)).add();
      return true;
    }
    for (Part child : part.children()) {
      if (look(child, depth + 1, report)) {
        return true;
      }
    }
    return false;
  }

  /** How deep the piece stands in which the block's instruction stands. */
  private static int depth(Part block) {
    int depth = 1;
    for (Part up = block.own(); up != null; up = up.parent()) {
      depth++;
    }
    return depth;
  }
}
