package org.zan.dsl.rules;

import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;

/** The title of an act that ends in a full stop. */
public final class TitleFullStop implements ActRule {
  private static final int LETTERS = 5;

  private static final RuleInfo INFO =
      RuleInfo.rule("title-full-stop", Severity.INFO)
          .message(
              "en",
              "The title ends in a full stop, which every citation of it would carry along. Remove it.")
          .message(
              "ru",
              "Название оканчивается точкой, которая попала бы в каждую ссылку на акт. Уберите её.")
          .message(
              "kk",
              "Атауы нүктемен аяқталған, ол актіге жасалған әр сілтемеге ілесіп кетеді. Оны алып тастаңыз.")
          .fix("en", "Remove the full stop")
          .fix("ru", "Убрать точку")
          .fix("kk", "Нүктені алып тастау")
          .why(
              """
              Titles stand in the middle of other sentences when they are cited. An abbreviation at the end is left out.\
              """)
          .source(
              """
              Interinstitutional Style Guide of the European Union, part one, on titles of acts; Law of Kazakhstan "On Legal Acts"
              of 6 April 2016, No 480-V, article 23 (requisites of acts).\
              """)
          .bad(
              """
              @act kz/law/2021-09-21/721-VII
              @language en
              @title On Ferries.
                               ^ info title-full-stop: The title ends in a full stop, which every citation of it would carry along. Remove it.
              @adopted 2021-09-21

              ## Article 1. Scope

              This Law applies to ferries.
              """)
          .good(
              """
              @act kz/law/2021-09-21/721-VII
              @language en
              @title On Ferries
              @adopted 2021-09-21

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
    Optional<ReadFact> title = act.headerFact("title");
    if (title.isEmpty() || act.data()) {
      return;
    }
    int end = title.get().offset() + title.get().length() - 1;
    String text = act.text();
    boolean word =
        end > LETTERS
            && text.substring(end - LETTERS, end).chars().allMatch(Character::isLowerCase);
    if (word && text.charAt(end) == '.') {
      report.at(end, 1).fix(end, 1, "").add();
    }
  }
}
