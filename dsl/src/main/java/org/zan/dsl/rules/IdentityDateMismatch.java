package org.zan.dsl.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.ReadFact;
import org.zan.dsl.rules.support.Dates;

/** An act whose identity carries another date than that of its adoption. */
public final class IdentityDateMismatch implements ActRule {
  private static final int YEAR = 4;

  private static final RuleInfo INFO =
      RuleInfo.rule("identity-date-mismatch", Severity.WARNING)
          .message(
              "en",
              "Adopted on {0}, but the identity says {1}. Correct the one that is wrong: others cite the act by its identity.")
          .message(
              "ru",
              "Принят {0}, а в идентификаторе {1}. Исправьте то, что неверно: на акт ссылаются по идентификатору.")
          .message(
              "kk",
              "{0} күні қабылданған, ал сәйкестендіргіште {1}. Қатесін түзетіңіз: актіге сәйкестендіргіш бойынша сілтеме жасалады.")
          .fix("en", "Take the date of the identity")
          .fix("ru", "Взять дату из идентификатора")
          .fix("kk", "Сәйкестендіргіштегі күнді алу")
          .why(
              """
              An act is cited by its kind, date and number. Two dates of adoption make two acts of one, and references written
              after the wrong one lead nowhere. Where an act was published or registered before the day of adoption that it names,
              but not before that of its identity, the latter is right.\
              """)
          .source(
              """
              Akoma Ntoso Version 1.0, Naming Convention, section 4 (the date in the identifier of a work is that of its
              creation); European Legislation Identifier, property date_document; Law of Kazakhstan "On Legal Acts" of 6 April
              2016, No 480-V, article 23 (date and number among the requisites of an act).\
              """)
          .bad(
              """
              @act kz/law/2021-06-08/407-VII
              @language en
              @title On Ropes
              @adopted 2021-06-18
              ^^^^^^^^^^^^^^^^^^^ warning identity-date-mismatch: Adopted on 2021-06-18, but the identity says 2021-06-08. Correct the one that is wrong: others cite the act by its identity.
              @published 2021-06-12
              ^^^^^^^^^^^^^^^^^^^^^ warning published-before-adopted: @published is 2021-06-12, before the act was adopted on 2021-06-18. Correct the date that is wrong.

              ## Article 1. Scope

              This Law applies to ropes of ships.
              """)
          .good(
              """
              @act kz/law/2021-06-08/407-VII
              @language en
              @title On Ropes
              @adopted 2021-06-08
              @published 2021-06-12

              ## Article 1. Scope

              This Law applies to ropes of ships.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Optional<ReadFact> adopted = act.headerFact("adopted");
    Optional<ActId> identity = act.identity();
    if (adopted.isEmpty() || identity.isEmpty() || act.headerFact("act").isEmpty()) {
      return;
    }
    String named = identity.get().date();
    Optional<LocalDate> date = Dates.of(adopted.get());
    if (date.isPresent() && differs(named, date.get())) {
      Report.Draft draft =
          report
              .at(adopted.get().offset(), adopted.get().length())
              .data(date.get().toString(), named);
      int at = act.text().indexOf(date.get().toString(), adopted.get().offset());
      if (at == adopted.get().valueOffset() && knownBetween(act, named, date.get())) {
        draft.fix(at, date.get().toString().length(), named);
      }
      draft.add();
    }
  }

  /** Whether the act was made known on a day on which it was adopted by its identity alone. */
  private static boolean knownBetween(ActReading act, String named, LocalDate adopted) {
    Optional<LocalDate> identity = LegalDate.leading(named);
    Optional<LocalDate> known =
        Dates.ofAct(act, "published").or(() -> Dates.ofAct(act, "registered"));
    return identity.isPresent()
        && known.isPresent()
        && known.get().isBefore(adopted)
        && !known.get().isBefore(identity.get());
  }

  /** An identity has a full date, a year, or for a code a name, which says nothing. */
  private static boolean differs(String named, LocalDate adopted) {
    if (named.matches("\\d{4}")) {
      return !adopted.toString().substring(0, YEAR).equals(named);
    }
    return LegalDate.leading(named).filter(date -> !date.equals(adopted)).isPresent();
  }
}
