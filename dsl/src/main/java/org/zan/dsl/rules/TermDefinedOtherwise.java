package org.zan.dsl.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** A term that means something else than in an act with which this one is applied together. */
public final class TermDefinedOtherwise implements BookRule {
  private static final Set<Relation> TOGETHER =
      Set.of(Relation.BASIS, Relation.IMPLEMENTS, Relation.APPLIES);

  private static final RuleInfo INFO =
      RuleInfo.rule("term-defined-otherwise", Severity.INFO)
          .message(
              "en",
              "“{0}” means something else here than in {1}, with which this act is applied together. Take over the definition (terms:{1}), or use another term.")
          .message(
              "ru",
              "«{0}» значит здесь не то же, что в {1}, с которым этот акт применяется вместе. Возьмите определение оттуда (terms:{1}) или введите другой термин.")
          .message(
              "kk",
              "«{0}» мұнда {1} актісіндегіден басқа мағынада, ал бұл акт сонымен бірге қолданылады. Анықтаманы содан алыңыз (terms:{1}) немесе басқа термин қолданыңыз.")
          .why(
              """
              Who applies an act reads it beside the one on which it is based, which it implements, or which it declares applicable.
              One word with two meanings is then read in the wrong one. Compared are the words of definitions in the same
              language; a definition that says the same in other words is found too, so this is a hint.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 6 (terminology consistent
              with acts already in force).\
              """)
          .bad(
              """
              --- acts/coaches.zan
              @act kz/law/2022-03-08/808-VII
              @alias coach-law
              @language en
              @title On Coaches
              @adopted 2022-03-08

              ## Article 1. Definitions

              In this Law:

              1) **coach** – a closed carriage drawn by at least two horses.

              ## Article 2. Rules

              The Government makes rules for each coach.
              --- acts/coach-rules.zan
              @act kz/government-resolution/2022-04-08/308
              @language en
              @title On Rules for Coaches
              @adopted 2022-04-08
              @basis coach-law#art2

              ## 1. Terms

              In these Rules:

              1) **coach** – any carriage, open or closed, with four wheels.
                   ^^^^^ info term-defined-otherwise: “coach” means something else here than in coach-law, with which this act is applied together. Take over the definition (terms:coach-law), or use another term.

              ## 2. Lamps

              A coach has two lamps.
              """)
          .good(
              """
              --- acts/coaches.zan
              @act kz/law/2022-03-08/808-VII
              @alias coach-law
              @language en
              @title On Coaches
              @adopted 2022-03-08

              ## Article 1. Definitions

              In this Law:

              1) **coach** – a closed carriage drawn by at least two horses.

              ## Article 2. Rules

              The Government makes rules for each coach.
              --- acts/coach-rules.zan
              @act kz/government-resolution/2022-04-08/308
              @language en
              @title On Rules for Coaches
              @adopted 2022-04-08
              @basis coach-law#art2

              ## 1. Lamps

              A [coach](terms:coach-law#art1/1) has two lamps.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    if (act.terms().isEmpty()) {
      return;
    }
    References references = act.references();
    Set<ActSummary> seen = new HashSet<>();
    for (int i = 0; i < references.size(); i++) {
      if (TOGETHER.contains(references.relation(i))) {
        Resolution found = book.resolve(act, references.act(i), "");
        ActSummary other = found.act();
        boolean readable = other != null && other != act;
        if (readable && other.language().equals(act.language()) && seen.add(other)) {
          compare(act, other, report);
        }
      }
    }
  }

  private static void compare(ActSummary act, ActSummary other, Report report) {
    for (ActSummary.Term own : act.terms()) {
      for (ActSummary.Term theirs : other.terms()) {
        boolean both = own.meaning() != 0 && theirs.meaning() != 0;
        if (both && own.meaning() != theirs.meaning() && folded(own).equals(folded(theirs))) {
          report
              .at(own.offset(), own.term().length())
              .data(own.term(), other.label())
              .related(other.file(), theirs.offset(), theirs.term().length())
              .add();
          break;
        }
      }
    }
  }

  private static String folded(ActSummary.Term term) {
    return term.term().toLowerCase(Locale.ROOT).strip();
  }
}
