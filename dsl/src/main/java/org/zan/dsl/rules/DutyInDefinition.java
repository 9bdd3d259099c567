package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadTerm;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Duty;

/** A definition that goes on with a duty. */
public final class DutyInDefinition implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("duty-in-definition", Severity.WARNING)
          .message(
              "en",
              "The definition of “{0}” goes on with a duty (“{1}”), where nobody looks for one. Move it to a provision of its own.")
          .message(
              "ru",
              "За определением «{0}» следует обязанность («{1}»), которую там никто не ищет. Перенесите её в отдельную норму.")
          .message(
              "kk",
              "«{0}» анықтамасынан кейін міндет («{1}») белгіленген, оны ол жерден ешкім іздемейді. Оны жеке нормаға көшіріңіз.")
          .why(
              """
              A definition says what a word means; who is bound looks for duties among the rules. A duty in a definition is easily
              missed, and it holds only as far as the term is used. Looked at is what follows the first sentence of a
              definition: within that sentence the words for a duty may well describe who is meant. What the words are, the vocabulary of
              the language says (@duty).\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 14 (definitions do not
              contain autonomous normative provisions).\
              """)
          .languages("de", "en", "fr", "kk", "ru")
          .bad(
              """
              @act kz/law/2022-03-05/805-VII
              @language en
              @title On Wharves
              @adopted 2022-03-05

              ## Article 1. Definitions

              In this Law:

              1) **wharf** – a place where ships are unloaded. Its owner must light it at night.
                                                                         ^^^^ warning duty-in-definition: The definition of “wharf” goes on with a duty (“must”), where nobody looks for one. Move it to a provision of its own.

              ## Article 2. Scope

              This Law applies to each wharf.
              """)
          .good(
              """
              @act kz/law/2022-03-05/805-VII
              @language en
              @title On Wharves
              @adopted 2022-03-05

              ## Article 1. Definitions

              In this Law:

              1) **wharf** – a place where ships are unloaded.

              ## Article 2. Light

              The owner of a wharf must light it at night.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    if (act.terms().isEmpty()) {
      return;
    }
    Duty duty = Duty.of(act);
    ReadTerm before = null;
    for (ReadTerm term : act.terms()) {
      boolean same =
          before != null && before.from() == term.from() && before.alinea() == term.alinea();
      if (!same) {
        look(act, term, duty, report);
      }
      before = term;
    }
  }

  private static void look(ActReading act, ReadTerm term, Duty duty, Report report) {
    String text = act.text();
    for (Words paragraph : term.from().paragraphs()) {
      if (paragraph.offset() <= term.offset() && term.offset() < paragraph.end()) {
        int rest = Duty.sentenceEnd(text, term.offset() + term.length(), paragraph.end());
        int at = duty.in(text, rest, paragraph.end());
        if (at >= 0) {
          int end = at;
          while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
            end++;
          }
          report
              .at(at, end - at)
              .data(term.term(), text.substring(at, end))
              .related(term.offset(), term.length())
              .add();
        }
      }
    }
  }
}
