package org.zan.dsl.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.zan.dsl.book.StatuteBook;
import org.zan.dsl.check.BookRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.summary.ActSummary;

/** Two terms of an act with one definition. */
public final class SameDefinition implements BookRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("same-definition", Severity.WARNING)
          .message(
              "en",
              "“{0}” means in the same words what “{1}” means. Use one term for one thing, or say how the two differ.")
          .message(
              "ru",
              "«{0}» определён теми же словами, что и «{1}». Используйте для одного понятия один термин или укажите, чем они различаются.")
          .message(
              "kk",
              "«{0}» «{1}» термині сияқты дәл сол сөздермен айқындалған. Бір ұғымға бір термин қолданыңыз немесе айырмасын көрсетіңіз.")
          .why(
              """
              Whoever finds two terms looks for the difference, and a court will find one that nobody meant. Definitions of at least five
              words are compared; two terms in one definition (a term and its short form) are left out.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 6 (identical concepts are
              expressed in the same terms).\
              """)
          .bad(
              """
              @act kz/law/2022-03-07/807-VII
              @language en
              @title On Barrels
              @adopted 2022-03-07

              ## Article 1. Definitions

              In this Law:

              1) **barrel** – a round vessel of wooden staves held by hoops;
              2) **cask** – a round vessel of wooden staves, held by hoops.
                   ^^^^ warning same-definition: “cask” means in the same words what “barrel” means. Use one term for one thing, or say how the two differ.

              ## Article 2. Marks

              A barrel and a cask bear the mark of the cooper.
              """)
          .good(
              """
              @act kz/law/2022-03-07/807-VII
              @language en
              @title On Barrels
              @adopted 2022-03-07

              ## Article 1. Definitions

              In this Law:

              1) **barrel** – a round vessel of wooden staves held by hoops.

              ## Article 2. Marks

              A barrel bears the mark of the cooper.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActSummary act, StatuteBook book, Report report) {
    if (act.terms().size() < 2) {
      return;
    }
    Map<Integer, ActSummary.Term> known = new HashMap<>();
    for (ActSummary.Term term : act.terms()) {
      ActSummary.Term first = term.meaning() == 0 ? null : known.putIfAbsent(term.meaning(), term);
      if (first != null && !together(first, term) && !folded(first).equals(folded(term))) {
        report
            .at(term.offset(), term.term().length())
            .data(term.term(), first.term())
            .related(first.offset(), first.term().length())
            .add();
      }
    }
  }

  private static boolean together(ActSummary.Term a, ActSummary.Term b) {
    return a.provision() == b.provision() && a.alinea() == b.alinea();
  }

  private static String folded(ActSummary.Term term) {
    return term.term().toLowerCase(Locale.ROOT).strip();
  }
}
