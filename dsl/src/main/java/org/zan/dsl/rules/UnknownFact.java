package org.zan.dsl.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.FactType;
import org.zan.dsl.reading.FactType.Place;
import org.zan.dsl.reading.InstructionType;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Facts;
import org.zan.dsl.rules.support.Nearest;

/** A line that begins with an at sign and a name that the language does not know. */
public final class UnknownFact implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("unknown-fact", Severity.ERROR)
          .message("en", "“@{0}” is not known here, so the line says nothing. Candidates: {1}.")
          .message("ru", "«@{0}» здесь не известно, поэтому строка не действует. Подходят: {1}.")
          .message("kk", "«@{0}» мұнда белгісіз, сондықтан жол ескерілмейді. Мүмкін нұсқалар: {1}.")
          .fix("en", "Write “@{2}”")
          .fix("ru", "Написать «@{2}»")
          .fix("kk", "«@{2}» деп жазу")
          .why(
              "What the machine does not know it passes over in silence: with a misspelt"
                  + " “@in-force” an act would have no date.")
          .source("Zan language, docs/language.md, sections “Facts” and “Amendments”")
          .bad(
              """
              @act kz/law/2021-02-04/17-VII
              @language ru
              @title О паромах
              @adopted 2021-02-04
              @in-forse 2021-03-01
              ^^^^^^^^^ error unknown-fact: “@in-forse” is not known here, so the line says nothing. Candidates: in-force.

              ## Статья 1. Сфера действия

              Настоящий Закон распространяется на все паромы.
              """)
          .good(
              """
              @act kz/law/2021-02-04/17-VII
              @language ru
              @title О паромах
              @adopted 2021-02-04
              @in-force 2021-03-01

              ## Статья 1. Сфера действия

              Настоящий Закон распространяется на все паромы.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Facts.each(act, (fact, place) -> look(fact, place, report));
  }

  /** The fact that a misspelt one is meant to be; empty where it is known or may be anything. */
  static Optional<String> meant(ReadFact fact, Place place) {
    return isKnown(fact, place) ? Optional.empty() : Nearest.to(fact.name(), known(place)).meant();
  }

  private static boolean isKnown(ReadFact fact, Place place) {
    return FactType.of(fact.name(), place).isPresent() || misplaced(fact.name(), place);
  }

  private static void look(ReadFact fact, Place place, Report report) {
    if (isKnown(fact, place)) {
      return;
    }
    Nearest nearest = Nearest.to(fact.name(), known(place));
    Optional<String> meant = nearest.meant();
    Report.Draft draft =
        report
            .at(fact.offset(), fact.name().length() + 1)
            .data(fact.name(), nearest.list(), meant.orElse(""));
    meant.ifPresent(name -> draft.fix(fact.offset() + 1, fact.name().length(), name));
    draft.add();
  }

  /** Whether the fact is only in the wrong place: a rule of its own speaks of that. */
  private static boolean misplaced(String name, Place place) {
    return (place == Place.PROVISION || place == Place.INSTRUCTION) && FactType.ofWholeAct(name);
  }

  private static List<String> known(Place place) {
    Stream<String> facts = FactType.in(place).stream().map(FactType::name);
    Stream<String> instructions =
        place == Place.PROVISION
            ? InstructionType.all().stream().map(InstructionType::name)
            : Stream.empty();
    return Stream.concat(facts, instructions).toList();
  }
}
