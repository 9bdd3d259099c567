package org.zan.dsl.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.jurisdiction.Jurisdiction;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Nearest;

/** An identity whose kind of act its legal order does not have. */
public final class UnknownKind implements ActRule {
  /** Codes of legal orders usually have two letters; any two such codes are close to each other. */
  private static final int CODE = 2;

  private static final RuleInfo INFO =
      RuleInfo.rule("unknown-kind", Severity.ERROR)
          .message("en", "There is no kind of act “{0}”. Nearest: {1}.")
          .message("ru", "Вида акта «{0}» нет. Ближайшие: {1}.")
          .message("kk", "«{0}» деген акт түрі жоқ. Ең жақындары: {1}.")
          .fix("en", "Write “{2}”")
          .fix("ru", "Написать «{2}»")
          .fix("kk", "«{2}» деп жазу")
          .why(
              "The kind of an act decides its rank and who may adopt it. A kind that the legal order"
                  + " does not have has neither.")
          .source(
              "Law of the Republic of Kazakhstan “On Legal Acts” of 6 April 2016, articles 7 (kinds)"
                  + " and 10 (hierarchy); for other legal orders the file of the jurisdiction")
          .bad(
              """
              @act kz/goverment-resolution/2021-02-07/20
                      ^^^^^^^^^^^^^^^^^^^^ error unknown-kind: There is no kind of act “goverment-resolution”. Nearest: government-resolution, parliament-resolution, akimat-resolution.
              @language kk
              @title Паром өткелдері туралы
              @adopted 2021-02-07

              1. Паром өткелдері ақысыз болады.
              2. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.
              """)
          .good(
              """
              @act kz/government-resolution/2021-02-07/20
              @language kk
              @title Паром өткелдері туралы
              @adopted 2021-02-07

              1. Паром өткелдері ақысыз болады.
              2. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Optional<ActId> id = act.identity();
    if (id.isEmpty()) {
      return;
    }
    ReadFact fact = act.identityFact().orElseThrow();
    String code = id.get().jurisdiction();
    String kind = id.get().kind();
    if (!act.jurisdictions().knows(code)) {
      meantCode(act, code)
          .ifPresent(meant -> draft(fact, 0, code + "/" + kind, meant + "/" + kind, report).add());
    } else if (act.jurisdiction().kind(kind).isEmpty()) {
      List<String> kinds =
          act.jurisdiction().kinds().stream().map(Jurisdiction.Kind::name).toList();
      Nearest nearest = Nearest.to(kind, kinds);
      Report.Draft draft =
          report
              .at(fact.valueOffset() + code.length() + 1, kind.length())
              .data(kind, nearest.list(), nearest.meant().orElse(""));
      nearest
          .meant()
          .ifPresent(
              meant -> draft.fix(fact.valueOffset() + code.length() + 1, kind.length(), meant));
      draft.add();
    }
  }

  private static Report.Draft draft(
      ReadFact fact, int at, String written, String meant, Report report) {
    return report
        .at(fact.valueOffset() + at, written.length())
        .data(written, meant, meant)
        .fix(fact.valueOffset() + at, written.length(), meant);
  }

  /** An unknown legal order is accepted, unless its code is a known one written wrongly. */
  private static Optional<String> meantCode(ActReading act, String code) {
    String small = ActId.key(code).toLowerCase(Locale.ROOT);
    if (act.jurisdictions().knows(small)) {
      return Optional.of(small);
    }
    return code.length() <= CODE
        ? Optional.empty()
        : Nearest.to(small, act.jurisdictions().codes()).meant();
  }
}
