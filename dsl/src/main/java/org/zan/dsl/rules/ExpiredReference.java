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

/** A reference to what has expired before the citing provision starts. */
public final class ExpiredReference implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("expired-reference", Severity.WARNING)
          .message(
              "en",
              "“{0}” expires on {1}, and what refers to it is in force since {2}: the reference never leads to anything that applies. Refer to what has taken its place, or prolong it.")
          .message(
              "ru",
              "«{0}» действует до {1}, а ссылающаяся норма – с {2}: ссылка никогда не ведёт на действующее правило. Сошлитесь на то, что пришло на смену, или продлите срок.")
          .message(
              "kk",
              "«{0}» қолданылу мерзімі {1} күні аяқталады, ал оған сілтеме жасайтын норма {2} бастап қолданыста: сілтеме ешқашан қолданыстағы нормаға апармайды. Орнына келген нормаға сілтеме жасаңыз немесе мерзімін ұзартыңыз.")
          .why(
              """
              A rule with a sunset ends without a repeal, so nobody looks for what refers to it. Whoever is referred there finds nothing. A
              reference with the relation repeals or see, and one to the text of a date, is meant so and is not found.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 16 (references to other acts) and 20 (end of
              validity); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 25 (references).\
              """)
          .bad(
              """
              --- acts/ice-roads.zan
              @act kz/law/2020-11-02/2006-VI
              @language en
              @title On Ice Roads
              @adopted 2020-11-02
              @alias ice-roads
              @in-force 2020-11-15

              ## Article 1. Speed

              The speed on ice is forty units.

              ## Article 2. Winter of 2024
              @expires 2024-02-15

              The akimat closes roads.
              --- acts/sledges.zan
              @act kz/law/2022-02-04/2007-VII
              @language en
              @title On Sledges
              @adopted 2022-02-04
              @in-force 2024-03-01

              ## Article 1. Roads

              Sledges may not use roads that are closed under [Article 2](ice-roads#art2).
                                                                          ^^^^^^^^^^^^^^ warning expired-reference: “ice-roads#art2” expires on 2024-02-15, and what refers to it is in force since 2024-03-01: the reference never leads to anything that applies. Refer to what has taken its place, or prolong it.
              """)
          .good(
              """
              --- acts/ice-roads.zan
              @act kz/law/2020-11-02/2006-VI
              @language en
              @title On Ice Roads
              @adopted 2020-11-02
              @alias ice-roads
              @in-force 2020-11-15

              ## Article 1. Speed

              The speed on ice is forty units.

              ## Article 2. Winters
              @expires 2025-04-01

              The akimat closes roads.
              --- acts/sledges.zan
              @act kz/law/2022-02-04/2007-VII
              @language en
              @title On Sledges
              @adopted 2022-02-04
              @in-force 2024-03-01

              ## Article 1. Roads

              Sledges may not use roads that are closed under [Article 2](ice-roads#art2).
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    Reliance.each(
        act, book, cited -> cited.inForce().expires(), (i, found) -> look(act, i, found, report));
  }

  private static void look(ActSummary act, int i, Resolution found, Report report) {
    References references = act.references();
    int own = act.inForce().since(act.provisions(), references.from(i));
    int end = found.act().inForce().until(found.act().provisions(), found.provision());
    if (own != InForce.UNKNOWN && own != InForce.UNDETERMINED && end <= own) {
      report
          .at(references.offset(i), references.length(i))
          .data(Cited.written(references, i), InForce.written(end), InForce.written(own))
          .related(found.act().file(), found.act().provisions().offset(found.provision()), 0)
          .add();
    }
  }
}
