package org.zan.dsl.rules;

import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** A reference by an address that its provision had before it got another number or place. */
public final class MovedReference implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("moved-reference", Severity.INFO)
          .message("en", "“{0}” is “{1}”[[ since {2}]], by {3}. Cite it as it stands now.")
          .message(
              "ru", "«{0}»[[ с {2}]] – это «{1}» ({3}). Сошлитесь на норму, как она стоит сейчас.")
          .message(
              "kk", "«{0}»[[ {2} бастап]] – «{1}» ({3}). Норманың қазіргі орнына сілтеме жасаңыз.")
          .fix("en", "Cite {1}")
          .fix("ru", "Сослаться на {1}")
          .fix("kk", "{1} деп сілтеу")
          .why(
              """
              A provision that gets another number or place is still meant by those who cited it before, and Zan follows them: an enacted act
              says what moved and where. Readers have no such help. In a draft and in facts the address can be put right at once; the words of a
              law in force are put right by a conforming amendment.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 18.2 (no renumbering, because of the
              references in other acts).\
              """)
          .bad(
              """
              --- acts/wells.zan
              @act kz/law/2021-05-17/311-VII
              @alias wells
              @language en
              @title On Wells
              @adopted 2021-05-17

              ## Article 1. Scope

              This Law applies to all wells.

              ## Article 2. Depth

              A well is ten metres deep.
              --- acts/wells-rules.zan
              @act kz/government-resolution/2021-06-17/312
              @language en
              @title On the Use of Wells
              @adopted 2021-06-17
              @basis wells#art1-A
                     ^^^^^^^^^^^^ info moved-reference: “art1-A” is “wells#art2” since 2023-01-01, by kz/law/2022-11-30/400-VII#art1/1. Cite it as it stands now.

              ## Article 1. Use

              Wells are used with care.
              --- enacted/2022/400-VII.zan
              @act kz/law/2022-11-30/400-VII
              @language en
              @title On Amendments to the Law "On Wells"
              @adopted 2022-11-30
              @in-force 2023-01-01

              # Article 1.

              @amend wells
                1) @renumber art1-A as 2
              """)
          .good(
              """
              --- acts/wells.zan
              @act kz/law/2021-05-17/311-VII
              @alias wells
              @language en
              @title On Wells
              @adopted 2021-05-17

              ## Article 1. Scope

              This Law applies to all wells.

              ## Article 2. Depth

              A well is ten metres deep.
              --- acts/wells-rules.zan
              @act kz/government-resolution/2021-06-17/312
              @language en
              @title On the Use of Wells
              @adopted 2021-06-17
              @basis wells#art2

              ## Article 1. Use

              Wells are used with care.
              --- enacted/2022/400-VII.zan
              @act kz/law/2022-11-30/400-VII
              @language en
              @title On Amendments to the Law "On Wells"
              @adopted 2022-11-30
              @in-force 2023-01-01

              # Article 1.

              @amend wells
                1) @renumber art1-A as 2
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
      boolean own = place == Place.WORDS || place == Place.FACT;
      if (!own || references.path(i).isEmpty() || !references.date(i).isEmpty()) {
        continue;
      }
      Resolution found = book.resolve(act, i);
      if (found.moved() != null && !book.amends(act, found.act())) {
        report(act, i, found, book, report);
      }
    }
  }

  private static void report(
      ActSummary act, int i, Resolution found, StatuteBook book, Report report) {
    References references = act.references();
    boolean home = found.act() == act;
    String path = book.path(found.act(), found.provision());
    String now = (home ? "" : found.act().label()) + "#" + path;
    ActSummary by = found.moved().by();
    Report.Draft draft =
        report
            .at(references.offset(i), references.length(i))
            .data(
                references.path(i),
                home ? path : now,
                found.moved().date(),
                by.label() + "#" + book.path(by, found.moved().provision()))
            .related(found.act().file(), found.act().provisions().offset(found.provision()), 0);
    boolean whole = found.last() == found.provision() && !references.path(i).contains("..");
    boolean ours = act.bill() || references.place(i) == Place.FACT;
    if (whole && ours) {
      int start =
          references.act(i).isEmpty() ? references.pathOffset(i) - 1 : references.actOffset(i);
      int end = references.offset(i) + references.length(i);
      draft.fix(start, end - start, now);
    }
    draft.add();
  }
}
