package org.zan.dsl.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.norm.Relation;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** An act that rests on one adopted after it. */
public final class BasisYounger implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("basis-younger", Severity.WARNING)
          .message(
              "en",
              "The legal basis {0} was adopted on {1}, after this act ({2}): it could not empower anyone yet. Name the basis of that time, or correct the date.")
          .message(
              "ru",
              "Правовое основание {0} принято {1}, позже этого акта ({2}), и ещё не давало полномочий. Укажите основание того времени или исправьте дату.")
          .message(
              "kk",
              "{0} құқықтық негізі осы актіден ({2}) кейін, {1} күні қабылданған, ол кезде өкілеттік бере алмаған. Сол кездегі негізді көрсетіңіз немесе күнін түзетіңіз.")
          .why(
              """
              An act is valid if its author had the power to make it on that day. A basis that came later shows a wrong reference,
              or an act without a basis.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 9 (the legal basis confers
              the competence to adopt the act); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 10 (hierarchy).\
              """)
          .bad(
              """
              @act kz/law/2021-10-30/730-VII
              @language en
              @title On Ferries
              @adopted 2021-10-30
              @external kz/code/2030-01-05/900-IX docklaw
              @basis docklaw#art5
                     ^^^^^^^^^^^^ warning basis-younger: The legal basis kz/code/2030-01-05/900-IX was adopted on 2030-01-05, after this act (2021-10-30): it could not empower anyone yet. Name the basis of that time, or correct the date.

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .good(
              """
              @act kz/law/2021-10-30/730-VII
              @language en
              @title On Ferries
              @adopted 2021-10-30
              @external kz/constitution/1995-08-30 basic-law
              @basis basic-law#art61

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    Optional<LocalDate> own = act.identity().flatMap(id -> LegalDate.leading(id.date()));
    if (own.isEmpty() || act.bill()) {
      return;
    }
    References references = act.references();
    for (int i = 0; i < references.size(); i++) {
      if (references.relation(i) != Relation.BASIS
          || references.place(i) == Place.BLOCK
          || act.provisions().parent(references.from(i)) >= 0) {
        continue;
      }
      Optional<ActId> basis = ActId.parse(book.resolve(act, references.act(i), "").identity());
      Optional<LocalDate> adopted = basis.flatMap(id -> LegalDate.leading(id.date()));
      if (adopted.isPresent() && adopted.get().isAfter(own.get())) {
        report
            .at(references.offset(i), references.length(i))
            .data(basis.get().toString(), adopted.get().toString(), own.get().toString())
            .add();
      }
    }
  }
}
