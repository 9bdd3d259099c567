package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.Words;
import org.zan.dsl.rules.support.Duty;

/** A duty in the preamble of an act. */
public final class NormInPreamble implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("norm-in-preamble", Severity.INFO)
          .message(
              "en",
              "The preamble lays down a duty (“{0}”), but it binds nobody: it only says why the act is made. Move the duty to an article.")
          .message(
              "ru",
              "Преамбула устанавливает обязанность («{0}»), но никого не обязывает: она лишь объясняет цель акта. Перенесите норму в статью.")
          .message(
              "kk",
              "Кіріспе міндет («{0}») белгілейді, бірақ ешкімді міндеттемейді: ол тек актінің мақсатын түсіндіреді. Норманы бапқа көшіріңіз.")
          .why(
              """
              The preamble gives reasons. A duty in it is no rule, or is disputed; readers who take it for one are misled, and
              those who begin with Article 1 never see it. Found are paragraphs before the first heading that are sentences of their own
              (they begin with a capital and end in a full stop) with words that lay down a duty, as the vocabulary of the language lists
              them (@duty). It is a hint: a recital may tell of a duty that another act lays down.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 10 (recitals give concise
              reasons and contain no normative provisions).\
              """)
          .languages("de", "en", "fr", "kk", "ru")
          .bad(
              """
              @act kz/law/2022-03-06/806-VII
              @language en
              @title On Jetties
              @adopted 2022-03-06

              This Law keeps jetties safe. Owners must inspect them each spring.
                                                  ^^^^ info norm-in-preamble: The preamble lays down a duty (“must”), but it binds nobody: it only says why the act is made. Move the duty to an article.

              ## Article 1. Scope

              This Law applies to jetties.
              """)
          .good(
              """
              @act kz/law/2022-03-06/806-VII
              @language en
              @title On Jetties
              @adopted 2022-03-06

              This Law keeps jetties safe.

              ## Article 1. Scope

              This Law applies to jetties.

              ## Article 2. Inspection

              Owners must inspect their jetties each spring.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Part whole = act.act();
    if (act.data() || whole.paragraphs().isEmpty()) {
      return;
    }
    int body = body(whole);
    Duty duty = null;
    for (Words paragraph : whole.paragraphs()) {
      if (paragraph.offset() < body && sentences(act, paragraph)) {
        duty = duty == null ? Duty.of(act) : duty;
        look(act, paragraph, duty, report);
      }
    }
  }

  /** Where the first article begins; what has none has no preamble. */
  private static int body(Part whole) {
    for (Part child : whole.children()) {
      if (child.kind() == Part.Kind.LEVEL && !child.level().equals("annex")) {
        return child.offset();
      }
    }
    return 0;
  }

  private static boolean sentences(ActReading act, Words paragraph) {
    return Character.isUpperCase(act.text().charAt(paragraph.offset()))
        && act.words(paragraph).stripTrailing().endsWith(".");
  }

  private static void look(ActReading act, Words paragraph, Duty duty, Report report) {
    String text = act.text();
    int at = duty.in(text, paragraph.offset(), paragraph.end());
    if (at >= 0) {
      int end = at;
      while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      report.at(at, end - at).data(text.substring(at, end)).add();
    }
  }
}
