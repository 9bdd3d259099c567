package org.zan.dsl.rules;

import java.util.EnumSet;
import java.util.Set;
import org.zan.dsl.book.Resolution;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.rules.support.Cited;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.Provisions;
import org.zan.dsl.summary.References;

/** A provision in force that rests on a repealed one. */
public final class RepealedReference implements BookRule {
  /** Relations that mean a norm although, or because, it ends. */
  private static final Set<Relation> HISTORY = EnumSet.of(Relation.REPEALS, Relation.SEE);

  private static final RuleInfo INFO =
      RuleInfo.rule("repealed-reference", Severity.WARNING)
          .message(
              "en",
              "“{0}” is repealed{1}. Refer to the provision that has taken its place, or remove the reference.")
          .message(
              "ru", "«{0}» утратило силу{1}. Сошлитесь на действующую норму или уберите ссылку.")
          .message(
              "kk",
              "«{0}» күшін жойған{1}. Қолданыстағы нормаға сілтеме жасаңыз немесе сілтемені алып тастаңыз.")
          .why(
              """
              A rule that refers to a repealed provision has lost part of its content. Whoever repeals a provision has to look at what
              refers to it. A reference to the text of a certain date (act@DATE#path), and one with the relation repeals or see,
              is meant so and is not found.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 16 (consequences of
              later amendments of the act referred to) and 21 (repeals); Law of Kazakhstan "On Legal Acts" of 6 April 2016,
              No 480-V, article 25.\
              """)
          .bad(
              """
              @act kz/law/2021-05-17/309-VII
              @language en
              @title On Mills
              @adopted 2021-05-17

              ## Article 1. Scope

              This Law applies to the mills named in [Article 2](#art2).
                                                                 ^^^^^ warning repealed-reference: “art2” is repealed (2023-01-01). Refer to the provision that has taken its place, or remove the reference.

              ## Article 2. Kinds of mill
              @repealed 2023-01-01 by kz/law/2021-05-17/309-VII#art3

              ## Article 3. Final provision

              Article 2 ceases to apply on 1 January 2023.
              """)
          .good(
              """
              @act kz/law/2021-05-17/309-VII
              @language en
              @title On Mills
              @adopted 2021-05-17

              ## Article 1. Scope

              This Law applies to all mills.

              ## Article 2. Kinds of mill
              @repealed 2023-01-01 by kz/law/2021-05-17/309-VII#art3

              ## Article 3. Final provision

              [Article 2](repeals:#art2) ceases to apply on 1 January 2023.
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
      if (!rests(references, i)) {
        continue;
      }
      Resolution found = book.resolve(act, i);
      if (found.state() == Resolution.State.REPEALED && !expected(act, i, found, book)) {
        int ended = found.act().provisions().repealedAround(found.provision());
        String since = found.act().provisions().repealedSince(ended);
        report
            .at(references.offset(i), references.length(i))
            .data(Cited.written(references, i), since.isEmpty() ? "" : " (" + since + ")")
            .related(found.act().file(), found.act().provisions().offset(ended), 0)
            .add();
      }
    }
  }

  /**
   * Whether the reference says that something applies: in words, or as an act to amend. Of a legal
   * basis another rule speaks.
   */
  private static boolean rests(References references, int i) {
    Relation relation = references.relation(i);
    boolean place =
        switch (references.place(i)) {
          case WORDS, AMENDED_ACT -> true;
          case FACT -> relation == Relation.TRANSPOSES;
          default -> false;
        };
    return place
        && relation != Relation.BASIS
        && !HISTORY.contains(relation)
        && references.date(i).isEmpty();
  }

  /** Whether who refers is repealed too, or is what repealed the provision or amends its act. */
  private static boolean expected(ActSummary act, int i, Resolution found, StatuteBook book) {
    if (act.provisions().repealedAround(act.references().from(i)) >= 0) {
      return true;
    }
    boolean amending =
        act.references().place(i) != Place.AMENDED_ACT && book.amends(act, found.act());
    return amending || act != found.act() && repealedBy(act, found, book);
  }

  private static boolean repealedBy(ActSummary act, Resolution found, StatuteBook book) {
    Provisions provisions = found.act().provisions();
    int ended = provisions.repealedAround(found.provision());
    References facts = found.act().references();
    for (int i = 0; i < facts.size(); i++) {
      boolean cause =
          facts.place(i) == Place.FACT
              && facts.from(i) == ended
              && facts.relation(i) == Relation.CITES;
      if (cause && book.resolve(found.act(), i).act() == act) {
        return true;
      }
    }
    return false;
  }
}
