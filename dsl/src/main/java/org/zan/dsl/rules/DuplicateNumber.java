package org.zan.dsl.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zan.dsl.check.ActRule;
import org.zan.dsl.check.Report;
import org.zan.dsl.check.RuleInfo;
import org.zan.dsl.check.Severity;
import org.zan.dsl.reading.ActReading;
import org.zan.dsl.reading.Part;
import org.zan.dsl.rules.support.Lists;
import org.zan.dsl.rules.support.Sign;

/** Two provisions beside each other, or two articles of an act, with one number. */
public final class DuplicateNumber implements ActRule {
  private static final RuleInfo INFO =
      RuleInfo.rule("duplicate-number", Severity.ERROR)
          .message("en", "The number {0} is used twice here. Renumber one of them.")
          .message("ru", "Номер {0} использован здесь дважды. Измените один из них.")
          .message("kk", "{0} нөмірі мұнда екі рет қолданылған. Бірін өзгертіңіз.")
          .why(
              "A reference to a number that two provisions have is ambiguous: nobody can say which of them is meant.")
          .source(
              "Law of the Republic of Kazakhstan \"On Legal Acts\", art. 23 (structural elements are numbered); Joint Practical Guide of the EU, guideline 15")
          .bad(
              """
              @act kz/law/2021-02-12/25-VII
              @title On Water
              @language en
              @adopted 2021-02-12

              ## Article 1. Scope

              This Law applies to rivers.

              ## Article 1. Lakes
              ^^^^^^^^^^^^^^^^^^^ error duplicate-number: The number 1 is used twice here. Renumber one of them.

              This Law applies to lakes.
              """)
          .good(
              """
              @act kz/law/2021-02-12/25-VII
              @title On Water
              @language en
              @adopted 2021-02-12

              ## Article 1. Scope

              This Law applies to rivers.

              ## Article 2. Lakes

              This Law applies to lakes.
              """)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ActReading act, Report report) {
    Lists.ofItems(act, members -> row(members, report));
    Lists.ofHeadings(act, members -> row(members, report));
  }

  private static void row(List<Part> members, Report report) {
    if (ascending(members)) {
      return;
    }
    Map<String, Part> seen = new HashMap<>();
    String begins = members.get(0).number();
    for (Part part : members) {
      Part first = seen.putIfAbsent(part.number(), part);
      if (first == null || standsIn(first, part)) {
        continue;
      }
      report
          .at(part.offset(), part.length())
          .data(part.number())
          .related(first.offset(), first.length())
          .add();
      if (part.number().equals(begins)) {
        // The row begins anew: to name each further number would say the same again and again.
        seen.clear();
        seen.put(begins, part);
      }
    }
  }

  /** Whether one is suspended, and the other applies meanwhile. */
  private static boolean standsIn(Part one, Part other) {
    return one.hasFact("suspended") && other.hasFact("expires")
        || one.hasFact("expires") && other.hasFact("suspended");
  }

  /** Whether each number is a plain one and above the one before, as in nearly every row. */
  private static boolean ascending(List<Part> members) {
    int highest = -1;
    for (Part part : members) {
      int value = Sign.order(part.number());
      if (value <= highest) {
        return false;
      }
      highest = value;
    }
    return true;
  }
}
