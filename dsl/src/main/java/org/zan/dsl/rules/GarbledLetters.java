package org.zan.dsl.rules;

import java.nio.charset.StandardCharsets;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Prose;

/** Letters that were read in the wrong encoding. */
public final class GarbledLetters implements ActRule {
  /** What the first byte of a Western letter looks like. */
  private static final char[] LEADS = {'Ã', 'Â'};

  private static final RuleInfo INFO =
      RuleInfo.rule("garbled-letters", Severity.WARNING)
          .message(
              "en",
              "“{0}” was read in a wrong encoding; it most likely is “{1}”. Write it so, and check it against the publication.")
          .message(
              "ru",
              "Текст «{0}» прочитан в неверной кодировке; скорее всего, это «{1}». Исправьте и сверьте с публикацией.")
          .message(
              "kk",
              "«{0}» мәтіні қате кодтаумен оқылған; бұл «{1}» болуы ықтимал. Түзетіп, жарияланыммен салыстырыңыз.")
          .fix("en", "Write “{1}”")
          .fix("ru", "Написать «{1}»")
          .fix("kk", "«{1}» деп жазу")
          .why(
              """
              A text saved in UTF-8 and read as an older Western encoding shows two signs for one letter. The words can neither be
              searched nor be quoted.\
              """)
          .source(
              """
              The Unicode Standard, chapter 3 (UTF-8); practice of validators of electronic publications.\
              """)
          .bad(
              """
              @act kz/law/2021-09-06/705-VII
              @language en
              @title On Ferries
              @adopted 2021-09-06

              ## Article 1. Scope

              This Law applies to every cafÃ© on board.
                                           ^^ warning garbled-letters: “Ã©” was read in a wrong encoding; it most likely is “é”. Write it so, and check it against the publication.
              """)
          .good(
              """
              @act kz/law/2021-09-06/705-VII
              @language en
              @title On Ferries
              @adopted 2021-09-06

              ## Article 1. Scope

              This Law applies to every café on board.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    for (char lead : LEADS) {
      search(act, lead, report);
    }
  }

  private static void search(ActReading act, char lead, Report report) {
    String text = act.text();
    for (int i : act.signs().places(lead)) {
      if (i + 1 == text.length()) {
        return;
      }
      char next = text.charAt(i + 1);
      // A no-break space, a quotation mark and a degree sign stand after capitals in good texts
      // too.
      boolean capital = lead == LEADS[1] || next == '\u00a0' || next == '»';
      if (Prose.note(text, i)) {
        continue;
      }
      if (next >= '\u0080' && next <= '\u00bf' && !capital) {
        String meant = new String(new byte[] {(byte) lead, (byte) next}, StandardCharsets.UTF_8);
        report.at(i, 2).data(text.substring(i, i + 2), meant).fix(i, 2, meant).add();
      } else if (lead == LEADS[1] && "°§«".indexOf(next) >= 0) {
        report
            .at(i, 2)
            .data(text.substring(i, i + 2), String.valueOf(next))
            .fix(i, 2, String.valueOf(next))
            .add();
      }
    }
  }
}
