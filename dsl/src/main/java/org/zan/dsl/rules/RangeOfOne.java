package org.zan.dsl.rules;

import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadReference;

/** A range that begins and ends with the same provision. */
public final class RangeOfOne implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("range-of-one", Severity.INFO)
          .message("en", "This range holds one provision: “{0}”. Write “{1}”, or correct its end.")
          .message("ru", "В диапазоне «{0}» одна норма. Напишите «{1}» или исправьте конец.")
          .message(
              "kk",
              "«{0}» аралығында бір ғана норма бар. «{1}» деп жазыңыз немесе соңын түзетіңіз.")
          .fix("en", "Write “{1}”")
          .fix("ru", "Написать «{1}»")
          .fix("kk", "«{1}» деп жазу")
          .why(
              """
              A range from a provision to itself is mostly one whose other end was mistyped.\
              """)
          .source(
              """
              docs/language.md of this program, "References"; Joint Practical Guide of the European Parliament, the Council and the
              Commission, guideline 16 (precise references).\
              """)
          .bad(
              """
              @act kz/law/2021-10-07/706-VII
              @language en
              @title On Ferries
              @adopted 2021-10-07

              ## Article 1. Scope

              This Law applies to the ferries named in [Article 2](#art2..art2).
                                                                    ^^^^^^^^^^ info range-of-one: This range holds one provision: “art2..art2”. Write “art2”, or correct its end.

              ## Article 2. Ferries

              A ferry carries persons and cars.
              """)
          .good(
              """
              @act kz/law/2021-10-07/706-VII
              @language en
              @title On Ferries
              @adopted 2021-10-07

              ## Article 1. Scope

              This Law applies to the ferries named in [Article 2](#art2).

              ## Article 2. Ferries

              A ferry carries persons and cars.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    for (ReadReference reference : act.references()) {
      String path = reference.path();
      int dots = path.indexOf("..");
      if (dots <= 0 || reference.malformed()) {
        continue;
      }
      String first = path.substring(0, dots);
      String last = path.substring(dots + 2);
      if (last.equals(first) || last.equals(first.substring(first.lastIndexOf('/') + 1))) {
        int at = reference.offset() + reference.length() - path.length();
        report.at(at, path.length()).data(path, first).fix(at, path.length(), first).add();
      }
    }
  }
}
