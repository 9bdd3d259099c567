package org.zan.dsl.rules;

import java.util.EnumSet;
import java.util.Set;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.FactType;
import org.zan.dsl.reading.FactType.Place;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Facts;
import org.zan.dsl.rules.support.Shift;

/** Words of the law on the line below a date, where they are read as part of the fact. */
public final class TextInFact implements ActRule {
  private static final Set<FactType.Value> DATES =
      EnumSet.of(
          FactType.Value.DATE,
          FactType.Value.COMMENCEMENT,
          FactType.Value.END,
          FactType.Value.PERIOD);

  private static final RuleInfo INFO =
      RuleInfo.rule("text-in-fact", Severity.ERROR)
          .message(
              "en",
              "This line is read as part of “@{0}” above it, not as text. Put a blank line before"
                  + " it.")
          .message(
              "ru",
              "Эта строка читается как часть «@{0}» над ней, а не как текст. Поставьте перед ней"
                  + " пустую строку.")
          .message(
              "kk",
              "Бұл жол мәтін емес, оның үстіндегі «@{0}» жолының бөлігі ретінде оқылады. Алдына бос"
                  + " жол қалдырыңыз.")
          .fix("en", "Put a blank line before it")
          .fix("ru", "Поставить перед строкой пустую строку")
          .fix("kk", "Жолдың алдына бос жол қою")
          .why(
              "An indented line directly below a fact continues it, so that long values may be broken"
                  + " into lines. The provision's words would vanish from the published text.")
          .source("Zan language, docs/language.md, section “Lines” (heading)")
          .bad(
              """
              @act kz/law/2021-02-23/36-VII
              @language en
              @title On Jetties
              @adopted 2021-02-23

              ## Article 1. Jetties
              @in-force 2022-01-01
                A jetty is built of stone.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^ error text-in-fact: This line is read as part of “@in-force” above it, not as text. Put a blank line before it.

              A jetty is lit at night.
              """)
          .good(
              """
              @act kz/law/2021-02-23/36-VII
              @language en
              @title On Jetties
              @adopted 2021-02-23

              ## Article 1. Jetties
              @in-force 2022-01-01

              A jetty is built of stone.

              A jetty is lit at night.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Facts.each(act, (fact, place) -> look(act.text(), fact, place, report));
  }

  private static void look(String text, ReadFact fact, Place place, Report report) {
    int end = fact.offset() + fact.length();
    int line = Shift.nextLine(text, fact.offset());
    if (line >= end || !dated(fact.name(), place)) {
      return;
    }
    int words = Shift.words(text, line);
    boolean continues = text.startsWith("by ", words) || text.startsWith("in ", words);
    if (words < end && !continues && reference(fact, words)) {
      report.at(words, end - words).data(fact.name()).fix(line, 0, "\n").add();
    }
  }

  private static boolean dated(String name, Place place) {
    return FactType.of(name, place).map(type -> DATES.contains(type.value())).orElse(false);
  }

  /** Whether the line is words, not one of the references after {@code by}. */
  private static boolean reference(ReadFact fact, int words) {
    return fact.references().stream().noneMatch(reference -> reference.offset() <= words);
  }
}
