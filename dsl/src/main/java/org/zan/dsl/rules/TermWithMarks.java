package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadTerm;

/** A term whose definition takes marks along. */
public final class TermWithMarks implements ActRule {
  private static final String BOLD = "**";
  private static final String MARKS = "«»“”„\"',;:–— ";

  private static final RuleInfo INFO =
      RuleInfo.rule("term-with-marks", Severity.INFO)
          .message(
              "en",
              "The term “{0}” is marked with its quotation marks or punctuation, so that its uses are not recognised. Mark “{1}” alone.")
          .message(
              "ru",
              "Термин «{0}» выделен вместе с кавычками или знаками препинания, и его употребления не узнаются. Выделите только «{1}».")
          .message(
              "kk",
              "«{0}» термині тырнақшасымен не тыныс белгілерімен бірге белгіленген, сондықтан қолданылуы танылмайды. Тек «{1}» сөзін белгілеңіз.")
          .fix("en", "Mark “{1}” alone")
          .fix("ru", "Выделить только «{1}»")
          .fix("kk", "Тек «{1}» белгілеу")
          .why(
              """
              What stands between the asterisks is the term. With marks in it, no use elsewhere is the same words, so that the term
              counts as unused.\
              """)
          .source(
              """
              docs/language.md of this program, "One rule to learn"; Akoma Ntoso Version 1.0, def and term (the words that are
              defined).\
              """)
          .bad(
              """
              @act kz/law/2021-10-17/716-VII
              @language en
              @title On Ferries
              @adopted 2021-10-17

              ## Article 1. Definitions

              In this Law:

              1) **“ferry”** – a boat that crosses a river;
                   ^^^^^^^ info term-with-marks: The term ““ferry”” is marked with its quotation marks or punctuation, so that its uses are not recognised. Mark “ferry” alone.
              2) **raft** – a boat of beams.

              ## Article 2. Fares

              A “ferry” costs ten tenge, a raft is free.
              """)
          .good(
              """
              @act kz/law/2021-10-17/716-VII
              @language en
              @title On Ferries
              @adopted 2021-10-17

              ## Article 1. Definitions

              In this Law:

              1) “**ferry**” – a boat that crosses a river;
              2) **raft** – a boat of beams.

              ## Article 2. Fares

              A ferry costs ten tenge, a raft is free.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String text = act.text();
    for (ReadTerm term : act.terms()) {
      int from = term.offset();
      int to = from + term.length();
      while (from < to && MARKS.indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      while (to > from && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
        to--;
      }
      boolean bold =
          text.startsWith(BOLD, term.offset() - 2)
              && text.startsWith(BOLD, term.offset() + term.length());
      if (bold && to > from && to - from < term.length()) {
        String before = text.substring(term.offset(), from);
        String after = text.substring(to, term.offset() + term.length());
        String alone = text.substring(from, to);
        report
            .at(term.offset(), term.length())
            .data(term.term(), alone)
            .fix(term.offset() - 2, term.length() + 4, before + BOLD + alone + BOLD + after)
            .add();
      }
    }
  }
}
