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

/** A reference to a provision that is not yet in force when the citing one is. */
public final class ReferenceNotInForce implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("reference-not-in-force", Severity.WARNING)
          .message(
              "en",
              "“{0}” comes into force on {1}, after what refers to it ({2}): in between the reference leads to nothing that applies. Let both start on one day, or say what applies until then.")
          .message(
              "ru",
              "«{0}» вводится в действие {1}, позже ссылающейся нормы ({2}): до этого ссылка ведёт на то, что ещё не применяется. Введите обе в один день или укажите, что применяется до этого.")
          .message(
              "kk",
              "«{0}» {1} күні, оған сілтеме жасайтын нормадан ({2}) кейін қолданысқа енгізіледі: ол уақытқа дейін сілтеме қолданылмайтын нормаға апарады. Екеуін бір күні енгізіңіз немесе оған дейін не қолданылатынын жазыңыз.")
          .why(
              """
              A rule that refers to another one takes part of its content from it. Before that one starts, it has a hole. Looked at are drafts, and
              provisions that say themselves since when they are in force: of others of an act in force nobody knows when the words that cite
              were put in.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 16 (references) and 20 (dates of entry into
              force; provisions that apply from different dates); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, articles 25 (references)
              and 42 (entry into force).\
              """)
          .bad(
              """
              @act kz/law/2022-02-03/2005-VII
              @language en
              @title On Docks
              @adopted 2022-02-03
              @alias dry-docks
              @in-force 2022-04-01

              ## Article 1. Berths
              @in-force 2022-05-01

              A berth is given to whoever has paid the dues of [Article 2](#art2).
                                                                           ^^^^^ warning reference-not-in-force: “art2” comes into force on 2023-01-01, after what refers to it (2022-05-01): in between the reference leads to nothing that applies. Let both start on one day, or say what applies until then.

              ## Article 2. Dues
              @in-force 2023-01-01

              A ship pays dues for each day.
              """)
          .good(
              """
              @act kz/law/2022-02-03/2005-VII
              @language en
              @title On Docks
              @adopted 2022-02-03
              @alias dry-docks
              @in-force 2022-04-01

              ## Article 1. Berths
              @in-force 2023-01-01

              A berth is given to whoever has paid the dues of [Article 2](#art2).

              ## Article 2. Dues
              @in-force 2023-01-01

              A ship pays dues for each day.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    if (dated(act)) {
      Reliance.each(act, book, cited -> true, (i, found) -> look(act, i, found, report));
    }
  }

  /** Whether of anything in the act it is known since when its words are there. */
  private static boolean dated(ActSummary act) {
    return act.bill() || act.inForce().several();
  }

  private static void look(ActSummary act, int i, Resolution found, Report report) {
    References references = act.references();
    Provisions provisions = act.provisions();
    int saying = act.inForce().saying(provisions, references.from(i));
    if (saying < (act.bill() ? 0 : 1)) {
      return;
    }
    int own = act.inForce().since(provisions, saying);
    int there = found.act().inForce().since(found.act().provisions(), found.provision());
    boolean known = own != InForce.UNKNOWN && there != InForce.UNDETERMINED;
    if (known && there > own) {
      report
          .at(references.offset(i), references.length(i))
          .data(Cited.written(references, i), InForce.written(there), InForce.written(own))
          .related(found.act().file(), found.act().provisions().offset(found.provision()), 0)
          .add();
    }
  }
}
