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
import org.zan.dsl.summary.References;

/** An act in force before the provision on which it rests. */
public final class BasisNotInForce implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("basis-not-in-force", Severity.WARNING)
          .message(
              "en",
              "In force since {0}, but its basis {1} is in force only since {2}: until then nobody had the power to make it. Correct the date, or name the basis of that time.")
          .message(
              "ru",
              "Акт действует с {0}, а его основание {1} – только с {2}: до этого полномочия принять его не было. Исправьте дату или укажите основание того времени.")
          .message(
              "kk",
              "Акт {0} бастап қолданыста, ал оның негізі {1} тек {2} бастап: оған дейін оны қабылдауға өкілеттік болған жоқ. Күнін түзетіңіз немесе сол кездегі негізді көрсетіңіз.")
          .why(
              """
              An act can bind no earlier than the power to make it. It may be adopted before (to be ready on the day), but it comes into force
              with its basis at the earliest. A provision of an older act that was itself put in later may have had a forerunner, so there the
              finding is only worth knowing.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 9 (the legal basis confers the competence to
              adopt the act) and 20 (dates of entry into force and of application); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V,
              articles 10 (hierarchy) and 42 (entry into force).\
              """)
          .bad(
              """
              --- acts/pilots.zan
              @act kz/law/2022-02-02/2003-VII
              @language en
              @title On Pilots
              @adopted 2022-02-02
              @alias pilotage
              @in-force 2022-07-01

              ## Article 1. Fees

              The Government sets the fees of pilots.
              --- acts/pilot-fees.zan
              @act kz/government-resolution/2022-03-01/2004
              @language en
              @title On the fees of pilots
              @adopted 2022-03-01
              @in-force 2022-04-01
              @basis pilotage#art1
                     ^^^^^^^^^^^^^ warning basis-not-in-force: In force since 2022-04-01, but its basis pilotage#art1 is in force only since 2022-07-01: until then nobody had the power to make it. Correct the date, or name the basis of that time.

              1. A pilot takes ten units.
              """)
          .good(
              """
              --- acts/pilots.zan
              @act kz/law/2022-02-02/2003-VII
              @language en
              @title On Pilots
              @adopted 2022-02-02
              @alias pilotage
              @in-force 2022-07-01

              ## Article 1. Fees

              The Government sets the fees of pilots.
              --- acts/pilot-fees.zan
              @act kz/government-resolution/2022-03-01/2004
              @language en
              @title On the fees of pilots
              @adopted 2022-03-01
              @in-force 2022-07-01
              @basis pilotage#art1

              1. A pilot takes ten units.
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
      if (Reliance.basis(references, i)) {
        int own = act.inForce().since(act.provisions(), references.from(i));
        Resolution basis = book.resolve(act, i);
        if (own != InForce.UNKNOWN && own != InForce.UNDETERMINED && basis.hasAct()) {
          look(act, i, own, basis, report);
        }
      }
    }
  }

  private static void look(ActSummary act, int i, int own, Resolution basis, Report report) {
    ActSummary there = basis.act();
    int since = there.inForce().since(there.provisions(), basis.provision());
    if (there == act || since <= own || since == InForce.UNDETERMINED) {
      return;
    }
    int saying = there.inForce().saying(there.provisions(), basis.provision());
    int whole = there.inForce().since(there.provisions(), 0);
    boolean later = saying > 0 && whole <= own;
    References references = act.references();
    report
        .at(references.offset(i), references.length(i))
        .data(InForce.written(own), Cited.written(references, i), InForce.written(since))
        .related(there.file(), there.provisions().offset(basis.provision()), 0)
        .atMost(later ? Severity.INFO : Severity.ERROR)
        .add();
  }
}
