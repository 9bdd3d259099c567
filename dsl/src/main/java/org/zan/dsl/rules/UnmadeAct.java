package org.zan.dsl.rules;

import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.ActSummary.Call;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.References;

/** A provision that calls for an act that nobody made. */
public final class UnmadeAct implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("unmade-act", Severity.WARNING)
          .message(
              "en",
              "This provision calls for an act ({0})[[ until {1}]], and no act in this statute book rests on it. Make the act, or give its basis (@basis {2}) to the act that there is.")
          .message(
              "ru",
              "Норма требует акта ({0})[[ до {1}]], но ни один акт этого свода на ней не основан. Примите акт или укажите в имеющемся его основание (@basis {2}).")
          .message(
              "kk",
              "Норма актіні ({0})[[ {1} дейін]] талап етеді, бірақ осы жинақтағы бірде-бір акт оған негізделмеген. Актіні қабылдаңыз немесе бар актіде негізін көрсетіңіз (@basis {2}).")
          .why(
              """
              A law that leaves something to an act which is not made does not work there: who has a right under it cannot use it. The fact
              @calls-for KIND until DATE says under a provision that an act is to be made; the day is shown, and it is left to readers
              whether it has passed, as findings do not depend on the day on which they are looked for. What rests on the provision, on what
              stands in it or around it, or carries it out (implements:), counts; a draft does not.\
              """)
          .source(
              """
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 10 (hierarchy; acts made under laws); Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 9 (acts that
              empower, and acts that are adopted under them).\
              """)
          .bad(
              """
              @act kz/law/2022-02-01/2001-VII
              @language en
              @title On Lighthouses
              @adopted 2022-02-01
              @alias lighthouses

              ## Article 1. Dues

              1. Ships pay dues for lighthouses.
              2. The Government adopts the tariff.
                 @calls-for government-resolution until 2022-12-31
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unmade-act: This provision calls for an act (Resolution of the Government) until 2022-12-31, and no act in this statute book rests on it. Make the act, or give its basis (@basis lighthouses#art1/2) to the act that there is.
              """)
          .good(
              """
              --- acts/lighthouses.zan
              @act kz/law/2022-02-01/2001-VII
              @language en
              @title On Lighthouses
              @adopted 2022-02-01
              @alias lighthouses

              ## Article 1. Dues

              1. Ships pay dues for lighthouses.
              2. The Government adopts the tariff.
                 @calls-for government-resolution until 2022-12-31
              --- acts/lighthouse-tariff.zan
              @act kz/government-resolution/2022-10-03/2002
              @language en
              @title On the tariff for lighthouses
              @adopted 2022-10-03
              @basis lighthouses#art1/2

              1. Each ship pays five units a day.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    for (Call call : act.calls()) {
      boolean repealed = act.provisions().repealedAround(call.provision()) >= 0;
      if (!repealed && !act.bill() && !made(act, call, book)) {
        String path = book.path(act, call.provision());
        report
            .at(call.offset(), call.length())
            .data(name(act, call, book), call.until(), act.label() + "#" + path)
            .add();
      }
    }
  }

  private static String name(ActSummary act, Call call, StatuteBook book) {
    return book.jurisdiction(act)
        .kind(call.kind())
        .map(kind -> kind.names().getOrDefault(act.language(), call.kind()))
        .orElse(call.kind());
  }

  private static boolean made(ActSummary act, Call call, StatuteBook book) {
    for (ActSummary other : book.restingOn(act)) {
      boolean kind =
          call.kind().isEmpty() || other.identity().map(ActId::kind).orElse("").equals(call.kind());
      if (kind && !other.bill() && rests(other, act, call.provision(), book)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an act rests on a provision, on something in it or on something around it. */
  private static boolean rests(ActSummary other, ActSummary act, int provision, StatuteBook book) {
    References references = other.references();
    for (int i = 0; i < references.size(); i++) {
      if (references.relation(i).rests() && !references.act(i).isEmpty()) {
        Resolution found = book.resolve(other, i);
        if (found.act() != null
            && found.act().identity().equals(act.identity())
            && touches(found.act().provisions(), found, provision)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The whole act as a basis says nothing of one provision. Language versions number alike. */
  private static boolean touches(Provisions provisions, Resolution found, int provision) {
    int first = found.provision();
    boolean inside = provision <= first && first < next(provisions, provision);
    boolean around = first > 0 && first <= provision && provision < next(provisions, found.last());
    return inside || around;
  }

  private static int next(Provisions provisions, int provision) {
    return provision < provisions.size() ? provisions.next(provision) : provision;
  }
}
