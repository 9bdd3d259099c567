package org.zan.dsl.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** A term that an act imports from another one and defines again. */
public final class RedefinedTerm implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("redefined-term", Severity.WARNING)
          .message(
              "en",
              "The term “{0}” is defined here, but the definitions of {1}, which defines it too, are imported. Remove one of the definitions, or use another term.")
          .message(
              "ru",
              "Термин «{0}» определён здесь, хотя заимствованы определения акта {1}, где он тоже определён. Уберите одно из определений или введите другой термин.")
          .message(
              "kk",
              "«{0}» термині осы жерде айқындалған, алайда оны да айқындайтын {1} актісінің анықтамалары қолданысқа алынған. Анықтаманың бірін алып тастаңыз немесе басқа термин қолданыңыз.")
          .why(
              """
              An act that takes over the terms of another (terms:) and defines one of them again gives it two meanings, and an amendment
              of one definition makes them drift apart. Only a reference to a whole act counts; one that imports a single
              definition may leave the others out on purpose.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 6 (consistent
              terminology, also with acts already in force) and 14 (definitions); Law of Kazakhstan "On Legal Acts" of 6 April 2016,
              No 480-V, article 24.\
              """)
          .bad(
              """
              --- acts/weights.zan
              @act kz/law/2021-08-03/402-VII
              @alias weights-base
              @language en
              @title On Weights
              @adopted 2021-08-03

              ## Article 1. Definitions

              In this Law:

              1) **scale** – an instrument that weighs.
              --- acts/markets.zan
              @act kz/law/2021-08-04/403-VII
              @language en
              @title On Markets
              @adopted 2021-08-04

              ## Article 1. Definitions

              The terms of the [Law on Weights](terms:weights-base) apply. In this Law:

              1) **scale** – a table of fees.
                   ^^^^^ warning redefined-term: The term “scale” is defined here, but the definitions of weights-base, which defines it too, are imported. Remove one of the definitions, or use another term.

              ## Article 2. Fees

              Fees follow the scale.
              """)
          .good(
              """
              --- acts/weights.zan
              @act kz/law/2021-08-03/402-VII
              @alias weights-base
              @language en
              @title On Weights
              @adopted 2021-08-03

              ## Article 1. Definitions

              In this Law:

              1) **scale** – an instrument that weighs.
              --- acts/markets.zan
              @act kz/law/2021-08-04/403-VII
              @language en
              @title On Markets
              @adopted 2021-08-04

              ## Article 1. Definitions

              The terms of the [Law on Weights](terms:weights-base) apply. In this Law:

              1) **tariff** – a table of fees.

              ## Article 2. Fees

              Fees follow the tariff.
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
      if (references.relation(i) == Relation.TERMS && references.path(i).isEmpty()) {
        String identity = book.resolve(act, references.act(i), "").identity();
        for (ActSummary other : book.acts(identity)) {
          if (other != act && other.language().equals(act.language()) && seen.add(other)) {
            compare(act, other, report);
          }
        }
      }
    }
  }

  private static void compare(ActSummary act, ActSummary other, Report report) {
    for (ActSummary.Term own : act.terms()) {
      for (ActSummary.Term theirs : other.terms()) {
        if (folded(own.term()).equals(folded(theirs.term()))) {
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

  private static String folded(String term) {
    return term.toLowerCase(Locale.ROOT).strip();
  }
}
