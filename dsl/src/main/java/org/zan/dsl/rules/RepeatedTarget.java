package org.zan.dsl.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadReference;
import org.zan.dsl.reading.ReadReference.Place;
import org.zan.dsl.rules.support.Facts;

/** The same target twice in one fact or link. */
public final class RepeatedTarget implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("repeated-target", Severity.INFO)
          .message(
              "en",
              "“{0}” is named twice here. Leave one out, or check whether another provision was meant.")
          .message(
              "ru",
              "«{0}» указано здесь дважды. Уберите одно или проверьте, не имелась ли в виду другая норма.")
          .message(
              "kk",
              "«{0}» мұнда екі рет көрсетілген. Біреуін алып тастаңыз немесе басқа норма көзделмегенін тексеріңіз.")
          .fix("en", "Leave out the second")
          .fix("ru", "Убрать второе")
          .fix("kk", "Екіншісін алып тастау")
          .why(
              """
              A list of bases or of cited provisions that names one twice mostly lacks another.\
              """)
          .source(
              """
              Joint Practical Guide of the European Parliament, the Council and the Commission, guideline 9 (citations of the legal
              basis) and guideline 16 (references).\
              """)
          .bad(
              """
              @act kz/law/2021-10-08/707-VII
              @language en
              @title On Ferries
              @adopted 2021-10-08
              @external kz/constitution/1995-08-30 basic-law
              @basis basic-law#art61 basic-law#art61
                                     ^^^^^^^^^^^^^^^ info repeated-target: “basic-law#art61” is named twice here. Leave one out, or check whether another provision was meant.

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .good(
              """
              @act kz/law/2021-10-08/707-VII
              @language en
              @title On Ferries
              @adopted 2021-10-08
              @external kz/constitution/1995-08-30 basic-law
              @basis basic-law#art61

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Facts.each(act, (fact, place) -> row(act, fact.references(), report));
    List<ReadReference> references = act.references();
    for (int i = 0; i < references.size(); i++) {
      int end = i + 1;
      while (end < references.size() && together(references.get(i), references.get(end))) {
        end++;
      }
      if (end > i + 1) {
        row(act, references.subList(i, end), report);
      }
      i = end - 1;
    }
  }

  private static boolean together(ReadReference one, ReadReference two) {
    return one.place() == Place.WORDS
        && two.place() == Place.WORDS
        && one.words().length() > 0
        && one.words().equals(two.words());
  }

  private static void row(ActReading act, List<ReadReference> row, Report report) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < row.size(); i++) {
      ReadReference reference = row.get(i);
      String written =
          act.text().substring(reference.offset(), reference.offset() + reference.length());
      if (!seen.add(written) && i > 0) {
        int from = row.get(i - 1).offset() + row.get(i - 1).length();
        int end = reference.offset() + reference.length();
        report
            .at(reference.offset(), reference.length())
            .data(written)
            .fix(from, end - from, "")
            .add();
      }
    }
  }
}
