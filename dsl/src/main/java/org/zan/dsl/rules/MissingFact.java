package org.zan.dsl.rules;

import java.util.List;
import java.util.Optional;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.norm.ActId;
import org.zan.dsl.norm.LegalDate;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.FactType.Place;
import org.zan.dsl.reading.ReadFact;

/** A header that does not say what an act must say of itself. */
public final class MissingFact implements ActRule {
  private static final String ADOPTED = "adopted";

  private static final RuleInfo INFO =
      RuleInfo.rule("missing-fact", Severity.ERROR)
          .message(
              "en", "The line “@{0}” is missing at the top of the file: add it above the text.")
          .message("ru", "В начале файла нет строки «@{0}»: добавьте её перед текстом.")
          .message("kk", "Файлдың басында «@{0}» жолы жоқ: оны мәтіннің алдына қосыңыз.")
          .fix("en", "Add “@{0}” with the date of the act's identity")
          .fix("ru", "Добавить «@{0}» с датой из идентификатора акта")
          .fix("kk", "Акт сәйкестендіргішіндегі күнмен «@{0}» жолын қосу")
          .why(
              "An act is found, cited and dated by what its header says. Without an identity nothing"
                  + " can refer to it, without a language nobody knows which version it is, without"
                  + " the day of adoption it has no place among other acts. A bill has no day of"
                  + " adoption yet.")
          .source(
              "Akoma Ntoso Version 1.0 (OASIS Standard), part 2, elements FRBRWork and"
                  + " FRBRExpression: country, date and language are required; Joint Practical Guide"
                  + " of the EU, guideline 8 (title)")
          .bad(
              """
              @act kz/law/2021-02-01/14-VII
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error missing-fact: The line “@adopted” is missing at the top of the file: add it above the text.
              @language en
              @title On the Keeping of Ferry Landings

              1. The operator of a ferry landing keeps it free of ice.
              2. This Law is published on the site of the ministry.
              """)
          .good(
              """
              @act kz/law/2021-02-01/14-VII
              @language en
              @title On the Keeping of Ferry Landings
              @adopted 2021-02-01

              1. The operator of a ferry landing keeps it free of ice.
              2. This Law is published on the site of the ministry.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    if (act.data()) {
      return;
    }
    Optional<ReadFact> identity = act.identityFact();
    if (identity.isEmpty()) {
      report.at(0, firstLine(act.text())).data("act").add();
      return;
    }
    ReadFact at = identity.get();
    for (String name : List.of("language", "title")) {
      if (act.headerFact(name).isEmpty()) {
        report.at(at.offset(), at.length()).data(name).add();
      }
    }
    if (at.name().equals("act") && act.headerFact(ADOPTED).isEmpty()) {
      Report.Draft draft = report.at(at.offset(), at.length()).data(ADOPTED);
      if (!isMisspelt(act)) {
        dateIn(act).ifPresent(date -> draft.fix(headerEnd(act), 0, "\n@" + ADOPTED + " " + date));
      }
      draft.add();
    }
  }

  /** Whether the fact is there with slips: to mend these is another rule's fix. */
  private static boolean isMisspelt(ActReading act) {
    return act.header().stream()
        .anyMatch(fact -> UnknownFact.meant(fact, Place.ACT).filter(ADOPTED::equals).isPresent());
  }

  private static int firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text.length() : end;
  }

  private static Optional<String> dateIn(ActReading act) {
    return act.identity().map(ActId::date).filter(date -> LegalDate.leading(date).isPresent());
  }

  private static int headerEnd(ActReading act) {
    ReadFact last = act.header().get(act.header().size() - 1);
    return last.offset() + last.length();
  }
}
