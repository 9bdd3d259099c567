package org.zan.dsl.rules;

import org.zan.dsl.book.Neighbours.Near;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.Resolution.State;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.rules.support.Targets;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** A reference to a provision that its act does not have. */
public final class DanglingReference implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("dangling-reference", Severity.ERROR)
          .message("en", "{0} has no “{1}”[[ (nearest: {2})]]. Correct the reference.")
          .message("ru", "В {0} нет «{1}»[[ (ближайшие: {2})]]. Исправьте ссылку.")
          .message("kk", "{0} ішінде «{1}» жоқ[[ (ең жақындары: {2})]]. Сілтемені түзетіңіз.")
          .fix("en", "Refer to {3}")
          .fix("ru", "Сослаться на {3}")
          .fix("kk", "{3} дегенге сілтеме жасау")
          .why(
              """
              A rule that refers to a provision which does not exist cannot be applied as it was meant. Such references arise when
              provisions are renumbered or repealed and the acts that cite them are forgotten.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 25(4): a reference names the structural element
              by its number; Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 16:
              references indicate precisely the provision to which they refer.\
              """)
          .bad(
              """
              @act kz/law/2021-05-15/307-VII
              @language en
              @title On Bees
              @adopted 2021-05-15

              ## Article 1. Scope

              This Law applies under [Article 3](#art3) and [Article 2-a](#art2-a).
                                                 ^^^^^ error dangling-reference: kz/law/2021-05-15/307-VII has no “art3” (nearest: art2-A, art1). Correct the reference.
                                                                          ^^^^^^^ error dangling-reference: kz/law/2021-05-15/307-VII has no “art2-a” (nearest: art2-A). Correct the reference.

              ## Article 2-A. Hives

              A hive is marked.
              """)
          .good(
              """
              @act kz/law/2021-05-15/307-VII
              @language en
              @title On Bees
              @adopted 2021-05-15

              ## Article 1. Scope

              This Law applies under [Article 2-A](#art2-A).

              ## Article 2-A. Hives

              A hive is marked.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      Place place = references.place(i);
      boolean ofOtherText = place == Place.INSTRUCTION || place == Place.BLOCK;
      if (ofOtherText || references.path(i).isEmpty() || !references.date(i).isEmpty()) {
        continue;
      }
      Resolution found = book.resolve(act, i);
      if (found.state() == State.DANGLING && !book.amends(act, found.act())) {
        report(act, i, found, book, report);
      }
    }
  }

  private static void report(
      ActSummary act, int i, Resolution found, StatuteBook book, Report report) {
    References references = act.references();
    Near near = book.near(found);
    String path = book.path(found.act(), found.provision());
    String where = found.act().label() + (path.equals(".") ? "" : "#" + path);
    Report.Draft draft =
        report
            .at(references.offset(i), references.length(i))
            .data(where, found.failed(), String.join(", ", near.steps()), near.slip())
            .related(found.act().file(), found.act().provisions().offset(found.provision()), 0);
    if (!near.slip().isEmpty()) {
      int[] step = Targets.step(references.path(i), found.step());
      draft.fix(references.pathOffset(i) + step[0], step[1] - step[0], near.slip());
    }
    draft.add();
  }
}
