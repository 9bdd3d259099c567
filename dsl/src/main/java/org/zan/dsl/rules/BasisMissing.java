package org.zan.dsl.rules;

import java.util.Optional;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.jurisdiction.Jurisdiction.Kind;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.rules.support.Cited;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.ActSummary.HeaderFact;
import org.zan.dsl.summary.References;

/** An act of a kind that rests on a higher act, and names none. */
public final class BasisMissing implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("basis-missing", Severity.INFO)
          .message(
              "en",
              "An act of this kind ({0}) is made under a higher act. Say under which one: @basis {1}.")
          .message(
              "ru",
              "Акт такого вида ({0}) принимается на основании вышестоящего акта. Укажите, на основании какого: @basis {1}.")
          .message(
              "kk",
              "Мұндай түрдегі акт ({0}) жоғары тұрған актінің негізінде қабылданады. Қайсысының негізінде екенін көрсетіңіз: @basis {1}.")
          .fix("en", "Add @basis {1}")
          .fix("ru", "Добавить @basis {1}")
          .fix("kk", "@basis {1} қосу")
          .why(
              """
              A reader, a court and whoever amends the law above have to know which provision gives the power: when that one falls, the act falls
              with it. Which kinds rest on others is laid down by the jurisdiction (@based). Found are acts
              whose preamble cites a higher act of the same legal order: the first such one is proposed.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, articles 10 (hierarchy) and 25(1) (references to acts of
              higher levels); Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 9 (citations: the legal
              basis).\
              """)
          .bad(
              """
              --- acts/piers.zan
              @act kz/law/2022-03-01/2020-VII
              @language en
              @title On Piers
              @adopted 2022-03-01
              @alias pier-law

              ## Article 1. Use

              The minister lays down how piers are used.
              --- acts/pier-use.zan
              @act kz/order/2022-03-02/transport/2021
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info basis-missing: An act of this kind (Order) is made under a higher act. Say under which one: @basis pier-law#art1.
              @language en
              @title On the use of piers
              @adopted 2022-03-02

              Under [Article 1 of the Law](pier-law#art1) I order:

              1. Piers are open by day.
              """)
          .good(
              """
              --- acts/piers.zan
              @act kz/law/2022-03-01/2020-VII
              @language en
              @title On Piers
              @adopted 2022-03-01
              @alias pier-law

              ## Article 1. Use

              The minister lays down how piers are used.
              --- acts/pier-use.zan
              @act kz/order/2022-03-02/transport/2021
              @language en
              @title On the use of piers
              @adopted 2022-03-02
              @basis pier-law#art1

              Under [Article 1 of the Law](pier-law#art1) I order:

              1. Piers are open by day.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    Jurisdiction jurisdiction = book.jurisdiction(act);
    Optional<Kind> kind = act.identity().map(ActId::kind).flatMap(jurisdiction::kind);
    Optional<HeaderFact> fact = act.headerFact(act.bill() ? "bill" : "act");
    if (kind.isEmpty()
        || fact.isEmpty()
        || !jurisdiction.isBased(kind.get().name())
        || rests(act.references())) {
      return;
    }
    String basis = cited(act, kind.get(), book);
    if (!basis.isEmpty()) {
      int end = fact.get().offset() + fact.get().length();
      report
          .at(fact.get().offset(), fact.get().length())
          .data(kind.get().names().getOrDefault(act.language(), kind.get().name()), basis)
          .fix(end, 0, "\n@basis " + basis)
          .add();
    }
  }

  private static boolean rests(References references) {
    for (int i = 0; i < references.size(); i++) {
      if (references.relation(i).rests()) {
        return true;
      }
    }
    return false;
  }

  /** What the preamble cites first that ranks higher; empty where it cites nothing such. */
  private static String cited(ActSummary act, Kind kind, StatuteBook book) {
    String jurisdiction = act.identity().map(ActId::jurisdiction).orElse("");
    References references = act.references();
    for (int i = 0; i < references.size() && references.from(i) == 0; i++) {
      if (references.place(i) == Place.WORDS
          && references.relation(i) == Relation.CITES
          && !references.act(i).isEmpty()
          && references.date(i).isEmpty()) {
        Optional<ActId> id = ActId.parse(book.resolve(act, references.act(i), "").identity());
        boolean higher =
            id.filter(it -> it.jurisdiction().equals(jurisdiction))
                .flatMap(book::kind)
                .map(other -> other.rank() < kind.rank())
                .orElse(false);
        if (higher) {
          return Cited.written(references, i);
        }
      }
    }
    return "";
  }
}
