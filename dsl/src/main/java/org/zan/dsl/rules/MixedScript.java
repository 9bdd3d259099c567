package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.LookAlikes;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.reading.Signs;

/** A word with letters of another script that look like those of its own. */
public final class MixedScript implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("mixed-script", Severity.WARNING)
          .message(
              "en",
              "“{0}” holds letters of another script that only look alike ({1}), so that a search does not find the word. Type it in one script: “{2}”.")
          .message(
              "ru",
              "В слове «{0}» есть буквы другой письменности, похожие лишь на вид ({1}): поиск его не найдёт. Наберите его одной письменностью: «{2}».")
          .message(
              "kk",
              "«{0}» сөзінде тек сырты ұқсас басқа жазудың әріптері бар ({1}), сондықтан іздеу оны таппайды. Сөзді бір жазумен теріңіз: «{2}».")
          .fix("en", "Type “{2}” in one script")
          .fix("ru", "Набрать «{2}» одной письменностью")
          .fix("kk", "«{2}» сөзін бір жазумен теру")
          .why(
              """
              A Latin i in place of the Cyrillic і, or a Latin с, cannot be seen, but the word is another one for a search, for an
              amendment that quotes it and for a screen reader. Found where most letters of the word are of the script of the
              act's language and all others look like letters of it; the vocabularies list them.\
              """)
          .source(
              """
              Unicode Technical Standard #39, Unicode Security Mechanisms, sections 4 and 5 (confusable and mixed-script words);
              Law of Kazakhstan "On Legal Acts" of 6 April 2016, No 480-V, article 24 (texts in Kazakh and Russian).\
              """)
          .bad(
              """
              @act kz/law/2021-08-05/404-VII
              @language ru
              @title О пристанях
              @adopted 2021-08-05

              ## Статья 1. Пристани

              Пристань oсвещается ночью.
                       ^^^^^^^^^^ warning mixed-script: “oсвещается” holds letters of another script that only look alike (o), so that a search does not find the word. Type it in one script: “освещается”.
              """)
          .good(
              """
              @act kz/law/2021-08-05/404-VII
              @language ru
              @title О пристанях
              @adopted 2021-08-05

              ## Статья 1. Пристани

              Пристань освещается ночью.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String language = act.headerFact("language").map(ReadFact::value).orElse("");
    LookAlikes alike = act.jurisdictions().vocabulary().alike(language);
    if (alike.none()
        || act.data()
        || alike.first() >= Signs.FIRST_EASTERN && !act.signs().eastern()) {
      return;
    }
    String text = act.text();
    for (int i = 0; i < text.length(); i++) {
      if (alike.own(text.charAt(i)) != 0) {
        int start = i;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
          start--;
        }
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
          i++;
        }
        if (ofTheLaw(act, start)) {
          word(text, start, i, alike, report);
        }
      }
    }
  }

  /**
   * Whether the words are neither a drafter's note nor the identity, in which letters are folded.
   */
  private static boolean ofTheLaw(ActReading act, int offset) {
    return act.notes().stream().noneMatch(note -> holds(note.offset(), note.end(), offset))
        && act.identityFact()
            .filter(fact -> holds(fact.offset(), fact.offset() + fact.length(), offset))
            .isEmpty();
  }

  private static boolean holds(int from, int to, int offset) {
    return offset >= from && offset < to;
  }

  private static void word(String text, int start, int end, LookAlikes alike, Report report) {
    StringBuilder own = new StringBuilder();
    StringBuilder foreign = new StringBuilder();
    for (int i = start; i < end; i++) {
      char letter = alike.own(text.charAt(i));
      if (letter != 0) {
        foreign.append(text.charAt(i));
      } else if (!alike.ofOwnScript(text.charAt(i))) {
        return;
      }
      own.append(letter == 0 ? text.charAt(i) : letter);
    }
    if (2 * foreign.length() < end - start) {
      report
          .at(start, end - start)
          .data(text.substring(start, end), foreign.toString(), own.toString())
          .fix(start, end - start, own.toString())
          .add();
    }
  }
}
