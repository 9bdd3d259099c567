package org.zan.dsl.rules;

import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.summary.ActSummary;

/** A term that an act defines and does not use. */
public final class UnusedTerm implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("unused-term", Severity.WARNING)
          .message(
              "en",
              "The term “{0}” is defined but not used in this act. Remove the definition, or use the term.")
          .message(
              "ru",
              "Термин «{0}» определён, но в этом акте не используется. Удалите определение или используйте термин.")
          .message(
              "kk",
              "«{0}» термині айқындалған, бірақ осы актіде қолданылмайды. Анықтаманы алып тастаңыз немесе терминді қолданыңыз.")
          .why(
              """
              A definition serves the text in which the term stands. One that nothing uses is left over from an earlier draft, or the
              text says the same in other words, so that readers look for a difference. Endings are ignored, so inflected forms
              count as use; nothing is found in an act whose terms another act imports (terms:).\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guidelines 6 (terminology) and 14
              (terms used in the act are defined); Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 24.\
              """)
          .bad(
              """
              @act kz/law/2021-05-19/311-VII
              @language en
              @title On Parks
              @adopted 2021-05-19

              ## Article 1. Definitions

              In this Law:

              1) **park** – a garden open to all;
              2) **fountain** – a structure with flowing water.
                   ^^^^^^^^ warning unused-term: The term “fountain” is defined but not used in this act. Remove the definition, or use the term.

              ## Article 2. Opening

              Parks are open by day.
              """)
          .good(
              """
              @act kz/law/2021-05-19/311-VII
              @language en
              @title On Parks
              @adopted 2021-05-19

              ## Article 1. Definitions

              In this Law:

              1) **park** – a garden open to all;
              2) **fountain** – a structure with flowing water.

              ## Article 2. Opening

              Parks and their fountains are open by day.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    if (act.terms().isEmpty() || book.termsImportedFrom(act)) {
      return;
    }
    for (ActSummary.Term term : act.terms()) {
      if (!term.used()) {
        report.at(term.offset(), term.term().length()).data(term.term()).add();
      }
    }
  }
}
