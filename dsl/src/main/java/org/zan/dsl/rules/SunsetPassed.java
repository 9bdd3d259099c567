package org.zan.dsl.rules;

import java.util.Optional;
import org.zan.dsl.book.Standing;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.InForce;
import org.zan.dsl.summary.Provisions;

/** What has ended by itself, and still stands there as if it held. */
public final class SunsetPassed implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("sunset-passed", Severity.INFO)
          .message(
              "en",
              "“{0}” ended by itself on {1}, and this statute book stands at {2} ({3}): what no longer holds is read as law. Record the end (zan commence), leave a tombstone (@repealed {1}), or prolong it.")
          .message(
              "ru",
              "Срок «{0}» истёк {1}, а свод отражает право на {2} ({3}): недействующее читается как закон. Запишите окончание (zan commence), оставьте пометку (@repealed {1}) или продлите срок.")
          .message(
              "kk",
              "«{0}» мерзімі {1} күні аяқталған, ал жинақ {2} күнгі жағдайда ({3}): қолданылмайтын норма заң ретінде оқылады. Аяқталғанын жазыңыз (zan commence), белгі қалдырыңыз (@repealed {1}) немесе мерзімін ұзартыңыз.")
          .why(
              """
              A sunset needs nobody to repeal it, so nobody takes the words out, and readers who overlook the date rely on them. What an
              instruction added for a time goes with zan commence; of other words a tombstone stays. The day to which the statute book stands is
              that of its youngest act, by its identity, so that a check says the same on any day. Who keeps the words for cases of that time
              permits it with that reason.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 20 (end of validity) and 21 (acts and
              provisions that are obsolete are repealed).\
              """)
          .bad(
              """
              --- acts/markets.zan
              @act kz/law/2020-11-02/2031-VI
              @language en
              @title On Markets
              @adopted 2020-11-02
              @alias markets
              @in-force 2020-11-15

              ## Article 1. Stalls

              A stall is let for a year.

              ## Article 2. Masks
              @expires 2021-12-31
              ^^^^^^^^^^^^^^^^^^^ info sunset-passed: “markets#art2” ended by itself on 2021-12-31, and this statute book stands at 2023-02-04 (kz/law/2023-02-04/2032-VII): what no longer holds is read as law. Record the end (zan commence), leave a tombstone (@repealed 2021-12-31), or prolong it.

              Whoever enters a market wears a mask.
              --- acts/fairs.zan
              @act kz/law/2023-02-04/2032-VII
              @language en
              @title On Fairs
              @adopted 2023-02-04
              @in-force 2023-03-01

              ## Article 1. Scope

              This Law applies to fairs.
              """)
          .good(
              """
              --- acts/markets.zan
              @act kz/law/2020-11-02/2031-VI
              @language en
              @title On Markets
              @adopted 2020-11-02
              @alias markets
              @in-force 2020-11-15

              ## Article 1. Stalls

              A stall is let for a year.

              ## Article 2
              @repealed 2021-12-31
              --- acts/fairs.zan
              @act kz/law/2023-02-04/2032-VII
              @language en
              @title On Fairs
              @adopted 2023-02-04
              @in-force 2023-03-01

              ## Article 1. Scope

              This Law applies to fairs.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    if (act.bill() || act.data() || !act.inForce().expires()) {
      return;
    }
    Optional<Standing> standing = book.standing();
    if (standing.isPresent()) {
      look(act, book, standing.get(), report);
    }
  }

  private static void look(ActSummary act, StatuteBook book, Standing standing, Report report) {
    int today = (int) standing.day().toEpochDay();
    Provisions provisions = act.provisions();
    act.inForce()
        .eachEnd(
            (provision, day, offset, length) -> {
              boolean gone = provisions.repealedAround(provision) >= 0;
              if (day < today && !gone && !within(act, provision, today)) {
                report
                    .at(offset, length)
                    .data(
                        name(act, provision, book),
                        InForce.written(day),
                        standing.day().toString(),
                        standing.act().label())
                    .add();
              }
            });
  }

  /** Whether what it stands in has ended too, which is said there. */
  private static boolean within(ActSummary act, int provision, int today) {
    int around = act.provisions().parent(provision);
    return around >= 0 && act.inForce().until(act.provisions(), around) < today;
  }

  private static String name(ActSummary act, int provision, StatuteBook book) {
    return provision == 0 ? act.label() : act.label() + "#" + book.path(act, provision);
  }
}
