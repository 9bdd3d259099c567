package org.zan.dsl.rules;

import java.util.List;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.rules.support.Annexes;
import org.zan.dsl.rules.support.Label;

/** An annex without a number where others stand beside it. */
public final class AnnexWithoutNumber implements ActRule {
  private static final String ANNEX = "annex";

  private static final RuleInfo INFO =
      RuleInfo.rule("annex-without-number", Severity.INFO)
          .message("en", "The act has {0} annexes, and “{1}” has no number. Number all of them.")
          .message("ru", "В акте приложений: {0}, а у «{1}» нет номера. Пронумеруйте все.")
          .message("kk", "Актіде қосымша саны – {0}, ал «{1}» нөмірсіз. Бәрін нөмірлеңіз.")
          .fix("en", "Give it its number")
          .fix("ru", "Дать ему его номер")
          .fix("kk", "Оған нөмірін беру")
          .why(
              """
              Where there are several annexes, only a number says which one a provision means. This is a hint: too few findings were seen on real law.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 22, and Interinstitutional
              Style Guide, part one, section 2: several annexes are numbered, a single one is not.\
              """)
          .bad(
              """
              @act kz/law/2021-07-02/412-VII
              @language en
              @title On Flags
              @adopted 2021-07-02

              ## Article 1. Flags

              Ships show the flags listed in the annexes.

              # Annex 1. Flags by day

              A ship shows a red flag.

              # Annex. Flags of pilots
              ^^^^^^^^^^^^^^^^^^^^^^^^ info annex-without-number: The act has 2 annexes, and “Annex. Flags of pilots” has no number. Number all of them.

              A pilot shows a white flag.
              """)
          .good(
              """
              @act kz/law/2021-07-02/412-VII
              @language en
              @title On Flags
              @adopted 2021-07-02

              ## Article 1. Flags

              Ships show the flags listed in the annexes.

              # Annex 1. Flags by day

              A ship shows a red flag.

              # Annex 2. Flags of pilots

              A pilot shows a white flag.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    List<Part> annexes = Annexes.of(act);
    if (annexes.size() < 2) {
      return;
    }
    for (Part annex : annexes) {
      if (annex.number().isEmpty() && !annex.repealed() && !annex.empty()) {
        Report.Draft draft =
            report
                .at(annex.offset(), annex.length())
                .data(String.valueOf(annexes.size()), Label.of(act, annex));
        number(act, annexes, annex, draft);
        draft.add();
      }
    }
  }

  /**
   * Numbers it as the others are, where these have the numbers of their places, so that only one is
   * left; references of the act to it follow.
   */
  private static void number(ActReading act, List<Part> annexes, Part annex, Report.Draft draft) {
    Part sibling = null;
    int place = annexes.indexOf(annex) + 1;
    for (int i = 0; i < annexes.size(); i++) {
      Part other = annexes.get(i);
      if (other != annex && !other.number().equals(String.valueOf(i + 1))) {
        return;
      }
      sibling = other == annex ? sibling : other;
    }
    String words = words(act, annex);
    String head = head(act, sibling, String.valueOf(place));
    String word = annex.caption().word();
    if (head.isEmpty() || word.isEmpty() || !words.startsWith(word)) {
      return;
    }
    draft.fix(annex.offset() + annex.length() - words.length(), word.length(), head);
    for (ReadReference reference : act.references()) {
      String path = reference.path();
      boolean own = reference.act().isEmpty() && reference.url().isEmpty();
      if (own && (path.equals(ANNEX) || path.startsWith(ANNEX + "/"))) {
        int at = reference.offset() + reference.length() - path.length();
        draft.fix(at + ANNEX.length(), 0, String.valueOf(place));
      }
    }
  }

  /** The words of a heading without hash signs. */
  private static String words(ActReading act, Part annex) {
    int end = annex.offset() + annex.length();
    return act.text().substring(annex.offset() + annex.depth(), end).stripLeading();
  }

  /** Level word and number as another annex has them, with this number. */
  private static String head(ActReading act, Part sibling, String number) {
    String words = words(act, sibling);
    int at = words.indexOf(sibling.number());
    int word = words.indexOf(sibling.caption().word());
    if (at < 0 || word < 0 || sibling.caption().word().isEmpty()) {
      return "";
    }
    int end = at + sibling.number().length();
    String rest = words.substring(end, Math.max(end, word + sibling.caption().word().length()));
    return words.substring(0, at) + number + rest;
  }
}
