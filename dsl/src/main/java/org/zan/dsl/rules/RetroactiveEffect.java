package org.zan.dsl.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Dates;

/** Something that applies to a time before it was published. */
public final class RetroactiveEffect implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("retroactive-effect", Severity.INFO)
          .message(
              "en",
              "Applies from {0}, before {1} ({2}): retroactive effect. State its reason in the act, and make sure that it burdens nobody.")
          .message(
              "ru",
              "Применяется с {0}, раньше, чем {1} ({2}): обратная сила. Обоснуйте её в акте и убедитесь, что она никого не обременяет.")
          .message(
              "kk",
              "{0} күнінен бастап қолданылады, {1} ({2}) – одан кейін: кері күш. Оны актіде негіздеңіз және ешкімге ауыртпалық түсірмейтініне көз жеткізіңіз.")
          .why(
              """
              Who acted before the rule could not follow it. Retroactive effect is allowed where the law allows it and a reason is
              given, and forbidden where it creates or aggravates liability, lays new duties on people or worsens their position.
              This is a hint: the date may well be meant.\
              """)
          .source(
              """
              Constitution of the Republic of Kazakhstan, article 77(3)(5): laws that establish or aggravate liability, impose new
              duties or worsen the position of citizens have no retroactive force; Joint Practical Guide of the EU, guideline 20:
              retroactive application is exceptional and has to be justified in the recitals.\
              """)
          .bad(
              """
              @act kz/law/2021-06-05/405-VII
              @language en
              @title On Grants
              @adopted 2021-06-05
              @published 2021-06-10
              @in-force 2021-06-20
              @applies-from 2021-01-01
              ^^^^^^^^^^^^^^^^^^^^^^^^ info retroactive-effect: Applies from 2021-01-01, before @published (2021-06-10): retroactive effect. State its reason in the act, and make sure that it burdens nobody.

              ## Article 1. Scope

              This Law applies to grants.
              """)
          .good(
              """
              @act kz/law/2021-06-05/405-VII
              @language en
              @title On Grants
              @adopted 2021-06-05
              @published 2021-06-10
              @in-force 2021-06-20
              @applies-from 2022-01-01

              ## Article 1. Scope

              This Law applies to grants.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    String event = Dates.ofAct(act, "published").isPresent() ? "published" : "adopted";
    Optional<LocalDate> known = Dates.ofAct(act, event);
    if (known.isPresent()) {
      Dates.each(act, (part, fact) -> look(fact, event, known.get(), report));
    }
  }

  private static void look(ReadFact fact, String event, LocalDate known, Report report) {
    if (fact.name().equals("applies-from")) {
      Dates.of(fact)
          .filter(date -> date.isBefore(known))
          .ifPresent(
              date ->
                  report
                      .at(fact.offset(), fact.length())
                      .data(date.toString(), "@" + event, known.toString())
                      .add());
    }
  }
}
