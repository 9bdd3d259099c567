package org.zan.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.rules.support.Prose;

/** A hyphen in the place of a dash. */
public final class SpacedHyphen implements ActRule {
  private static final int MANY = 5;

  private static final RuleInfo INFO =
      RuleInfo.rule("spaced-hyphen", Severity.INFO)
          .message("en", "A hyphen stands where the rest of the act has a dash ({0}). Write “{0}”.")
          .message("ru", "Вместо тире ({0}), как в остальном тексте, стоит дефис. Напишите «{0}».")
          .message(
              "kk",
              "Актінің қалған мәтініндегідей сызықшаның ({0}) орнына дефис тұр. «{0}» деп жазыңыз.")
          .fix("en", "Write “{0}”")
          .fix("ru", "Написать «{0}»")
          .fix("kk", "«{0}» деп жазу")
          .why(
              """
              A hyphen joins, a dash sets apart. One that stands between blanks in an act that writes dashes elsewhere is a slip.
              Found where an act has at least five dashes, and five times as many as hyphens between blanks.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part three, on the dash and the hyphen.\
              """)
          .bad(
              """
              @act kz/law/2021-10-25/724-VII
              @language en
              @title On Ferries
              @adopted 2021-10-25

              ## Article 1. Fares

              The fares are: car – ten tenge; bus – twenty tenge; person – one tenge; horse – two tenge; dog – one tenge; bicycle - one tenge.
                                                                                                                                  ^ info spaced-hyphen: A hyphen stands where the rest of the act has a dash (–). Write “–”.
              """)
          .good(
              """
              @act kz/law/2021-10-25/724-VII
              @language en
              @title On Ferries
              @adopted 2021-10-25

              ## Article 1. Fares

              The fares are: car – ten tenge; bus – twenty tenge; person – one tenge; horse – two tenge; dog – one tenge; bicycle – one tenge.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    List<Integer> hyphens = places(act, '-');
    if (hyphens.isEmpty()) {
      return;
    }
    int en = places(act, '–').size();
    int em = places(act, '—').size();
    int most = Math.max(en, em);
    if (most < MANY || Math.min(en, em) > 0 || most < MANY * hyphens.size()) {
      return;
    }
    String dash = en > em ? "–" : "—";
    for (int at : hyphens) {
      report.at(at, 1).data(dash).fix(at, 1, dash).add();
    }
  }

  /** Where a dash stands between blanks in the law's own words, behind a letter. */
  private static List<Integer> places(ActReading act, char sign) {
    String text = act.text();
    List<Integer> places = new ArrayList<>();
    for (int at : act.signs().dashes()) {
      boolean here = text.charAt(at) == sign && at > 1;
      if (here && Character.isLetter(text.charAt(at - 2)) && Prose.at(act, at - 1) != null) {
        places.add(at);
      }
    }
    return places;
  }
}
