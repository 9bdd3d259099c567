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
import org.zan.dsl.summary.ActSummary;
import org.zan.dsl.summary.References;

/** A reference to the text of a day before the act. */
public final class DateBeforeAct implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("date-before-act", Severity.WARNING)
          .message(
              "en",
              "The text of {0} is meant, but {1} was adopted on {2}: there was no text yet. Correct the date.")
          .message(
              "ru",
              "Имеется в виду текст на {0}, но {1} принят {2}: текста ещё не было. Исправьте дату.")
          .message(
              "kk",
              "{0} күнгі мәтін көзделген, бірақ {1} {2} күні қабылданған: мәтін әлі болмаған. Күнін түзетіңіз.")
          .why(
              """
              A static reference (act@DATE#path) means the words as they stood on a day. Before the act was adopted there were none.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 16 (static references name
              the text that is meant); ELI and Akoma Ntoso naming convention (FRBR expression by date).\
              """)
          .bad(
              """
              @act kz/law/2021-10-12/711-VII
              @language en
              @title On Ferries
              @adopted 2021-10-12
              @external kz/law/2001-03-03/77-II ports

              ## Article 1. Scope

              This Law applies to [ports](ports@1999-01-01#art1).
                                          ^^^^^^^^^^^^^^^^^^^^^ warning date-before-act: The text of 1999-01-01 is meant, but kz/law/2001-03-03/77-II was adopted on 2001-03-03: there was no text yet. Correct the date.
              """)
          .good(
              """
              @act kz/law/2021-10-12/711-VII
              @language en
              @title On Ferries
              @adopted 2021-10-12
              @external kz/law/2001-03-03/77-II ports

              ## Article 1. Scope

              This Law applies to [ports](ports@2009-01-01#art1).
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
      if (references.date(i).isEmpty()) {
        continue;
      }
      Optional<LocalDate> meant = LegalDate.leading(references.date(i));
      Optional<ActId> id =
          references.act(i).isEmpty()
              ? act.identity()
              : ActId.parse(book.resolve(act, references.act(i), "").identity());
      Optional<LocalDate> adopted = id.flatMap(it -> LegalDate.leading(it.date()));
      if (meant.isPresent() && adopted.isPresent() && meant.get().isBefore(adopted.get())) {
        report
            .at(references.offset(i), references.length(i))
            .data(references.date(i), id.get().toString(), id.get().date())
            .add();
      }
    }
  }
}
