package org.zan.dsl.rules;

import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.rules.support.Cited;
import org.zan.dsl.rules.support.Reliance;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.InForce;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.References;

/** A reference to something of which nobody knows when it starts. */
public final class UndeterminedReference implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("undetermined-reference", Severity.WARNING)
          .message(
              "en",
              "“{0}” has no day of entry into force yet, and this provision, which relies on it, does. Fix the day, or say what applies until then.")
          .message(
              "ru",
              "День введения в действие «{0}» ещё не определён, а у этой нормы, которая на него опирается, он есть. Определите день или укажите, что применяется до этого.")
          .message(
              "kk",
              "«{0}» қолданысқа енгізілетін күні әлі айқындалмаған, ал оған сүйенетін осы норманың күні бар. Күнін айқындаңыз немесе оған дейін не қолданылатынын жазыңыз.")
          .why(
              """
              Where the start of an act is left open (@in-force undetermined), every act that relies on it is open too without saying so. Whoever
              fixes the day, or forgets to, decides about them.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 20 (entry into force is set as a date, or by an
              event whose date can be known); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 42 (entry into force).\
              """)
          .bad(
              """
              --- acts/canals.zan
              @act kz/law/2022-02-05/2008-VII
              @language en
              @title On Canals
              @adopted 2022-02-05
              @alias canal-law
              @in-force undetermined

              ## Article 1. Locks

              The keeper of a lock takes a fee.
              --- acts/barges.zan
              @act kz/law/2022-02-06/2009-VII
              @language en
              @title On Barges
              @adopted 2022-02-06
              @in-force 2022-04-01

              ## Article 1. Fees

              A barge pays the fee of [Article 1](canal-law#art1).
                                                  ^^^^^^^^^^^^^^ warning undetermined-reference: “canal-law#art1” has no day of entry into force yet, and this provision, which relies on it, does. Fix the day, or say what applies until then.
              """)
          .good(
              """
              --- acts/canals.zan
              @act kz/law/2022-02-05/2008-VII
              @language en
              @title On Canals
              @adopted 2022-02-05
              @alias canal-law
              @in-force 2022-04-01

              ## Article 1. Locks

              The keeper of a lock takes a fee.
              --- acts/barges.zan
              @act kz/law/2022-02-06/2009-VII
              @language en
              @title On Barges
              @adopted 2022-02-06
              @in-force 2022-04-01

              ## Article 1. Fees

              A barge pays the fee of [Article 1](canal-law#art1).
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    Reliance.each(
        act,
        book,
        cited -> cited.inForce().undetermined(),
        (i, found) -> look(act, i, found, report));
  }

  private static void look(ActSummary act, int i, Resolution found, Report report) {
    References references = act.references();
    int own = act.inForce().since(act.provisions(), references.from(i));
    Provisions there = found.act().provisions();
    boolean open = found.act().inForce().since(there, found.provision()) == InForce.UNDETERMINED;
    if (open && own != InForce.UNDETERMINED && own != InForce.UNKNOWN) {
      report
          .at(references.offset(i), references.length(i))
          .data(Cited.written(references, i))
          .related(found.act().file(), there.offset(found.provision()), 0)
          .add();
    }
  }
}
